using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>A document with one fault put in, and where it stands.</summary>
internal sealed record Damage(string Json, string Path)
{
    private const string Marker = "zz-marker";

    /// <summary>A place is one value: a fault inside it stands at the place, or at the list that it is part of.</summary>
    private bool IsPlace { get; init; }

    /// <summary>True if there is exactly one fault, at its path.</summary>
    internal bool IsFound<T>(Parsed<T> parsed)
        where T : class =>
        parsed.Faults.Count == 1 && (IsPlace ? Path.StartsWith(parsed.Faults[0].Path, StringComparison.Ordinal) : parsed.Faults[0].Path == Path);

    /// <summary>A property that no format knows, in any object of the document.</summary>
    internal static Gen<Damage> Unknown(string json) => Pick(json, owner => [owner], owner =>
    {
        owner["colour"] = "blue";
        return ("colour", json => json);
    });

    /// <summary>A property that stands twice, in any object of the document.</summary>
    internal static Gen<Damage> Doubled(string json) => Pick(json, owner => owner.Select(property => property.Key), (owner, name) =>
    {
        string again = owner[name]?.ToJsonString() ?? "null";
        owner[Marker] = 0;
        return (name, told => told.Replace($"\"{Marker}\":0", $"\"{name}\":{again}", StringComparison.Ordinal));
    });

    /// <summary>A word or a date that none is.</summary>
    internal static Gen<Damage> Misspelt(string json, params string[] names) => Pick(json, owner => owner.Where(property => names.Contains(property.Key) && property.Value is JsonValue value && value.GetValueKind() == JsonValueKind.String).Select(property => property.Key), (owner, name) =>
    {
        string word = owner[name]!.GetValue<string>();
        owner[name] = char.IsAsciiDigit(word[0]) && word.Length >= 4 && word[3] != ' ' ? word[..4] + "-13" : word + "x";
        return (name, told => told);
    });

    private static Gen<Damage> Pick(string json, Func<JsonObject, IEnumerable<JsonObject>> choices, Func<JsonObject, (string, Func<string, string>)> damage) =>
        Pick(json, owner => choices(owner).Select(_ => ""), (owner, _) => damage(owner));

    private static Gen<Damage> Pick(string json, Func<JsonObject, IEnumerable<string>> choices, Func<JsonObject, string, (string Name, Func<string, string> Finish)> damage) => Gen.Int[0, 1_000_000].Select(pick =>
    {
        JsonNode document = JsonNode.Parse(json)!;
        (JsonObject Owner, string Name)[] possible = [.. Objects(document).SelectMany(owner => choices(owner).Select(name => (owner, name)))];
        (JsonObject owner, string name) = possible[pick % possible.Length];
        (string at, Func<string, string> finish) = damage(owner, name);
        return new Damage(finish(document.ToJsonString()), (owner.GetPath() + "." + at)["$.".Length..]) { IsPlace = owner.ContainsKey("region") };
    });

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => [found, .. found.SelectMany(property => Objects(property.Value))],
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
