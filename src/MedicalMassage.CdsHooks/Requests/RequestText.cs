using System.Text.Json;

namespace MedicalMassage.CdsHooks.Requests;

/// <summary>From bytes to JSON: not too deep, and no name twice.</summary>
internal static class RequestText
{
    internal static JsonDocument Parse(ReadOnlyMemory<byte> utf8, int maxDepth, string path = "$")
    {
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
}
