using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Dates of FHIR as partial dates: the day as it was written, whatever its time zone.</summary>
internal static class Dates
{
    /// <summary>A date, dateTime or instant. What is there and cannot be read is noted.</summary>
    internal static PartialDate? Read(R4.PrimitiveType? element, string part, EntryReading reading)
    {
        if (element?.JsonValue is null)
            return null;
        if (element.JsonValue is string text && PartialDate.TryParse(text.Split('T')[0], out PartialDate date))
            return date;
        reading.Detail(part, "it is no date");
        return null;
    }

    /// <summary>When something began: a date, the start of a period, or the year of an age.</summary>
    internal static PartialDate? Start(R4.DataType? value, string part, EntryReading reading) => value switch
    {
        R4.Period period => Read(period.StartElement, part + ".start", reading),
        _ => At(value, part, reading),
    };

    /// <summary>When something was over: a date, the end of a period, or the year of an age.</summary>
    internal static PartialDate? End(R4.DataType? value, string part, EntryReading reading) => value switch
    {
        R4.Period period => Read(period.EndElement, part + ".end", reading),
        _ => At(value, part, reading),
    };

    /// <summary>When something was done: a date, the end of a period, or its start if that is all there is.</summary>
    internal static PartialDate? Done(R4.DataType? value, string part, EntryReading reading) =>
        End(value, part, reading) ?? (value is R4.Period ? Start(value, part, reading) : null);

    /// <summary>What two dates have in common: the month or the year; null for none.</summary>
    internal static PartialDate? Common(PartialDate left, PartialDate right) =>
        left == right ? left
        : left.Year != right.Year ? null
        : left.Month is { } month && month == right.Month ? new PartialDate(left.Year, month)
        : new PartialDate(left.Year);

    private static PartialDate? At(R4.DataType? value, string part, EntryReading reading)
    {
        switch (value)
        {
            case null:
                return null;
            case R4.FhirDateTime or R4.Date or R4.Instant:
                return Read((R4.PrimitiveType)value, part, reading);
            case R4.Age age when Year(age, reading.BirthDate) is { } year:
                return year;
            default:
                reading.Detail(part, "only dates, periods and ages in years of a patient whose birth date is known are read");
                return null;
        }
    }

    /// <summary>
    /// The year of an age. An age in years spans two calendar years; the later one is taken, because what is more recent restricts more.
    /// </summary>
    private static PartialDate? Year(R4.Age age, PartialDate? birthDate)
    {
        bool years = age.CodeElement?.JsonValue is "a" || (age.CodeElement is null && age.UnitElement?.JsonValue is "a" or "year" or "years");
        if (!years || birthDate is not { } born || age.ValueElement?.JsonValue is not decimal value || value is < 0 or > 150)
            return null;
        bool withinOneYear = born is { Month: 1, Day: 1 };
        int year = born.Year + (int)decimal.Floor(value) + (withinOneYear ? 0 : 1);
        return year <= 9999 ? new PartialDate(year) : null;
    }
}
