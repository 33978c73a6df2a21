using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using NodaTime;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Pregnancy status, due date and birth, from entries that may contradict each other over the years.</summary>
/// <remarks>
/// Sources: LOINC 82810-3, 11778-8, 11779-6, 11780-4, 11781-2, 93857-1; SNOMED CT 77386006, 60001007 (US Core, IPS); births as
/// procedures: SNOMED CT 66348005, 236974004, 11466000 (Synthea).
/// </remarks>
internal static class PregnancyMapping
{
    private const string Stale = "it says that there is no pregnancy, but not surely for the day in question";
    private const string Contradicted = "a later entry says that there is no pregnancy, and no birth is recorded";
    private const string Later = "another entry says more of the pregnancy, or says it later";

    /// <summary>The outcome for an observation about a pregnancy; null for any other.</summary>
    internal static EntryOutcome? Read(R4.Observation observation, PartialDate? date, EntryReading reading)
    {
        if (Concepts.Has(observation.Code, Concepts.Loinc, "82810-3"))
            return Status(observation, date, reading);
        if (IsDueDate(observation.Code))
        {
            return Day(observation.Value, reading) is { } due
                ? Note(new(reading.Entry, PregnancyStatus.Pregnant, date) { DueDate = due }, reading)
                : EntryOutcome.Unread("the due date is no date", ".value");
        }
        if (Concepts.Has(observation.Code, Concepts.Loinc, "93857-1"))
        {
            return Day(observation.Value, reading) is { } birth
                ? Note(new(reading.Entry, PregnancyStatus.Postpartum, birth) { DeliveredOn = birth }, reading)
                : EntryOutcome.Unread("the delivery date is no date", ".value");
        }
        return OwnCodes.Of(observation.Code, OwnCodes.Pregnancy) switch
        {
            "birth-mode" when OwnCodes.Is(observation.Value as R4.CodeableConcept, OwnCodes.Pregnancy, out BirthMode? mode) =>
                Note(new(reading.Entry, PregnancyStatus.Postpartum, date) { Birth = mode.Value }, reading),
            "high-risk" when observation.Value is R4.FhirBoolean { Value: { } yes } =>
                Note(new(reading.Entry, PregnancyStatus.Pregnant, date) { HighRisk = yes ? Truth.Yes : Truth.No }, reading),
            null => null,
            _ => EntryOutcome.Unread("it says nothing of the pregnancy that this package knows", ".value"),
        };
    }

    /// <summary>Notes a birth that is recorded as a procedure. A caesarean section is an operation beside that; any other birth is not.</summary>
    /// <returns>True if the birth is all that the procedure says.</returns>
    internal static bool Birth(R4.Procedure procedure, PartialDate? date, EntryReading reading)
    {
        BirthMode? mode = Concepts.Codings(procedure.Code).Where(coding => coding.System == Concepts.Snomed).Select(coding => coding.Code switch
        {
            "66348005" => BirthMode.Unrecorded,
            "236974004" => BirthMode.Vaginal,
            "11466000" => BirthMode.Caesarean,
            _ => (BirthMode?)null,
        }).FirstOrDefault(found => found is not null);
        if (mode is null)
            return false;
        Note(new(reading.Entry, PregnancyStatus.Postpartum, date) { DeliveredOn = date, Birth = mode.Value }, reading);
        return mode != BirthMode.Caesarean;
    }

    /// <summary>What holds of all statements, with the outcome for each. Where they leave doubt, nothing holds and the rules ask.</summary>
    internal static Pregnancy? Settle(HistoryFacts facts, ImportOptions options, Dictionary<RecordEntry, EntryOutcome> outcomes)
    {
        List<PregnancyStatement> statements = facts.Pregnancy;
        Pregnancy? pregnancy = Settle(statements, options, facts.Contradictions);
        // A birth that is also an operation stays read for the operation's sake.
        foreach (PregnancyStatement statement in statements.Where(statement => statement.Entry.Resource is R4.Observation))
        {
            outcomes[statement.Entry] = pregnancy is null ? EntryOutcome.Unread(statement.Status == PregnancyStatus.NotPregnant ? Stale : Contradicted, ".value")
                : pregnancy.Status == statement.Status ? EntryOutcome.Read
                : EntryOutcome.Skipped(Later);
        }
        return pregnancy;
    }

