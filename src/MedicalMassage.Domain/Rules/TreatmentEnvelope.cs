using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>
/// What may be done: for every region and technique the greatest pressure (0 = excluded), the allowed positions and the most
/// minutes of a session. Restrictions only ever shrink it.
/// </summary>
[JsonConverter(typeof(EnvelopeConverter))]
public sealed class TreatmentEnvelope : IEquatable<TreatmentEnvelope>
{
    internal const int Levels = 5;
    internal const int Techniques = 20;

    /// <summary>For each level and technique, the places where that much pressure is allowed; a higher level's are among a lower level's.</summary>
    private readonly ulong[] _places;

    private TreatmentEnvelope(ulong[] places, SetOf<Position> positions, int? maxMinutes)
    {
        _places = places;
        Positions = positions;
        MaxMinutes = maxMinutes;
    }

    /// <summary>Everything is allowed.</summary>
    public static TreatmentEnvelope Whole { get; } = MakeWhole();

    /// <summary>The positions in which the patient may be.</summary>
    public SetOf<Position> Positions { get; }

    /// <summary>The most minutes of a session; null for no limit.</summary>
    public int? MaxMinutes { get; }

    /// <summary>True if nothing is restricted.</summary>
    public bool IsWhole => ReferenceEquals(this, Whole) || Equals(Whole);

    /// <summary>True if no technique is allowed anywhere, or no position is left.</summary>
    public bool IsEmpty => Positions.IsEmpty || AllowedAnywhere == 0;

    /// <summary>Where no technique at all is allowed.</summary>
    public BodyRegions ExcludedRegions => BodyRegions.FromMask(~AllowedAnywhere);

    /// <summary>The techniques that are allowed nowhere.</summary>
    public SetOf<Technique> ExcludedTechniques
    {
        get
        {
            ulong excluded = 0;
            for (int technique = 0; technique < Techniques; technique++)
            {
                if (_places[technique] == 0)
                    excluded |= 1UL << technique;
            }
            return new(excluded);
        }
    }

    private ulong AllowedAnywhere
    {
        get
        {
            ulong allowed = 0;
            for (int technique = 0; technique < Techniques; technique++)
                allowed |= _places[technique];
            return allowed;
        }
    }

    /// <summary>Where a technique is allowed at a pressure.</summary>
    public BodyRegions Allowed(Technique technique, Pressure pressure) => BodyRegions.FromMask(Places((int)technique, pressure.Level));

    /// <summary>The greatest pressure of a technique that is allowed on all of the regions: 1 to 5, or 0 if it is excluded on any of them.</summary>
    /// <exception cref="ArgumentException"><paramref name="regions"/> is empty.</exception>
    public int GreatestPressure(BodyRegions regions, Technique technique)
    {
        Guard.Against.InvalidInput(regions, nameof(regions), r => !r.IsEmpty, "at least one region");
        int level = 0;
        while (level < Levels && (regions.Mask & ~Places((int)technique, level + 1)) == 0)
            level++;
        return level;
    }

    /// <summary>True if the segment may be given as it is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="segment"/> is null.</exception>
    public bool Allows(Segment segment)
    {
        Guard.Against.Null(segment);
        return (segment.Regions.Mask & ~Places((int)segment.Technique, segment.Pressure.Level)) == 0
            && (segment.Position is not { } position || Positions.Contains(position));
    }

    /// <summary>What both envelopes allow.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public TreatmentEnvelope Intersect(TreatmentEnvelope other)
    {
        Guard.Against.Null(other);
        if (ReferenceEquals(this, Whole) || ReferenceEquals(this, other))
            return other;
        if (ReferenceEquals(other, Whole))
            return this;
        ulong[] places = new ulong[_places.Length];
        for (int i = 0; i < places.Length; i++)
            places[i] = _places[i] & other._places[i];
        int? minutes = (MaxMinutes, other.MaxMinutes) switch
        {
            ({ } a, { } b) => Math.Min(a, b),
            (null, var b) => b,
            (var a, null) => a,
        };
        return new(places, Positions & other.Positions, minutes);
    }

