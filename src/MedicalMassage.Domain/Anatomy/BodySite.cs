using System.Text.Json.Serialization;
using MedicalMassage.Domain.Anatomy;
using MedicalMassage.Domain.Formats;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>One named place of the body with its side, as a record gives it: "left calf".</summary>
/// <param name="Region">The place: an atomic site or a named set.</param>
/// <param name="Side">The side; <see cref="Side.Both"/> where it is both or not known. Midline sites have none.</param>
[JsonConverter(typeof(BodySiteConverter))]
public readonly record struct BodySite(BodyRegion Region, Side Side = Side.Both) : ISaid
{
    /// <summary>The atomic sites that this covers.</summary>
    public BodyRegions Regions => BodyRegions.FromMask(BodyMap.Mask(Region, Side));

    /// <summary>A site of both sides.</summary>
    public static implicit operator BodySite(BodyRegion region) => new(region);

    /// <summary>The place in words, such as <c>left calf</c>.</summary>
    public override string ToString() => In(Phrases.English);

    /// <inheritdoc/>
    string ISaid.In(Phrases phrases) => In(phrases);

    private string In(Phrases phrases) => Side == Side.Both ? phrases.Of(Region) : phrases.Say(Phrase.SiteOnSide, phrases.Of(Side), phrases.Of(Region));
}
