using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Formats;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A date that may be known only to the month or the year: <c>2026-11-23</c>, <c>2026-11</c> or <c>2026</c>.</summary>
/// <remarks>It stands for every day from <see cref="Earliest"/> to <see cref="Latest"/>. The default is the year 1.</remarks>
[JsonConverter(typeof(PartialDateConverter))]
public readonly record struct PartialDate
{
    private readonly short _yearLessOne;
    private readonly byte _month;
    private readonly byte _day;

    /// <summary>A year, a month of a year, or a day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, or null if only the year is known.</param>
    /// <param name="day">A day of that month, or null if it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    /// <exception cref="ArgumentException">A day without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        Amount.Between(year, nameof(year), 1, 9999);
        if (month is { } m)
            Amount.Between(m, nameof(month), 1, 12);
        if (day is { } d)
        {
            Guard.Against.Null(month, nameof(month), "A day needs a month.");
            Amount.Between(d, nameof(day), 1, CalendarSystem.Iso.GetDaysInMonth(year, month.Value));
        }
        _yearLessOne = (short)(year - 1);
        _month = (byte)(month ?? 0);
        _day = (byte)(day ?? 0);
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _yearLessOne + 1;

    /// <summary>The month, 1 to 12, or null.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, or null.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>The first day that it may be.</summary>
    public LocalDate Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it may be.</summary>
    public LocalDate Latest => new(Year, Month ?? 12, Day ?? CalendarSystem.Iso.GetDaysInMonth(Year, Month ?? 12));

    /// <summary>True if the day is known.</summary>
    public bool IsExact => _day != 0;

    /// <summary>A date known to the day.</summary>
    public static implicit operator PartialDate(LocalDate date) => new(date.Year, date.Month, date.Day);

    /// <summary>Reads <c>2026</c>, <c>2026-11</c> or <c>2026-11-23</c>.</summary>
    /// <returns>False if the text is none of these or names no date.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7 or 10))
            return false;
        if (!Number(text, 0, 4, out int year) || year < 1)
            return false;
        int? month = null;
        int? day = null;
        if (text.Length >= 7)
        {
            if (text[4] != '-' || !Number(text, 5, 2, out int m) || m is < 1 or > 12)
                return false;
            month = m;
        }
        if (text.Length == 10)
        {
            if (text[7] != '-' || !Number(text, 8, 2, out int d) || d < 1 || d > CalendarSystem.Iso.GetDaysInMonth(year, month!.Value))
                return false;
            day = d;
        }
        date = new(year, month, day);
        return true;
    }

    /// <summary>The date in ISO 8601 form, as far as it is known.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("D4", CultureInfo.InvariantCulture),
        ({ } m, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{m:D2}"),
        ({ } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{m:D2}-{d:D2}"),
    };

    private static bool Number(string text, int start, int length, out int value) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
