using System.Text.Json.Serialization;

namespace MedicalMassage.Domain.Formats;

/// <summary>The regions of an effect: places, and how far it reaches from the place of the fact.</summary>
[JsonConverter(typeof(RegionListConverter))]
internal readonly record struct RegionList(BodyRegions Regions, Reach Reach)
{
    internal bool IsEmpty => Regions.IsEmpty && Reach == Reach.None;
}
