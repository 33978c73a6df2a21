using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain.Wording;

/// <summary>
/// The texts of a pack, found in its document: every kind of pack has one, and a text is known by the name of its member. The words
/// that rules compare with, the keys and titles of sources, names of laws' registers and of studies are no texts.
/// </summary>
internal static class PackTexts
{
    private const int MarkLength = 8;

    private static readonly FrozenSet<string> Members = FrozenSet.Create(
        StringComparer.Ordinal,
        "title", "text", "rationale", "resolvedBy", "disagreement", "action", "ours", "result", "protocol", "outcome", "usedFor", "stopSigns", "aim", "beside",
        "onlyFor", "rating", "design", "note", "toDo", "gaps", "reason", "mend", "who", "whose", "what", "words", "listed", "law", "dose");

    /// <summary>Members that are texts in one place only, with the member that they stand in.</summary>
    private static readonly FrozenSet<(string Parent, string Member)> Placed = FrozenSet.Create(
        ("hours", "unit"), ("measures", "unit"), ("oedemaMinutes", "for"), ("reports", "to"));

    /// <summary>Members whose value names an entry of a list.</summary>
    private static readonly string[] Keys = ["row", "scheme", "code"];

    /// <summary>Eight digits of the SHA-256 of a text.</summary>
    internal static string Mark(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..MarkLength];

    internal static bool IsMark(string mark) => mark.Length == MarkLength && mark.All(char.IsAsciiHexDigitLower);

    /// <summary>All texts of a pack, in the order of its document.</summary>
    internal static ValueList<PackText> Of<T>(T pack)
        where T : class
    {
        using JsonDocument document = JsonDocument.Parse(StrictReader.Write(pack, indented: false), Deep);
        List<PackText> texts = [];
        Walk(document.RootElement, new(null, "", ""), (code, text) =>
        {
            texts.Add(new(code, text, Mark(text)));
            return text;
        });
        return [.. texts];
    }

    /// <summary>The pack with the texts that a table has for it; a text that is missing or stale stays as it is.</summary>
    internal static T Translate<T>(T pack, Dictionary<(string Code, string Of), string> texts)
        where T : class
    {
        using JsonDocument document = JsonDocument.Parse(StrictReader.Write(pack, indented: false), Deep);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new() { MaxDepth = StrictReader.MaxDepth + 16 }))
            Walk(document.RootElement, new(writer, "", ""), (code, text) => texts.TryGetValue((code, Mark(text)), out string? translated) ? translated : text);
        return StrictReader.ReadChecked<T>(buffer.WrittenSpan);
    }

    private static JsonDocumentOptions Deep => new() { MaxDepth = StrictReader.MaxDepth + 16 };

    private static void Walk(JsonElement element, Place place, Func<string, string, string> text)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WalkObject(element, place, text);
                break;
            case JsonValueKind.Array:
                place.Writer?.WriteStartArray();
                int index = 0;
                foreach (JsonElement item in element.EnumerateArray())
                    Walk(item, place with { Code = CodeOf(item, place, index++) }, text);
                place.Writer?.WriteEndArray();
                break;
            case JsonValueKind.String when place.IsText:
                string said = text(place.Code, element.GetString()!);
                place.Writer?.WriteStringValue(said);
                break;
            default:
                if (place.Writer is { } writer)
                    element.WriteTo(writer);
                break;
        }
    }

    private static void WalkObject(JsonElement element, Place place, Func<string, string, string> text)
    {
        place.Writer?.WriteStartObject();
        foreach (JsonProperty member in element.EnumerateObject())
        {
            place.Writer?.WritePropertyName(member.Name);
            if (member.Name == "sources" && place.Writer is { } writer)
                member.Value.WriteTo(writer);
            else if (member.Name != "sources")
                Walk(member.Value, new(place.Writer, Join(place.Code, member.Name), place.Member, member.Name, place.Code), text);
        }
        place.Writer?.WriteEndObject();
    }

    /// <summary>An entry with an id is named by it alone, another one by its key or its position in the member.</summary>
    private static string CodeOf(JsonElement item, Place place, int index)
    {
        if (item.ValueKind == JsonValueKind.Object)
        {
            if (item.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String)
                return Join(place.Owner, id.GetString()!);
            foreach (string key in Keys)
            {
                if (!item.TryGetProperty(key, out JsonElement named))
                    continue;
                if (named.ValueKind == JsonValueKind.Object && named.TryGetProperty("value", out JsonElement value))
                    named = value;
                if (named.ValueKind == JsonValueKind.String)
                    return $"{place.Code}[{named.GetString()}]";
            }
        }
        return string.Create(CultureInfo.InvariantCulture, $"{place.Code}[{index}]");
    }

    private static string Join(string owner, string member) => owner.Length == 0 ? member : owner + "." + member;

    /// <summary>Where the walk is: the code of the value, the member that it stands in, that member's own, and the code of the object around it.</summary>
    private readonly record struct Place(Utf8JsonWriter? Writer, string Code, string Parent, string Member = "", string Owner = "")
    {
        internal bool IsText => Members.Contains(Member) || Placed.Contains((Parent, Member));
    }
}
