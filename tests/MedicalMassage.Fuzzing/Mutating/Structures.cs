using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MedicalMassage.Fuzzing.Mutating;

/// <summary>Changes of a JSON document that leave it one: values taken away, doubled, exchanged, moved.</summary>
internal static class Structures
{
    /// <summary>Stands for halves of a character until the document is text, because no writer writes them.</summary>
    internal const string Halves = "zq-halves";

    private const int MostItems = 400;

    /// <summary>The changed document, or null if the input is none.</summary>
    internal static byte[]? Mutate(byte[] input, Random random, Func<string> value)
    {
        JsonNode? root = Parse(input);
        if (root is null)
            return null;
        List<JsonNode> all = [.. All(root)];
        JsonNode at = all[random.Next(all.Count)];
        switch (at)
        {
            case JsonObject { Count: > 0 } members:
                Change(members, all, random, value);
                break;
            case JsonArray items:
                Change(items, all, random, value);
                break;
            default:
                Put(at, Parse(Encoding.UTF8.GetBytes(value())));
                break;
        }
        return Text(root) is { } text ? Encoding.UTF8.GetBytes(text.Replace(Halves, "\\ud800 \\udc00", StringComparison.Ordinal)) : null;
    }

    /// <summary>The document as text; null if it holds escapes that no writer writes again.</summary>
    private static string? Text(JsonNode root)
    {
        try
        {
            return root.ToJsonString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Every name and value of a document, as JSON.</summary>
    internal static IEnumerable<string> Words(byte[] input) => Parse(input) is { } root
        ? All(root).SelectMany(node => node is JsonObject members ? members.Select(member => JsonSerializer.Serialize(member.Key)) : node is JsonValue && Text(node) is { } text ? [text] : [])
        : [];

    private static void Change(JsonObject members, List<JsonNode> all, Random random, Func<string> value)
    {
        string name = members.ElementAt(random.Next(members.Count)).Key;
        switch (random.Next(4))
        {
            case 0:
                members.Remove(name);
                break;
            case 1:
                members[name] = all[random.Next(all.Count)].DeepClone();
                break;
            case 2:
                members[value().Trim('"')] = members[name]?.DeepClone();
                break;
            default:
                members[name] = Parse(Encoding.UTF8.GetBytes(value()));
                break;
        }
    }

    private static void Change(JsonArray items, List<JsonNode> all, Random random, Func<string> value)
    {
        switch (random.Next(4))
        {
            case 0 when items.Count > 0:
                items.RemoveAt(random.Next(items.Count));
                break;
            case 1 when items.Count > 0:
                JsonNode? one = items[random.Next(items.Count)];
                for (int i = random.Next(1, MostItems); i > 0; i--)
                    items.Add(one?.DeepClone());
                break;
            case 2:
                items.Add(all[random.Next(all.Count)].DeepClone());
                break;
            default:
                items.Add(Parse(Encoding.UTF8.GetBytes(value())));
                break;
        }
    }

    private static void Put(JsonNode old, JsonNode? now)
    {
        switch (old.Parent)
        {
            case JsonObject members:
                members[old.GetPropertyName()] = now;
                break;
            case JsonArray items:
                items[old.GetElementIndex()] = now;
                break;
        }
    }

    private static IEnumerable<JsonNode> All(JsonNode node) => node switch
    {
        JsonObject members => [node, .. members.Select(member => member.Value).OfType<JsonNode>().SelectMany(All)],
        JsonArray items => [node, .. items.OfType<JsonNode>().SelectMany(All)],
        _ => [node],
    };

    private static JsonNode? Parse(byte[] input)
    {
        try
        {
            JsonNode? root = JsonNode.Parse(input);
            // Doubled members show only when they are looked for.
            return root is null || All(root).Any() ? root : null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
