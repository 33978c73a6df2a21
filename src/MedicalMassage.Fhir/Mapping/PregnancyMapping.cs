using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using NodaTime;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Pregnancy status, due date and delivery date, from observations that may contradict each other over the years.</summary>
/// <remarks>Sources: LOINC 82810-3, 11778-8, 11779-6, 11780-4, 11781-2, 93857-1; SNOMED CT 77386006, 60001007 (US Core, IPS).</remarks>
internal static class PregnancyMapping
{
    private const string Stale = "it says that there is no pregnancy, but not surely for the day in question";
    private const string Contradicted = "a later entry says that there is no pregnancy, and no birth is recorded";
    private const string Later = "another entry says more of the pregnancy, or says it later";

    /// <summary>The outcome for an observation about a pregnancy; null for any other.</summary>
    internal static EntryOutcome? Read(R4.Observation observation, PartialDate? date, EntryReading reading)
    {
        if (Concepts.Has(observation.Code, Concepts.Loinc, "82810-3"))
            return Status(observation.Value as R4.CodeableConcept, date, reading);
        if (IsDueDate(observation.Code))
        {
            return Day(observation.Value, reading) is { } due
                ? Note(new(reading.Entry, PregnancyStatus.Pregnant, date, due), reading)
                : EntryOutcome.Unread("the due date is no date", ".value");
        }
        if (Concepts.Has(observation.Code, Concepts.Loinc, "93857-1"))
        {
            return Day(observation.Value, reading) is { } birth
                ? Note(new(reading.Entry, PregnancyStatus.Postpartum, birth), reading)
                : EntryOutcome.Unread("the delivery date is no date", ".value");
        }
        return null;
    }

    /// <summary>What holds of all statements, with the outcome for each. Where they leave doubt, nothing holds and the rules ask.</summary>
    internal static Pregnancy? Settle(List<PregnancyStatement> statements, ImportOptions options, Dictionary<RecordEntry, EntryOutcome> outcomes)
    {
        Pregnancy? pregnancy = Settle(statements, options);
        foreach (PregnancyStatement statement in statements)
        {
            outcomes[statement.Entry] = pregnancy is null ? EntryOutcome.Unread(statement.Status == PregnancyStatus.NotPregnant ? Stale : Contradicted, ".value")
                : pregnancy.Status == statement.Status ? EntryOutcome.Read
                : EntryOutcome.Skipped(Later);
        }
        return pregnancy;
    }

    private static Pregnancy? Settle(List<PregnancyStatement> statements, ImportOptions options)
    {
        PregnancyStatement? pregnant = Latest(statements, PregnancyStatus.Pregnant);
        PregnancyStatement? birth = Latest(statements, PregnancyStatus.Postpartum);
        PregnancyStatement? none = Latest(statements, PregnancyStatus.NotPregnant);
        if (pregnant is not null && !IsAfter(birth, pregnant) && !IsAfter(none, pregnant))
            return new(PregnancyStatus.Pregnant) { DueDate = Latest([.. statements.Where(s => s.DueDate is not null)], PregnancyStatus.Pregnant)?.DueDate };
        if (birth is not null)
            return new(PregnancyStatus.Postpartum) { DeliveredOn = birth.On };
        return pregnant is null && none is not null && Holds(none.On, options) ? Pregnancy.NotPregnant : null;
    }

    /// <summary>The latest statement of a kind. One without a date counts as the latest.</summary>
    private static PregnancyStatement? Latest(List<PregnancyStatement> statements, PregnancyStatus status) =>
        statements.Where(s => s.Status == status).MaxBy(s => s.On?.Latest ?? LocalDate.MaxIsoValue);

    /// <summary>True if it is surely later: both are dated, and the first began after the second ended.</summary>
    private static bool IsAfter(PregnancyStatement? statement, PregnancyStatement than) =>
        statement?.On is { } on && than.On is { } other && on.Earliest > other.Latest;

    private static bool Holds(PartialDate? on, ImportOptions options) =>
        on is { } day && options.AsOf is { } asOf
        && day.Latest <= asOf && Period.DaysBetween(day.Earliest, asOf) <= options.NotPregnantHoldsForDays;

    private static EntryOutcome Status(R4.CodeableConcept? value, PartialDate? date, EntryReading reading)
    {
        if (Concepts.Has(value, Concepts.Snomed, "77386006"))
            return Note(new(reading.Entry, PregnancyStatus.Pregnant, date), reading);
        if (Concepts.Has(value, Concepts.Snomed, "60001007"))
            return Note(new(reading.Entry, PregnancyStatus.NotPregnant, date), reading);
        return EntryOutcome.Unread("it says neither that there is a pregnancy nor that there is none", ".value");
    }

    private static EntryOutcome Note(PregnancyStatement statement, EntryReading reading)
    {
        reading.Facts.Pregnancy.Add(statement);
        return EntryOutcome.Read;
    }

    private static PartialDate? Day(R4.DataType? value, EntryReading reading) =>
        value is R4.FhirDateTime dateTime ? Dates.Read(dateTime, ".value", reading) : null;

    private static bool IsDueDate(R4.CodeableConcept? code) =>
        Concepts.Codings(code).Any(coding => coding.System == Concepts.Loinc && coding.Code is "11778-8" or "11779-6" or "11780-4" or "11781-2");
}
