using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MedicalMassage.Domain.Anatomy;
using MedicalMassage.Domain.Formats;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>A set of places on the body, held in one machine word. The default is the empty set.</summary>
/// <remarks>Enumerating yields the shortest list of named sites that makes up the set, always in the same order.</remarks>
[JsonConverter(typeof(BodyRegionsConverter))]
[CollectionBuilder(typeof(BodyRegions), nameof(Create))]
public readonly partial record struct BodyRegions : IEnumerable<BodySite>, ISaid
{
    private readonly ulong _mask;

    private BodyRegions(ulong mask) => _mask = mask;

    /// <summary>True if the set holds no place.</summary>
    public bool IsEmpty => _mask == 0;

    /// <summary>True if the set holds every place.</summary>
    public bool IsWholeBody => _mask == BodyMap.Whole;

    /// <summary>How many atomic sites the set holds, left and right counted apart: 0 to 57. Not the number of sites that enumerating yields.</summary>
    public int Places => BitOperations.PopCount(_mask);

    internal ulong Mask => _mask;

    /// <summary>The places of a region on one side or both.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="region"/> is not a defined value.</exception>
    public static BodyRegions Of(BodyRegion region, Side side = Side.Both) => new(BodyMap.Mask(region, side));

    /// <summary>The places of all the sites: what a collection expression calls.</summary>
    public static BodyRegions Create(ReadOnlySpan<BodySite> sites)
    {
        ulong mask = 0;
        foreach (BodySite site in sites)
            mask |= BodyMap.Mask(site.Region, site.Side);
        return new(mask);
    }

    /// <summary>The places of the set that lie on the midline or on that side.</summary>
    public BodyRegions OnSide(Side side) => new(BodyMap.OnSide(_mask, side));

    /// <summary>The places of this set that are not in the other.</summary>
    public BodyRegions Except(BodyRegions other) => new(_mask & ~other._mask);

    /// <summary>True if every place of the other set is in this one.</summary>
    public bool Contains(BodyRegions other) => (other._mask & ~_mask) == 0;

    /// <summary>True if the sets have a place in common.</summary>
    public bool Overlaps(BodyRegions other) => (_mask & other._mask) != 0;

    /// <summary>The places of either set.</summary>
    public static BodyRegions operator |(BodyRegions left, BodyRegions right) => new(left._mask | right._mask);

    /// <summary>The places of both sets.</summary>
    public static BodyRegions operator &(BodyRegions left, BodyRegions right) => new(left._mask & right._mask);

    /// <summary>The places of a region, both sides.</summary>
    public static implicit operator BodyRegions(BodyRegion region) => Of(region);

    /// <summary>The places of a site.</summary>
    public static implicit operator BodyRegions(BodySite site) => site.Regions;

    /// <summary>The set in words: <c>whole body</c>, <c>left calf, knee</c>, or <c>nothing</c>.</summary>
    public override string ToString() => In(Phrases.English);

    /// <inheritdoc/>
    string ISaid.In(Phrases phrases) => In(phrases);

    private string In(Phrases phrases) => IsEmpty ? phrases.Say(Phrase.ListNothing) : string.Join(", ", this.Select(site => phrases.Value(site, "")));

    /// <inheritdoc/>
    public IEnumerator<BodySite> GetEnumerator() => Decompose().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static BodyRegions FromMask(ulong mask) => new(mask & BodyMap.Whole);

    private List<BodySite> Decompose()
    {
        List<BodySite> sites = [];
        ulong rest = _mask;
        foreach (BodyRegion set in BodyMap.NamedSets)
            Take(set, sites, ref rest);
        for (BodyRegion atom = BodyRegion.Scalp; atom <= BodyRegion.Foot && rest != 0; atom++)
            Take(atom, sites, ref rest);
        return sites;
    }

    /// <summary>Takes a region off the rest where all of it, or one whole side of it, is still there.</summary>
    private static void Take(BodyRegion region, List<BodySite> sites, ref ulong rest)
    {
        ulong both = BodyMap.Mask(region);
        if ((rest & both) == both)
        {
            sites.Add(region);
            rest &= ~both;
            return;
        }
        if ((both & BodyMap.Midline) != 0)
            return;
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            ulong half = BodyMap.Mask(region, side);
            if ((rest & half) == half)
            {
                sites.Add(new(region, side));
                rest &= ~half;
            }
        }
    }
}
