using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MedicalMassage.Domain.Formats;

/// <summary>A value whose document has another shape than the type.</summary>
internal abstract class DocumentConverter<TValue, TDocument> : JsonConverter<TValue>, IChecked
    where TValue : class
    where TDocument : class
{
    public override TValue? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        To(JsonSerializer.Deserialize(ref reader, Document(options))!);

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, From(value), Document(options));

    public virtual void Check(JsonElement element, string path, Checker checker)
    {
        int before = checker.Faults.Count;
        checker.Check(element, typeof(TDocument), path);
        if (checker.Faults.Count > before)
            return;
        try
        {
            To(element.Deserialize(Document(checker.Options))!);
        }
        catch (ArgumentException refusal)
        {
            checker.Refused(refusal, element, path);
        }
    }

    /// <summary>The document of a value.</summary>
    protected abstract TDocument From(TValue value);

    /// <summary>The value of a document.</summary>
    /// <exception cref="ArgumentException">The members do not fit together; it names the member.</exception>
    protected abstract TValue To(TDocument document);

    private static JsonTypeInfo<TDocument> Document(JsonSerializerOptions options) => (JsonTypeInfo<TDocument>)options.GetTypeInfo(typeof(TDocument));
}
