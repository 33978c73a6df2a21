using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>Regions as a list of sites and of words such as "site-of-trigger".</summary>
internal sealed class RegionListConverter : LeafConverter<RegionList>, IOmits
{
    private static readonly Reach[] Reaches = [Reach.SiteOfTrigger, Reach.AffectedLimb, Reach.AffectedQuadrant, Reach.DistalToSite];

    protected override string Expected =>
        "a list of regions, of objects with region and side, or of: " + string.Join(", ", Reaches.Select(Tokens<Reach>.Of))
        + ". Regions: " + string.Join(", ", Tokens<BodyRegion>.All);

    public override void Write(Utf8JsonWriter writer, RegionList value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (BodySite site in value.Regions)
            JsonSerializer.Serialize(writer, site, options.GetTypeInfo(typeof(BodySite)));
        foreach (Reach reach in Reaches)
        {
            if (value.Reach.HasFlag(reach))
                writer.WriteStringValue(Tokens<Reach>.Of(reach));
        }
        writer.WriteEndArray();
    }

    bool IOmits.IsOmitted(object? value) => value is RegionList { IsEmpty: true };

    protected override bool TryRead(JsonElement element, out RegionList value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() == 0)
            return false;
        foreach (JsonElement item in element.EnumerateArray())
        {
            if (Tokens<Reach>.TryParse(TextOf(item), out Reach reach) && reach != Reach.None)
                value = value with { Reach = value.Reach | reach };
            else if (BodySiteConverter.TryReadSite(item, out BodySite site))
                value = value with { Regions = value.Regions | site };
            else
                return false;
        }
        return true;
    }
}
