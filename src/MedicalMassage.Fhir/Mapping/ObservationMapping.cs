using System.Globalization;
using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Observations as readings: one for the value and one for each component.</summary>
internal static class ObservationMapping
{
    internal static EntryOutcome Read(R4.Observation observation, EntryReading reading)
    {
        if (EntryOutcome.ByStatus(observation.StatusElement, ("cancelled", "the measurement was cancelled")) is { } skipped)
            return skipped;
        PartialDate? date = Dates.Start(observation.Effective is R4.Timing ? null : observation.Effective, ".effective", reading);
        if (OwnCodes.Word(observation.Code, OwnCodes.Measure) is { } measure)
            return Outcome(measure, observation, date, reading);
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

    /// <summary>A reading of an outcome measure, written in our own codes.</summary>
    private static EntryOutcome Outcome(string measure, R4.Observation observation, PartialDate? date, EntryReading reading)
    {
        if (date is not { IsExact: true } day)
            return EntryOutcome.Unread("it does not say on which day the measure was taken", ".effective");
        List<ItemAnswer> items = [];
        for (int i = 0; i < observation.Component.Count; i++)
        {
            string? item = OwnCodes.Of(observation.Component[i]?.Code, OwnCodes.MeasureItem);
            if (!int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number is < 1 or > 200 || (observation.Component[i]!.Value as R4.Quantity)?.Value is not { } points)
                return EntryOutcome.Unread("an answer is none that a questionnaire can have", FormattableString.Invariant($".component[{i}]"));
            items.Add(new(number, points));
        }
        reading.Facts.Outcomes.Add(new(measure, day.Earliest)
        {
            Value = (observation.Value as R4.Quantity)?.Value,
            Items = [.. items],
            About = observation.Note.Select(note => Concepts.Words(note?.Text)).FirstOrDefault(text => text is not null),
        });
        return EntryOutcome.Read;
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
        Observation told = value switch
        {
            R4.Quantity quantity => Number(observation, quantity, absent, part, reading),
            R4.Integer { JsonValue: int number } => observation with { Value = number },
            R4.CodeableConcept found => observation with { Text = Concepts.Words(string.Join(": ", new[] { text, Concepts.Text(found) }.Where(t => t is not null))) },
            R4.FhirBoolean => observation,
            null => observation with { Absent = Reason(absent) },
            _ => NoNumber(observation, part, reading),
        };
        reading.Facts.Observations.Add(part.Length == 0 ? OwnForms.Observation.Complete(reading.Entry.Resource as R4.Observation, told, reading) : told);
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
