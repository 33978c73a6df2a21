using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Domain.Formats;

/// <summary>A moment in ISO 8601 form and UTC, in the one way in which we write it.</summary>
internal sealed class InstantConverter : LeafConverter<Instant>
{
    protected override string Expected => "a moment in UTC such as 2026-11-23T09:30:00Z";

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));

    protected override bool TryRead(JsonElement element, out Instant value)
    {
        value = default;
        return TextOf(element) is { Length: <= 40 } text
            && InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out value)
            && InstantPattern.ExtendedIso.Format(value) == text;
    }
}
