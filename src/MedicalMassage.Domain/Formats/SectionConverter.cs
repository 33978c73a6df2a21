using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>A section of the history: left out if nobody asked, the word "declined", or a list.</summary>
internal sealed class SectionConverter<T> : ListConverter<Section<T>, T>, IOmits
{
    private const string DeclinedWord = "declined";

    public override Section<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            return base.Read(ref reader, typeToConvert, options);
        return reader.GetString() == DeclinedWord ? Section<T>.Declined : throw new JsonException("Expected a list or \"declined\".");
    }

    public override void Write(Utf8JsonWriter writer, Section<T> value, JsonSerializerOptions options)
    {
        if (value.State == SectionState.Declined)
            writer.WriteStringValue(DeclinedWord);
        else
            base.Write(writer, value, options);
    }

    public override void Check(JsonElement element, string path, Checker checker)
    {
        const string expected = "a list, [] for asked and none, or \"declined\"; leave the section out where nobody asked";
        if (element.ValueKind == JsonValueKind.String && checker.Text(element, path, expected) == DeclinedWord)
            return;
        checker.CheckList(element, typeof(T), path, expected);
    }

    bool IOmits.IsOmitted(object? value) => value is Section<T> { State: SectionState.NotAsked };

    protected override Section<T> Make(T[] items) => new(items);

    protected override IEnumerable<T> Items(Section<T> list) => list;
}
