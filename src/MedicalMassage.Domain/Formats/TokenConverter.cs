using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>A value of a closed set as its word. "Unrecorded" has no word: its property is left out.</summary>
internal sealed class TokenConverter<T> : LeafConverter<T>, IOmits
    where T : struct, Enum
{
    private static readonly bool HasUnrecorded = Enum.GetName(default(T)) == "Unrecorded";

    protected override string Expected => "one of: " + string.Join(", ", Tokens<T>.All);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Tokens<T>.Of(value));

    bool IOmits.IsOmitted(object? value) => HasUnrecorded && value is T token && EqualityComparer<T>.Default.Equals(token, default);

    protected override bool TryRead(JsonElement element, out T value) => Tokens<T>.TryParse(TextOf(element), out value);
}
