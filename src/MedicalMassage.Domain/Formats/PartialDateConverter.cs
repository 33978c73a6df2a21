using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>A day, month or year in ISO 8601 form.</summary>
internal sealed class PartialDateConverter : LeafConverter<PartialDate>
{
    protected override string Expected => "a date such as 2026-11-23, 2026-11 or 2026";

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    protected override bool TryRead(JsonElement element, out PartialDate value) => PartialDate.TryParse(TextOf(element), out value);
}
