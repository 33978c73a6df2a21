using System.Text.Json;

namespace MedicalMassage.Cli.Screening;

/// <summary>A look at a document, to tell which reader it is for. What is wrong with it, that reader says.</summary>
internal static class Peek
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>What a look at the document tells.</summary>
    /// <param name="utf8">The document, with a byte order mark or without.</param>
    /// <param name="look">Looks at the object that the document is.</param>
    /// <param name="otherwise">What counts for a document that is too large, no JSON, no object, or has a name with half a character, which cannot be compared with any.</param>
    internal static T At<T>(ReadOnlyMemory<byte> utf8, Func<JsonElement, T> look, T otherwise)
    {
        if (utf8.Length > InputFile.MaxBytes)
            return otherwise;
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8.Span.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8);
            return document.RootElement.ValueKind == JsonValueKind.Object ? look(document.RootElement) : otherwise;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return otherwise;
        }
    }
}
