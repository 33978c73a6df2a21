using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MedicalMassage.Domain;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Testing;

/// <summary>A technique as a word, or as an object with the places where it is excluded.</summary>
internal sealed class ExcludedTechniqueConverter : LeafConverter<ExcludedTechnique>
{
    protected override string Expected => "a technique, or an object with technique and regions. Techniques: " + string.Join(", ", Tokens<Technique>.All);

    public override void Write(Utf8JsonWriter writer, ExcludedTechnique value, JsonSerializerOptions options)
    {
        if (value.Regions.IsEmpty)
        {
            writer.WriteStringValue(Tokens<Technique>.Of(value.Technique));
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("technique", Tokens<Technique>.Of(value.Technique));
        writer.WritePropertyName("regions");
        JsonSerializer.Serialize(writer, value.Regions, (JsonTypeInfo<BodyRegions>)options.GetTypeInfo(typeof(BodyRegions)));
        writer.WriteEndObject();
    }

    protected override bool TryRead(JsonElement element, out ExcludedTechnique value)
    {
        value = new(default(Technique));
        if (element.ValueKind == JsonValueKind.String)
            return Named(element, out value);
        if (element.ValueKind != JsonValueKind.Object || element.EnumerateObject().Count() != 2
            || !element.TryGetProperty("technique", out JsonElement technique) || !Named(technique, out value)
            || !element.TryGetProperty("regions", out JsonElement regions) || regions.ValueKind != JsonValueKind.Array)
        {
            return false;
        }
        BodyRegions places = BodyRegions.None;
        foreach (JsonElement item in regions.EnumerateArray())
        {
            if (!BodySiteConverter.TryReadSite(item, out BodySite site))
                return false;
            places |= site;
        }
        value = value with { Regions = places };
        return !places.IsEmpty;
    }

    private static bool Named(JsonElement element, out ExcludedTechnique value)
    {
        bool known = Tokens<Technique>.TryParse(TextOf(element), out Technique technique);
        value = new(technique);
        return known;
    }
}
