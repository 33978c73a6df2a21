using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Observations as readings: one for the value and one for each component.</summary>
internal static class ObservationMapping
{
    internal static EntryOutcome Read(R4.Observation observation, EntryReading reading)
    {
        if (observation.StatusElement?.JsonValue is "entered-in-error")
            return EntryOutcome.Skipped("it was entered in error");
        if (observation.StatusElement?.JsonValue is "cancelled")
            return EntryOutcome.Skipped("the measurement was cancelled");
        PartialDate? date = Dates.Start(observation.Effective is R4.Timing ? null : observation.Effective, ".effective", reading);
        if (PregnancyMapping.Read(observation, date, reading) is { } pregnancy)
            return pregnancy;

        bool hasParts = observation.Component.Count > 0 || observation.HasMember.Count > 0;
        bool hasValue = observation.Value is not null || (observation.DataAbsentReason is not null && observation.Component.Count == 0);
        bool unreadCode = false;
        if (hasValue || !hasParts)
            unreadCode |= !Carry(observation.Code, observation.Value, observation.DataAbsentReason, date, "", reading);
        for (int i = 0; i < observation.Component.Count; i++)
        {
            if (observation.Component[i] is { } component)
                unreadCode |= !Carry(component.Code, component.Value, component.DataAbsentReason, date, FormattableString.Invariant($".component[{i}]"), reading);
        }
        if (reading.Facts.Observations.Count > 0)
            return EntryOutcome.Read;
        return unreadCode
            ? EntryOutcome.Unread("it has no code of a system that this package knows", ".code")
            : EntryOutcome.Skipped("it groups other observations");
    }

    private static bool Carry(
        R4.CodeableConcept? what, R4.DataType? value, R4.CodeableConcept? absent, PartialDate? date, string part, EntryReading reading)
    {
        if (Concepts.Code(what, Concepts.ForReadings) is not { } code)
        {
            reading.Detail(part + ".code", "it has no code of a system that this package knows");
            return false;
        }
        string? text = Concepts.Text(what);
        Observation observation = new(code) { Text = text, Date = date };
        reading.Facts.Observations.Add(value switch
        {
            R4.Quantity quantity => Number(observation, quantity, absent, part, reading),
            R4.Integer { JsonValue: int number } => observation with { Value = number },
            R4.CodeableConcept found => observation with { Text = Concepts.Words(string.Join(": ", new[] { text, Concepts.Text(found) }.Where(t => t is not null))) },
            R4.FhirBoolean => observation,
            null => observation with { Absent = Reason(absent) },
            _ => NoNumber(observation, part, reading),
        });
        return true;
    }

    private static Observation Number(Observation observation, R4.Quantity quantity, R4.CodeableConcept? absent, string part, EntryReading reading)
    {
        if (quantity.ValueElement?.JsonValue is not decimal value)
        {
            if (quantity.ValueElement?.JsonValue is not null)
                return NoNumber(observation, part, reading);
            return observation with { Absent = Reason(absent) };
        }
        string? unit = quantity.SystemElement?.JsonValue is "http://unitsofmeasure.org" && quantity.CodeElement?.JsonValue is string code ? code : quantity.UnitElement?.JsonValue as string;
        // "Less than 20" is not 20: with the comparator in the unit no rule takes the number for the value, and one that reads it asks.
        if (quantity.ComparatorElement?.JsonValue is string comparator)
            unit = $"{comparator} {unit}";
        return Units.Convert(observation with { Value = value, Unit = Concepts.Words(unit) });
    }

    private static Observation NoNumber(Observation observation, string part, EntryReading reading)
    {
        reading.Detail(part + ".value", "the result is no number with a unit");
        return observation;
    }

    private static AbsentReason Reason(R4.CodeableConcept? absent) => Concepts.Token(absent) switch
    {
        null => AbsentReason.Unrecorded,
        "asked-declined" => AbsentReason.Declined,
        "not-performed" => AbsentReason.NotPerformed,
        _ => AbsentReason.Unknown,
    };
}
