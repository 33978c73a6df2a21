using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>Sessions of a course that follow one plan, with the days that are booked for them.</summary>
public sealed record PlannedSessions
{
    /// <summary>The most sessions of one block: 500.</summary>
    public const int MaxCount = 500;

    /// <summary>So many sessions by one plan.</summary>
    /// <param name="plan">What happens in each of them.</param>
    /// <param name="count">How many, 1 to 500.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    [JsonConstructor]
    public PlannedSessions(SessionPlan plan, int count)
    {
        Plan = Guard.Against.Null(plan);
        Count = Amount.Between(count, nameof(count), 1, MaxCount);
    }

    /// <summary>What happens in each session.</summary>
    public SessionPlan Plan { get; }

    /// <summary>How many sessions.</summary>
    public int Count { get; }

    /// <summary>The days that are booked; fewer than <see cref="Count"/> while some are still open.</summary>
    public ValueList<LocalDate> Booked { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(PlannedSessions);
}
