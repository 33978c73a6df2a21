using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>One place in which two documents differ.</summary>
/// <param name="Path">The place; items of a list are told at the place of the list.</param>
/// <param name="Was">What stands there in the first one, shortened, or null.</param>
/// <param name="Now">What stands there in the second one, shortened, or null.</param>
internal sealed record JsonDifference(string Path, string? Was, string? Now)
{
    private const int MostCharacters = 160;

    internal static IEnumerable<JsonDifference> Between(JsonElement was, JsonElement now, string path)
    {
        if (was.ValueKind == JsonValueKind.Object && now.ValueKind == JsonValueKind.Object)
            return Members(was, now, path);
        if (was.ValueKind == JsonValueKind.Array && now.ValueKind == JsonValueKind.Array)
            return Items(was, now, path);
        return JsonElement.DeepEquals(was, now) ? [] : [new(path, Shown(was), Shown(now))];
    }

    private static IEnumerable<JsonDifference> Members(JsonElement was, JsonElement now, string path)
    {
        foreach (JsonProperty old in was.EnumerateObject())
        {
            string place = Checker.Join(path, old.Name);
            if (!now.TryGetProperty(old.Name, out JsonElement young))
            {
                yield return new(place, Shown(old.Value), null);
                continue;
            }
            foreach (JsonDifference difference in Between(old.Value, young, place))
                yield return difference;
        }
        foreach (JsonProperty young in now.EnumerateObject())
        {
            if (!was.TryGetProperty(young.Name, out _))
                yield return new(Checker.Join(path, young.Name), null, Shown(young.Value));
        }
    }

    /// <summary>Items that only one list has, and else one line if only their order differs.</summary>
    private static JsonDifference[] Items(JsonElement was, JsonElement now, string path)
    {
        string[] old = Texts(was);
        string[] young = Texts(now);
        if (old.SequenceEqual(young, StringComparer.Ordinal))
            return [];
        JsonDifference[] items = [.. Without(old, young).Select(item => new JsonDifference(path, Short(item), null)), .. Without(young, old).Select(item => new JsonDifference(path, null, Short(item)))];
        return items.Length > 0 ? items : [new(path, "one order", "another order")];
    }

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => CanonicalJson.Of(item))];

    private static IEnumerable<string> Without(string[] items, string[] others)
    {
        Dictionary<string, int> left = others.CountBy(item => item, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (string item in items)
        {
            if (left.TryGetValue(item, out int count) && count > 0)
                left[item] = count - 1;
            else
                yield return item;
        }
    }

    private static string Shown(JsonElement element) => Short(CanonicalJson.Of(element));

    private static string Short(string text) => Coding.Text.Cut(text, MostCharacters);
}
