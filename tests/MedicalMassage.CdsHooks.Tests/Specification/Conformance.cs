using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;

namespace MedicalMassage.CdsHooks.Tests.Specification;

/// <summary>
/// Holds JSON against the logical models of the specification: element names, cardinalities, types, and the invariants that go with
/// them. Only the table of models is read from the shared data; how it applies to JSON is said here.
/// </summary>
internal sealed class Conformance
{
    private readonly Dictionary<string, Element> _elements;
    private readonly List<string> _faults = [];

    private sealed record Element(string Name, int Min, bool IsList, string Type);

    private Conformance(Dictionary<string, Element> elements) => _elements = elements;

    /// <summary>What does not conform; empty if all does.</summary>
    internal static IReadOnlyList<string> Faults(string model, JsonNode? json)
    {
        Conformance check = new(Read(model));
        check.Object(json, "");
        return check._faults;
    }

    private static Dictionary<string, Element> Read(string model)
    {
        using StreamReader text = new(Repository.NeedShared("data", "cds-hooks", "conformance.csv"));
        using CsvReader rows = new(text, CultureInfo.InvariantCulture);
        rows.Read();
        rows.ReadHeader();
        Dictionary<string, Element> elements = new(StringComparer.Ordinal);
        while (rows.Read())
        {
            if (rows.GetField("model") == model)
                elements[rows.GetField("element")!] = new(rows.GetField("element")!, rows.GetField<int>("min"), rows.GetField("max") == "*", rows.GetField("type")!);
        }
        return elements;
    }

    private void Object(JsonNode? node, string path)
    {
        if (node is not JsonObject holder)
        {
            Fault(path, "is no object");
            return;
        }
        foreach ((string name, JsonNode? value) in holder)
        {
            string below = path.Length == 0 ? name : path + "." + name;
            if (Find(below) is { } element)
                Value(element, value, below);
            else if (name != "extension")
                Fault(below, "is no element of the specification");
        }
        foreach (Element element in Children(path))
        {
            if (element.Min > 0 && !holder.ContainsKey(element.Name[(element.Name.LastIndexOf('.') + 1)..]))
                Fault(element.Name, $"is missing in {path}");
        }
        Invariants(holder, path);
    }

    private void Value(Element element, JsonNode? value, string path)
    {
        if (IsMap(element))
        {
            foreach ((string key, JsonNode? entry) in value as JsonObject ?? [])
            {
                if (entry is not JsonValue text || text.GetValueKind() != JsonValueKind.String || string.IsNullOrEmpty((string?)entry))
                    Fault(path + "." + key, "is no text");
            }
            return;
        }
        if (!element.IsList)
        {
            Single(element, value, path);
            return;
        }
        if (value is not JsonArray items)
        {
            Fault(path, "is no array");
            return;
        }
        // An empty list is allowed where the specification says so: no guidance, no services.
        if (items.Count == 0 && path is not ("cards" or "services"))
            Fault(path, "is an empty array");
        foreach (JsonNode? item in items)
            Single(element, item, path);
    }

    private void Single(Element element, JsonNode? value, string path)
    {
        switch (element.Type)
        {
            case "CDSHooksElement":
                Object(value, path);
                break;
            case "Coding":
                if (value is not JsonObject coding || string.IsNullOrEmpty((string?)coding["code"]) || string.IsNullOrEmpty((string?)coding["system"]) || coding.Any(member => member.Key is not ("code" or "system" or "display")))
                    Fault(path, "is no Coding");
                break;
            case "Resource":
                if (value is not JsonObject resource || string.IsNullOrEmpty((string?)resource["resourceType"]))
                    Fault(path, "is no FHIR resource");
                break;
            case "boolean":
                if (value?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
                    Fault(path, "is no boolean");
                break;
            case "uuid":
                if (!Guid.TryParse(Text(value, path), out _))
                    Fault(path, "is no UUID");
                break;
            case "url":
                if (!Uri.TryCreate(Text(value, path), UriKind.Absolute, out _))
                    Fault(path, "is no absolute address");
                break;
            default:
                Text(value, path);
                break;
        }
    }

    private string? Text(JsonNode? value, string path)
    {
        string? text = value?.GetValueKind() == JsonValueKind.String ? (string?)value : null;
        if (string.IsNullOrEmpty(text))
            Fault(path, "is no text, or an empty one");
        return text;
    }

    /// <summary>The invariants cds-resp-1 to 7, and the closed sets of words.</summary>
    private void Invariants(JsonObject holder, string path)
    {
        switch (path)
        {
            case "cards":
                Check(((string?)holder["summary"])?.Length < 140, path, "has a summary of 140 characters or more");
                Check((string?)holder["indicator"] is "info" or "warning" or "critical", path, "has an unknown indicator");
                Check(holder["suggestions"] is null || holder["selectionBehavior"] is not null, path, "has suggestions without a selection behaviour");
                Check((string?)holder["selectionBehavior"] is null or "any" or "at-most-one", path, "has an unknown selection behaviour");
                Check((string?)holder["selectionBehavior"] != "at-most-one" || (holder["suggestions"] as JsonArray ?? []).Count(one => (bool?)one!["isRecommended"] == true) <= 1, path, "recommends several suggestions of which one may be taken");
                Check((holder["overrideReasons"] as JsonArray ?? []).All(reason => !string.IsNullOrEmpty((string?)reason!["display"])), path, "has an override reason without a display");
                break;
            case "cards.suggestions.actions":
                Check((string?)holder["type"] is "create" or "update" or "delete", path, "has an unknown type");
                Check(!string.IsNullOrEmpty((string?)holder["description"]), path, "has no description");
                Check((string?)holder["type"] == "delete" ? holder["resourceId"] is not null && holder["resource"] is null : holder["resource"] is not null, path, "has not what its type needs");
                break;
            case "cards.links":
                Check((string?)holder["type"] is "absolute" or "smart", path, "has an unknown type");
                Check((string?)holder["type"] == "smart" || holder["appContext"] is null, path, "has a context without being a SMART app");
                break;
            default:
                break;
        }
    }

    private void Check(bool holds, string path, string fault)
    {
        if (!holds)
            Fault(path, fault);
    }

    private void Fault(string path, string fault) => _faults.Add($"{path} {fault}");

    private Element? Find(string path) => _elements.GetValueOrDefault(path);

    private IEnumerable<Element> Children(string path) => _elements.Values.Where(element => path.Length == 0
        ? !element.Name.Contains('.', StringComparison.Ordinal)
        : element.Name.StartsWith(path + ".", StringComparison.Ordinal) && !element.Name[(path.Length + 1)..].Contains('.', StringComparison.Ordinal));

    /// <summary>The models write an object with free names as a list of keys and values.</summary>
    private bool IsMap(Element element) => _elements.ContainsKey(element.Name + ".key");
}
