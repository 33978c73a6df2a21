using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MedicalMassage.Domain.Formats;

/// <summary>A list type that holds items of one type.</summary>
internal abstract class ListConverter<TList, TItem> : JsonConverter<TList>, IChecked, IListConverter
{
    Type IListConverter.ItemType => typeof(TItem);

    public override TList? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonTypeInfo<TItem> item = (JsonTypeInfo<TItem>)options.GetTypeInfo(typeof(TItem));
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("Expected a list.");
        List<TItem> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(JsonSerializer.Deserialize(ref reader, item)!);
        return Make([.. items]);
    }

    public override void Write(Utf8JsonWriter writer, TList value, JsonSerializerOptions options)
    {
        JsonTypeInfo<TItem> item = (JsonTypeInfo<TItem>)options.GetTypeInfo(typeof(TItem));
        writer.WriteStartArray();
        foreach (TItem entry in Items(value))
            JsonSerializer.Serialize(writer, entry, item);
        writer.WriteEndArray();
    }

    public virtual void Check(JsonElement element, string path, Checker checker) => checker.CheckList(element, typeof(TItem), path);

    protected abstract TList Make(TItem[] items);

    protected abstract IEnumerable<TItem> Items(TList list);
}
