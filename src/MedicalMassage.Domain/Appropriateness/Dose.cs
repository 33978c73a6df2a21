using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>How long, how often and how many times.</summary>
public sealed record Dose
{
    /// <summary>Minutes of a session, 1 to 240; null if not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? Minutes { get; init => field = value is { } minutes ? Amount.Between(minutes, nameof(Minutes), 1, Segment.MaxMinutes) : null; }

    /// <summary>The most minutes, where a range is given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? MaxMinutes { get; init => field = value is { } minutes ? Amount.Between(minutes, nameof(MaxMinutes), 1, Segment.MaxMinutes) : null; }

    /// <summary>How often a week.</summary>
    public Frequency? PerWeek { get; init; }

    /// <summary>For how many weeks, 1 to 260; null if not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? Weeks { get; init => field = value is { } weeks ? Amount.Between(weeks, nameof(Weeks), 1, 260) : null; }

    /// <summary>How many sessions, 1 to 500; null if not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? Sessions { get; init => field = value is { } sessions ? Amount.Between(sessions, nameof(Sessions), 1, PlannedSessions.MaxCount) : null; }
}