    private static Pregnancy? Settle(List<PregnancyStatement> statements, ImportOptions options, List<Contradiction> contradictions)
    {
        PregnancyStatement? pregnant = Latest(statements, PregnancyStatus.Pregnant);
        PregnancyStatement? birth = Latest(statements, PregnancyStatus.Postpartum);
        PregnancyStatement? none = Latest(statements, PregnancyStatus.NotPregnant);
        if (pregnant is not null && !IsAfter(birth, pregnant) && !IsAfter(none, pregnant))
        {
            return new(PregnancyStatus.Pregnant)
            {
                DueDate = Due([.. statements.Where(s => s.DueDate is not null)], contradictions),
                HighRisk = statements.Select(s => s.HighRisk).DefaultIfEmpty(Truth.Unknown).Aggregate(Graver),
            };
        }
        if (birth is not null)
        {
            // A status alone, of a later day, is about the same birth.
            PregnancyStatement? dated = Latest([.. statements.Where(s => s.DeliveredOn is not null)], PregnancyStatus.Postpartum);
            return new(PregnancyStatus.Postpartum)
            {
                DeliveredOn = dated?.DeliveredOn,
                Birth = statements.Where(s => !IsAfter(dated ?? birth, s)).Select(s => s.Birth).Max(),
            };
        }
        if (pregnant is null && none is not null && Holds(none.On, options))
            return Pregnancy.NotPregnant;
        return pregnant is null && none is null && statements.Count > 0 ? Pregnancy.Declined : null;
    }

    /// <summary>The due date that was observed last. Where several of one day differ, only what they have in common.</summary>
    private static PartialDate? Due(List<PregnancyStatement> statements, List<Contradiction> contradictions)
    {
        if (Latest(statements, PregnancyStatus.Pregnant) is not { } last)
            return null;
        PartialDate[] dates = [.. statements.Where(s => s.On == last.On).Select(s => s.DueDate!.Value).Distinct()];
        if (dates.Length == 1)
            return dates[0];
        contradictions.Add(new("patient.pregnancy.dueDate", Contradiction.Between(statements.Select(s => s.Entry.Path)), "only the part of the date that they agree on is taken; where a rule needs more, it asks"));
        return dates.Aggregate((PartialDate?)dates[0], (common, date) => common is { } soFar ? Dates.Common(soFar, date) : null);
    }

    private static Truth Graver(Truth left, Truth right) => left == Truth.Yes || right == Truth.Yes ? Truth.Yes : left == Truth.No ? left : right;

    /// <summary>The latest statement of a kind. One without a date counts as the latest.</summary>
    private static PregnancyStatement? Latest(List<PregnancyStatement> statements, PregnancyStatus status) =>
        statements.Where(s => s.Status == status).MaxBy(s => s.On?.Latest ?? LocalDate.MaxIsoValue);

    /// <summary>True if it is surely later: both are dated, and the first began after the second ended.</summary>
    private static bool IsAfter(PregnancyStatement? statement, PregnancyStatement than) =>
        statement?.On is { } on && than.On is { } other && on.Earliest > other.Latest;

    private static bool Holds(PartialDate? on, ImportOptions options) =>
        on is { } day && options.AsOf is { } asOf
        && day.Latest <= asOf && Period.DaysBetween(day.Earliest, asOf) <= options.NotPregnantHoldsForDays;

    private static EntryOutcome Status(R4.Observation observation, PartialDate? date, EntryReading reading)
    {
        R4.CodeableConcept? value = observation.Value as R4.CodeableConcept;
        PregnancyStatus? status =
            Concepts.Has(value, Concepts.Snomed, "77386006") ? PregnancyStatus.Pregnant
            : Concepts.Has(value, Concepts.Snomed, "60001007") ? PregnancyStatus.NotPregnant
            : OwnCodes.Of(value, OwnCodes.Pregnancy) == "postpartum" ? PregnancyStatus.Postpartum
            : value is null && Concepts.Token(observation.DataAbsentReason) == "asked-declined" ? PregnancyStatus.Declined
            : null;
        return status is { } known
            ? Note(new(reading.Entry, known, date), reading)
            : EntryOutcome.Unread("it says neither that there is a pregnancy nor that there is none", ".value");
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
