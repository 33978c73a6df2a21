using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>One part of a session: where, with what, how hard, how long and in which position.</summary>
public sealed record Segment
{
    /// <summary>The longest segment: 240 minutes.</summary>
    public const int MaxMinutes = 240;

    /// <summary>One part of a session.</summary>
    /// <param name="regions">Where; at least one place.</param>
    /// <param name="technique">With what.</param>
    /// <param name="pressure">How hard at most.</param>
    /// <param name="minutes">How long: 1 to 240 minutes.</param>
    /// <param name="position">In which position; null leaves it open to any position that is allowed.</param>
    /// <exception cref="ArgumentException"><paramref name="regions"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is out of range, or a value is not defined.</exception>
    [JsonConstructor]
    public Segment(BodyRegions regions, Technique technique, Pressure pressure, int minutes, Position? position = null)
    {
        Guard.Against.InvalidInput(regions, nameof(regions), r => !r.IsEmpty, "at least one region");
        Regions = regions;
        Technique = Guard.Against.EnumOutOfRange(technique);
        Pressure = pressure;
        Minutes = Amount.Between(minutes, nameof(minutes), 1, MaxMinutes);
        if (position is { } given)
            Guard.Against.EnumOutOfRange(given, nameof(position));
        Position = position;
    }

    /// <summary>Where.</summary>
    public BodyRegions Regions { get; }

    /// <summary>With what.</summary>
    public Technique Technique { get; }

    /// <summary>How hard at most.</summary>
    public Pressure Pressure { get; }

    /// <summary>How long, in minutes.</summary>
    public int Minutes { get; }

    /// <summary>In which position; null leaves it open.</summary>
    public Position? Position { get; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Segment);
}
