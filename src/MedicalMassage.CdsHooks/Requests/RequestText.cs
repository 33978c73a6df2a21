using System.Text.Json;
using System.Text.Unicode;

namespace MedicalMassage.CdsHooks.Requests;

/// <summary>From bytes to JSON: not too deep, and no name twice.</summary>
internal static class RequestText
{
    internal static JsonDocument Parse(ReadOnlyMemory<byte> utf8, int maxDepth, string path = "$")
    {
        // The parser looks at the bytes of a name or a string only when it is asked for.
        if (!Utf8.IsValid(utf8.Span))
            throw RefusedException.Malformed(path, "The text is no valid UTF-8.");
        try
        {
            return JsonDocument.Parse(utf8, new() { MaxDepth = maxDepth, AllowDuplicateProperties = false });
        }
        // The messages of the parser quote the input: only the place is told.
        catch (JsonException wrong) when (wrong.LineNumber is { } line)
        {
            long at = (wrong.BytePositionInLine ?? 0) + 1;
            throw RefusedException.Malformed(path, FormattableString.Invariant($"The text is no well-formed JSON, or is nested more than {maxDepth} deep: line {line + 1}, byte {at}."));
        }
        catch (JsonException)
        {
            throw RefusedException.Malformed(path, "The text holds the same name twice in one object, so that it has no single meaning.");
        }
        catch (InvalidOperationException)
        {
            throw RefusedException.Malformed(path, "The text holds a name that is no valid Unicode.");
        }
    }

    /// <summary>
    /// Refuses half characters. The parser takes a text as it stands and looks at its characters only when it is asked for; what is carried into a
    /// bundle or a card without being asked for would fail there, far from its place.
    /// </summary>
    internal static void CheckCharacters(ReadOnlySpan<byte> utf8, int maxDepth, string path = "$")
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.String || !reader.ValueIsEscaped)
                continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                throw RefusedException.Malformed(path, FormattableString.Invariant($"The text holds half a character, in the string at byte {reader.TokenStartIndex + 1}."));
            }
        }
    }
}
