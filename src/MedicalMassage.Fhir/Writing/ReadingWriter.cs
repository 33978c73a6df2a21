using System.Globalization;
using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;
using NodaTime;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Writing;

/// <summary>Readings, outcomes and the pregnancy as observations.</summary>
internal static class ReadingWriter
{
    private const string Ucum = "http://unitsofmeasure.org";

    private static readonly Dictionary<string, R4.Quantity.QuantityComparator> Comparators = new(StringComparer.Ordinal)
    {
        ["<"] = R4.Quantity.QuantityComparator.LessThan,
        ["<="] = R4.Quantity.QuantityComparator.LessOrEqual,
        [">="] = R4.Quantity.QuantityComparator.GreaterOrEqual,
        [">"] = R4.Quantity.QuantityComparator.GreaterThan,
    };

    internal static R4.Observation Of(Observation fact, R4.ResourceReference patient)
    {
        R4.Observation observation = Make(patient, Concept.Of(fact.Code, fact.Text), fact.Date);
        if (fact.Value is { } value)
            observation.Value = Quantity(value, Concepts.Words(fact.Unit));
        else if (fact.Absent != AbsentReason.Unrecorded)
            observation.DataAbsentReason = Concept.Absent(fact.Absent switch { AbsentReason.Declined => "asked-declined", AbsentReason.NotPerformed => "not-performed", _ => "unknown" });
        // FHIR has no unit without a number, and no reason why a number that is there would be absent.
        OwnForms.Observation.Write(observation, fact, fact.Value is null ? fact with { Unit = null } : fact with { Absent = default });
        return observation;
    }

    internal static R4.Observation Outcome(OutcomeReading reading, R4.ResourceReference patient)
    {
        R4.Observation observation = Make(patient, new(OwnCodes.Measure, reading.Measure), reading.Date);
        observation.Category = [Concept.Public("observation-category", "survey")];
        if (reading.Value is { } value)
            observation.Value = new R4.Quantity { Value = value };
        foreach (ItemAnswer item in reading.Items)
        {
            observation.Component.Add(new()
            {
                Code = new(OwnCodes.MeasureItem, item.Item.ToString(CultureInfo.InvariantCulture)),
                Value = new R4.Quantity { Value = item.Value },
            });
        }
        if (Concepts.Words(reading.About) is { } about)
            observation.Note.Add(new() { Text = about });
        return observation;
    }

    /// <summary>The pregnancy as observations of one day: status, due date, birth, how the child was born, high risk.</summary>
    internal static IEnumerable<R4.Observation> Of(Pregnancy pregnancy, LocalDate on, R4.ResourceReference patient)
    {
        R4.Observation status = Make(patient, Loinc("82810-3"), on);
        if (pregnancy.Status == PregnancyStatus.Declined)
            status.DataAbsentReason = Concept.Absent("asked-declined");
        else
            status.Value = StatusOf(pregnancy.Status);
        yield return status;
        if (pregnancy is { Status: PregnancyStatus.Pregnant, DueDate: { } due })
            yield return With(Make(patient, Loinc("11778-8"), on), Concept.Date(due));
        if (pregnancy is { Status: PregnancyStatus.Postpartum, DeliveredOn: { } birth })
            yield return With(Make(patient, Loinc("93857-1"), on), Concept.Date(birth));
        if (pregnancy is { Status: PregnancyStatus.Postpartum, Birth: not BirthMode.Unrecorded })
            yield return With(Make(patient, new(OwnCodes.Pregnancy, "birth-mode"), pregnancy.DeliveredOn ?? on), Concept.Own(OwnCodes.Pregnancy, pregnancy.Birth));
        if (pregnancy is { Status: PregnancyStatus.Pregnant, HighRisk: not Truth.Unknown })
            yield return With(Make(patient, new(OwnCodes.Pregnancy, "high-risk"), on), new R4.FhirBoolean(pregnancy.HighRisk == Truth.Yes));
    }

    private static R4.CodeableConcept StatusOf(PregnancyStatus status) => status switch
    {
        PregnancyStatus.Pregnant => new(Concepts.Snomed, "77386006"),
        PregnancyStatus.NotPregnant => new(Concepts.Snomed, "60001007"),
        _ => new(OwnCodes.Pregnancy, "postpartum"),
    };

    private static R4.Quantity Quantity(decimal value, string? unit)
    {
        R4.Quantity quantity = new() { Value = value };
        string[] parts = unit?.Split(' ', 2) ?? [];
        if (parts.Length > 0 && Comparators.TryGetValue(parts[0], out R4.Quantity.QuantityComparator comparator))
        {
            quantity.Comparator = comparator;
            unit = parts.Length == 2 ? parts[1] : null;
        }
        quantity.Unit = unit;
        if (unit?.Any(char.IsWhiteSpace) == false)
        {
            quantity.System = Ucum;
            quantity.Code = unit;
        }
        return quantity;
    }

    private static R4.CodeableConcept Loinc(string code) => new(Concepts.Loinc, code);

    private static R4.Observation Make(R4.ResourceReference patient, R4.CodeableConcept code, PartialDate? date) => new()
    {
        Subject = patient,
        Status = R4.ObservationStatus.Final,
        Code = code,
        Effective = Concept.Date(date),
    };

    private static R4.Observation With(R4.Observation observation, R4.DataType? value)
    {
        observation.Value = value;
        return observation;
    }
}
