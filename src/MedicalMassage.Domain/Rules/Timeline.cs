using System.Text.Json.Serialization;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>The verdict over time: stretches of days with one decision, as long as no fact changes.</summary>
public sealed record Timeline
{
    /// <summary>The version of the format.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    internal int Format { get; init => field = Formats.FormatVersion.Check(value); } = Formats.FormatVersion.Current;

    /// <summary>The first day, which is the day of the case.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day that was looked at: the one that was asked for, or an earlier one if the case has too many days of change.</summary>
    public required LocalDate Through { get; init; }

    /// <summary>True if the timeline ends before the day that was asked for. What comes after was not looked at.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>The stretches, in order and without a gap: at least one.</summary>
    public required ValueList<TimelineStretch> Stretches { get; init; }

    /// <summary>Booked sessions of the course on days that are not safe, not authorised, or ask for another plan.</summary>
    public ValueList<BookingProblem> Bookings { get; init; }

    /// <summary>The first day on which massage may be given, wholly or in part; null if there is none.</summary>
    public LocalDate? FirstSafeDay
    {
        get
        {
            foreach (TimelineStretch stretch in Stretches)
            {
                if (stretch.Decision.Verdict <= Verdict.ProceedWithModifications)
                    return stretch.From;
            }
            return null;
        }
    }

    /// <summary>The stretch of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The stretch, or null if the day was not looked at.</returns>
    public TimelineStretch? On(LocalDate day)
    {
        foreach (TimelineStretch stretch in Stretches)
        {
            if (stretch.From <= day && day <= stretch.Through)
                return stretch;
        }
        return null;
    }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Timeline);
}