    /// <summary>What at least one of both envelopes allows; positions and minutes are taken by themselves.</summary>
    internal TreatmentEnvelope Union(TreatmentEnvelope other)
    {
        ulong[] places = new ulong[_places.Length];
        for (int i = 0; i < places.Length; i++)
            places[i] = _places[i] | other._places[i];
        int? minutes = MaxMinutes is { } a && other.MaxMinutes is { } b ? Math.Max(a, b) : null;
        return new(places, Positions | other.Positions, minutes);
    }

    /// <summary>What is left after the restrictions.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="restrictions"/> is null.</exception>
    public TreatmentEnvelope Restrict(params IEnumerable<Restriction> restrictions)
    {
        Builder builder = new(this);
        foreach (Restriction restriction in Guard.Against.Null(restrictions))
            builder.Apply(restriction);
        return builder.ToEnvelope();
    }

    /// <summary>True if everything that this allows, the other allows as well.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsWithin(TreatmentEnvelope other) => Intersect(Guard.Against.Null(other)).Equals(this);

    /// <inheritdoc/>
    public bool Equals(TreatmentEnvelope? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Positions == other.Positions && MaxMinutes == other.MaxMinutes && _places.AsSpan().SequenceEqual(other._places)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TreatmentEnvelope);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Positions);
        hash.Add(MaxMinutes);
        foreach (ulong places in _places)
            hash.Add(places);
        return hash.ToHashCode();
    }

    internal ulong Places(int technique, int level) => _places[((level - 1) * Techniques) + technique];

    internal BodyRegions AllowedByAny => BodyRegions.FromMask(AllowedAnywhere);

    private static TreatmentEnvelope MakeWhole()
    {
        ulong[] places = new ulong[Techniques * Levels];
        Array.Fill(places, Anatomy.BodyMap.Whole);
        return new(places, SetOf<Position>.All, null);
    }

    /// <summary>Shrinks an envelope step by step without a new one for each step.</summary>
    internal sealed class Builder(TreatmentEnvelope start)
    {
        private ulong[]? _places;
        private SetOf<Position> _positions = start.Positions;
        private int? _maxMinutes = start.MaxMinutes;

        internal void Apply(Restriction restriction)
        {
            switch (restriction.Kind)
            {
                case RestrictionKind.Exclude or RestrictionKind.LimitPressure:
                    Cut(restriction.Techniques.Bits, ~restriction.Regions.Mask, restriction.LevelLeft);
                    break;
                case RestrictionKind.ExcludePositions:
                    _positions = _positions.Except(restriction.Positions);
                    break;
                default:
                    int minutes = restriction.MaxMinutes!.Value;
                    _maxMinutes = _maxMinutes is { } already ? Math.Min(already, minutes) : minutes;
                    break;
            }
        }

        /// <summary>What is left. The envelope takes over the builder's places, so this is the last call.</summary>
        internal TreatmentEnvelope ToEnvelope()
        {
            if (_places is null && _positions == start.Positions && _maxMinutes == start.MaxMinutes)
                return start;
            return new(_places ?? start._places, _positions, _maxMinutes);
        }

        /// <summary>Takes away all other places.</summary>
        private static void Keep(Span<ulong> places, ulong keep)
        {
            Span<Vector<ulong>> wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(places);
            Vector<ulong> kept = new(keep);
            foreach (ref Vector<ulong> several in wide)
                several &= kept;
            foreach (ref ulong one in places[(wide.Length * Vector<ulong>.Count)..])
                one &= keep;
        }

        private void Cut(ulong techniques, ulong keep, int levelLeft)
        {
            _places ??= start._places.AsSpan().ToArray();
            if (techniques == SetOf<Technique>.All.Bits)
            {
                // The levels lie side by side, so this is one stretch.
                Keep(_places.AsSpan(levelLeft * Techniques), keep);
                return;
            }
            for (; techniques != 0; techniques &= techniques - 1)
            {
                int technique = BitOperations.TrailingZeroCount(techniques);
                for (int level = levelLeft; level < Levels; level++)
                    _places[(level * Techniques) + technique] &= keep;
            }
        }
    }
}
