using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Formats;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>A part of massage that may not be done. Restrictions only ever shrink what may be done.</summary>
[JsonConverter(typeof(RestrictionConverter))]
public sealed record Restriction : Effect, ISaid
{
    private Restriction(RestrictionKind kind) => Kind = kind;

    /// <summary>What it takes away, and so which of the other members speak.</summary>
    public RestrictionKind Kind { get; }

    /// <summary>Where it holds, for <see cref="RestrictionKind.Exclude"/> and <see cref="RestrictionKind.LimitPressure"/>.</summary>
    public BodyRegions Regions { get; private init; }

    /// <summary>For which techniques, for <see cref="RestrictionKind.Exclude"/> and <see cref="RestrictionKind.LimitPressure"/>.</summary>
    public SetOf<Technique> Techniques { get; private init; }

    /// <summary>The greatest pressure that stays, for <see cref="RestrictionKind.LimitPressure"/>.</summary>
    public Pressure? MaxPressure { get; private init; }

    /// <summary>The positions taken away, for <see cref="RestrictionKind.ExcludePositions"/>.</summary>
    public SetOf<Position> Positions { get; private init; }

    /// <summary>The most minutes of a session, for <see cref="RestrictionKind.LimitMinutes"/>.</summary>
    public int? MaxMinutes { get; private init; }

    /// <summary>No massage at all.</summary>
    public static Restriction ExcludeEverything { get; } = Exclude(BodyRegions.WholeBody);

    /// <summary>No technique in these regions.</summary>
    public static Restriction Exclude(BodyRegions regions) => Exclude(regions, SetOf<Technique>.All);

    /// <summary>None of these techniques in these regions.</summary>
    public static Restriction Exclude(BodyRegions regions, SetOf<Technique> techniques) =>
        new(RestrictionKind.Exclude) { Regions = regions, Techniques = techniques };

    /// <summary>At most this pressure in these regions, with any technique.</summary>
    public static Restriction LimitPressure(Pressure max, BodyRegions regions) => LimitPressure(max, regions, SetOf<Technique>.All);

    /// <summary>At most this pressure in these regions with these techniques.</summary>
    public static Restriction LimitPressure(Pressure max, BodyRegions regions, SetOf<Technique> techniques) =>
        new(RestrictionKind.LimitPressure) { MaxPressure = max, Regions = regions, Techniques = techniques };

    /// <summary>None of these positions.</summary>
    public static Restriction ExcludePositions(SetOf<Position> positions) =>
        new(RestrictionKind.ExcludePositions) { Positions = positions };

    /// <summary>A session of at most so many minutes.</summary>
    /// <param name="max">1 to 240.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="max"/> is out of range.</exception>
    public static Restriction LimitMinutes(int max) =>
        new(RestrictionKind.LimitMinutes) { MaxMinutes = Amount.Between(max, nameof(max), 1, Segment.MaxMinutes) };

    /// <summary>The greatest level that this leaves where it holds: 0 for an exclusion.</summary>
    internal int LevelLeft => Kind == RestrictionKind.LimitPressure ? MaxPressure!.Value.Level : 0;

    internal Restriction Over(BodyRegions regions) => this with { Regions = regions };

    /// <summary>The restriction as a sentence without its full stop.</summary>
    public override string ToString() => In(Phrases.English);

    /// <inheritdoc/>
    string ISaid.In(Phrases phrases) => In(phrases);

    private string In(Phrases phrases)
    {
        string where = Regions.IsWholeBody ? phrases.Say(Phrase.RestrictionAnywhere) : phrases.Say(Phrase.RestrictionOn, Regions);
        return Kind switch
        {
            RestrictionKind.Exclude when Techniques.IsAll => Regions.IsWholeBody ? phrases.Say(Phrase.RestrictionNoMassageAtAll) : phrases.Say(Phrase.RestrictionNoMassage, where),
            RestrictionKind.Exclude => phrases.Say(Phrase.RestrictionNoTechnique, Techniques, where),
            RestrictionKind.LimitPressure when Techniques.IsAll => phrases.Say(Phrase.RestrictionPressure, MaxPressure, where),
            RestrictionKind.LimitPressure => phrases.Say(Phrase.RestrictionPressureWith, MaxPressure, Techniques, where),
            RestrictionKind.ExcludePositions => phrases.Say(Phrase.RestrictionPositions, Positions),
            _ => phrases.Say(Phrase.RestrictionMinutes, MaxMinutes),
        };
    }
}
