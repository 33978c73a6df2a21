using System.Text.Json;
using System.Text.Json.Serialization;

namespace MedicalMassage.Domain.Formats;

/// <summary>A value that is one piece of text or one number.</summary>
internal abstract class LeafConverter<T> : JsonConverter<T>, IChecked
{
    /// <summary>What is expected, in words.</summary>
    protected abstract string Expected { get; }

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonElement element = JsonElement.ParseValue(ref reader);
        return TryRead(element, out T? value) ? value : throw new JsonException("Expected " + Expected);
    }

    void IChecked.Check(JsonElement element, string path, Checker checker)
    {
        if (element.ValueKind == JsonValueKind.String && checker.Text(element, path, Expected) is null)
            return;
        if (!TryRead(element, out _))
            checker.Faults.Add(path, element, Expected);
    }

    /// <summary>Reads the value if the element has its form.</summary>
    protected abstract bool TryRead(JsonElement element, out T? value);

    /// <summary>The text of a string element, or null.</summary>
    protected static string? TextOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.String && Checker.TryText(element, out string? text) ? text : null;
}
