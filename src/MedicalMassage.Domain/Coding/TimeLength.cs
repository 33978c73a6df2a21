using System.Globalization;
using System.Text.Json.Serialization;
using MedicalMassage.Domain.Formats;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A length of time in whole days, weeks, calendar months or years, such as <c>6 wk</c>.</summary>
/// <param name="Amount">0 to 10,000.</param>
/// <param name="Unit">The unit.</param>
[JsonConverter(typeof(TimeLengthConverter))]
public readonly record struct TimeLength(int Amount, TimeUnit Unit) : ISaid
{
    /// <summary>The greatest amount: 10,000.</summary>
    public const int MaxAmount = 10_000;

    /// <summary>0 to 10,000.</summary>
    public int Amount { get; } = Coding.Amount.Between(Amount, nameof(Amount), 0, MaxAmount);

    /// <summary>So many days.</summary>
    /// <param name="amount">0 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is out of range.</exception>
    public static TimeLength Days(int amount) => new(amount, TimeUnit.Days);

    /// <summary>So many weeks of seven days.</summary>
    /// <param name="amount">0 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is out of range.</exception>
    public static TimeLength Weeks(int amount) => new(amount, TimeUnit.Weeks);

    /// <summary>So many calendar months.</summary>
    /// <param name="amount">0 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is out of range.</exception>
    public static TimeLength Months(int amount) => new(amount, TimeUnit.Months);

    /// <summary>So many calendar years.</summary>
    /// <param name="amount">0 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is out of range.</exception>
    public static TimeLength Years(int amount) => new(amount, TimeUnit.Years);

    /// <summary>Reads <c>14 d</c>, <c>6 wk</c>, <c>3 mo</c> or <c>2 a</c>.</summary>
    public static bool TryParse(string? text, out TimeLength length)
    {
        length = default;
        if (text?.Split(' ') is not [var number, var unit]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int amount)
            || amount > MaxAmount)
        {
            return false;
        }
        TimeUnit? parsed = unit switch { "d" => TimeUnit.Days, "wk" => TimeUnit.Weeks, "mo" => TimeUnit.Months, "a" => TimeUnit.Years, _ => null };
        if (parsed is not { } known)
            return false;
        length = new(amount, known);
        return true;
    }

    /// <summary>The length as the file format writes it.</summary>
    public override string ToString()
    {
        string unit = Unit switch { TimeUnit.Days => "d", TimeUnit.Weeks => "wk", TimeUnit.Months => "mo", _ => "a" };
        return string.Create(CultureInfo.InvariantCulture, $"{Amount} {unit}");
    }

    /// <inheritdoc/>
    string ISaid.In(Phrases phrases) => phrases.Say(
        Unit switch { TimeUnit.Days => Phrase.LengthDays, TimeUnit.Weeks => Phrase.LengthWeeks, TimeUnit.Months => Phrase.LengthMonths, _ => Phrase.LengthYears }, Amount);

    /// <summary>The day so long after a date; the last day there is, if the calendar ends before.</summary>
    internal LocalDate After(LocalDate date)
    {
        int years = Unit switch { TimeUnit.Days => Amount / 365, TimeUnit.Weeks => Amount / 52, TimeUnit.Months => Amount / 12, _ => Amount };
        if (date.Year + years > 9_990)
            return LocalDate.MaxIsoValue;
        return Unit switch
        {
            TimeUnit.Days => date.PlusDays(Amount),
            TimeUnit.Weeks => date.PlusWeeks(Amount),
            TimeUnit.Months => date.PlusMonths(Amount),
            _ => date.PlusYears(Amount),
        };
    }
}
