using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>A place: its word, or an object with region and side.</summary>
internal sealed class BodySiteConverter : LeafConverter<BodySite>
{
    protected override string Expected =>
        "a region such as \"lower-back\", or an object with region and side (left or right). Regions: " + string.Join(", ", Tokens<BodyRegion>.All);

    public override void Write(Utf8JsonWriter writer, BodySite value, JsonSerializerOptions options)
    {
        if (value.Side == Side.Both)
        {
            writer.WriteStringValue(Tokens<BodyRegion>.Of(value.Region));
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("region", Tokens<BodyRegion>.Of(value.Region));
        writer.WriteString("side", Tokens<Side>.Of(value.Side));
        writer.WriteEndObject();
    }

    internal static bool TryReadSite(JsonElement element, out BodySite site)
    {
        site = default;
        if (element.ValueKind == JsonValueKind.String)
        {
            bool named = Tokens<BodyRegion>.TryParse(TextOf(element), out BodyRegion whole);
            site = new(whole);
            return named;
        }
        if (element.ValueKind != JsonValueKind.Object)
            return false;
        BodyRegion? region = null;
        Side? side = null;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.NameEquals("region") && region is null && Tokens<BodyRegion>.TryParse(TextOf(property.Value), out BodyRegion r))
                region = r;
            else if (property.NameEquals("side") && side is null && Tokens<Side>.TryParse(TextOf(property.Value), out Side s))
                side = s;
            else
                return false;
        }
        site = new(region ?? default, side ?? Side.Both);
        return region is not null;
    }

    protected override bool TryRead(JsonElement element, out BodySite value) => TryReadSite(element, out value);
}
