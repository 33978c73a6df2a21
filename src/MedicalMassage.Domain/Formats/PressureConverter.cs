using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>A pressure as its level.</summary>
internal sealed class PressureConverter : LeafConverter<Pressure>
{
    protected override string Expected => "a pressure from 1 to 5";

    public override void Write(Utf8JsonWriter writer, Pressure value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Level);

    protected override bool TryRead(JsonElement element, out Pressure value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Number || !element.TryGetInt32(out int level) || level is < 1 or > 5)
            return false;
        value = Pressure.Of(level);
        return true;
    }
}
