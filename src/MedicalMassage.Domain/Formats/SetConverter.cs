using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>A set of words; "any" in a list of its own is the whole set, and an empty set is left out.</summary>
internal sealed class SetConverter<T> : LeafConverter<SetOf<T>>, IOmits
    where T : struct, Enum
{
    private const string AnyWord = "any";

    protected override string Expected => "a list of: any, " + string.Join(", ", Tokens<T>.All);

    public override void Write(Utf8JsonWriter writer, SetOf<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        if (value.IsAll)
        {
            writer.WriteStringValue(AnyWord);
        }
        else
        {
            foreach (T token in value)
                writer.WriteStringValue(Tokens<T>.Of(token));
        }
        writer.WriteEndArray();
    }

    bool IOmits.IsOmitted(object? value) => value is SetOf<T> { IsEmpty: true };

    protected override bool TryRead(JsonElement element, out SetOf<T> value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Array)
            return false;
        foreach (JsonElement item in element.EnumerateArray())
        {
            if (TextOf(item) is { } word && word == AnyWord)
                value = SetOf<T>.All;
            else if (Tokens<T>.TryParse(TextOf(item), out T token))
                value |= token;
            else
                return false;
        }
        return true;
    }
}
