using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>A length of time such as "6 wk".</summary>
internal sealed class TimeLengthConverter : LeafConverter<TimeLength>
{
    protected override string Expected => "a length of time such as \"14 d\", \"6 wk\", \"3 mo\" or \"2 a\"";

    public override void Write(Utf8JsonWriter writer, TimeLength value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    protected override bool TryRead(JsonElement element, out TimeLength value) => TimeLength.TryParse(TextOf(element), out value);
}
