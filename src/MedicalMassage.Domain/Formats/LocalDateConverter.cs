using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Domain.Formats;

/// <summary>A day in ISO 8601 form.</summary>
internal sealed class LocalDateConverter : LeafConverter<LocalDate>
{
    protected override string Expected => "a date such as 2026-11-23";

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));

    protected override bool TryRead(JsonElement element, out LocalDate value)
    {
        value = default;
        return TextOf(element) is { Length: 10 } text
            && PartialDate.TryParse(text, out PartialDate date)
            && LocalDatePattern.Iso.Parse(date.ToString()).TryGetValue(default, out value);
    }
}
