using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>One part of a session as an approach plans it.</summary>
public sealed record ApproachSegment
{
    /// <summary>A part of a session.</summary>
    /// <param name="regions">Where; at least one place.</param>
    /// <param name="technique">With what.</param>
    /// <param name="pressure">How hard at most.</param>
    /// <param name="share">How many of a hundred minutes it takes, 1 to 100.</param>
    /// <exception cref="ArgumentException"><paramref name="regions"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is out of range, or the technique is not defined.</exception>
    [JsonConstructor]
    public ApproachSegment(BodyRegions regions, Technique technique, Pressure pressure, int share)
    {
        Regions = Guard.Against.InvalidInput(regions, nameof(regions), places => !places.IsEmpty, "at least one region");
        Technique = Guard.Against.EnumOutOfRange(technique);
        Pressure = pressure;
        Share = Amount.Between(share, nameof(share), 1, 100);
    }

    /// <summary>Where.</summary>
    public BodyRegions Regions { get; }

    /// <summary>With what.</summary>
    public Technique Technique { get; }

    /// <summary>How hard at most.</summary>
    public Pressure Pressure { get; }

    /// <summary>How many of a hundred minutes it takes.</summary>
    public int Share { get; }

    /// <summary>Positions that suit it, the best first; empty leaves it open.</summary>
    public ValueList<Position> Positions { get; init; }

    /// <summary>How far it keeps to what is affected.</summary>
    public AffectedPart Affected { get; init; }
}
