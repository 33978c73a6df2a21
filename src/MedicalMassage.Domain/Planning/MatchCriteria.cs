using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>What the caller asks of a therapist beside the rules, and what those who may treat are ranked by.</summary>
public sealed record MatchCriteria
{
    /// <summary>The version of the format.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    internal int Format { get; init => field = Formats.FormatVersion.Check(value); } = Formats.FormatVersion.Current;

    /// <summary>At least one of these languages has to be spoken; empty for any.</summary>
    public ValueList<string> Languages { get; init; }

    /// <summary>All of these have to hold of the place, as words such as <c>step-free</c>.</summary>
    /// <exception cref="ArgumentException">Not words in lower case with hyphens.</exception>
    public ValueList<string> Accessibility { get; init => field = Guard.Against.InvalidInput(value, nameof(Accessibility), v => v.All(Text.IsWord), "words in lower case with hyphens"); }

    /// <summary>The farthest that the patient can go, in kilometres; null for any distance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 50,000.</exception>
    public decimal? MaxDistanceKm { get; init => field = value is { } km ? Guard.Against.OutOfRange(km, nameof(MaxDistanceKm), 0m, 50_000m, "a number from 0 to 50000") : null; }

    /// <summary>The last day on which the first session may be; null for any.</summary>
    public LocalDate? NeededBy { get; init; }

    /// <summary>A listing that the therapist has to have; null for none.</summary>
    public ListingCondition? Listed { get; init; }

    /// <summary>True if a therapist who may do only a part of the work is ranked as well.</summary>
    public bool PartOfTheWork { get; init; }

    /// <summary>The weights.</summary>
    public MatchWeights? Weights { get; init; }

    /// <summary>The distance at which that criterion is worth one half, in kilometres: 10 if left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0.1 to 10,000.</exception>
    public decimal? HalfDistanceKm { get; init => field = value is { } km ? Guard.Against.OutOfRange(km, nameof(HalfDistanceKm), 0.1m, 10_000m, "a number from 0.1 to 10000") : null; }

    /// <summary>The wait at which that criterion is worth one half, in days: 14 if left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to 10,000.</exception>
    public int? HalfWaitDays { get; init => field = value is { } days ? Amount.Between(days, nameof(HalfWaitDays), 1, 10_000) : null; }
}
