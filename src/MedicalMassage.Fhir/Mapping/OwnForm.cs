using System.Text.Json.Nodes;
using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>What FHIR has no element for, as an extension of ours: its parts are the members of the case format, by their names.</summary>
/// <remarks>
/// A list is an extension whose parts are all called <c>list-item</c>. The elements of FHIR come first: a member that they tell is never
/// written, and one that stands in both is taken from them.
/// </remarks>
/// <typeparam name="T">The part of a case that the extension completes.</typeparam>
/// <param name="url">The address of the extension.</param>
/// <param name="hold">A case that holds nothing but the part.</param>
/// <param name="take">The part of such a case.</param>
/// <param name="path">The members of the case format that lead to the part.</param>
internal sealed class OwnForm<T>(string url, Func<T, ReferralCase> hold, Func<ReferralCase, T> take, params string[] path)
    where T : class
{
    private const string Item = "list-item";

    /// <summary>The address of the extension.</summary>
    internal string Url => url;

    /// <summary>Members that no element of FHIR tells, and that the case format has even where they say nothing.</summary>
    internal string[] Ours { get; init; } = [];

    /// <summary>Writes the members of the whole that the elements do not tell.</summary>
    /// <param name="on">The resource or element that tells the rest.</param>
    /// <param name="whole">The part of the case.</param>
    /// <param name="told">The part as the elements tell it.</param>
    internal void Write(R4.IExtendable on, T whole, T told)
    {
        if (whole.Equals(told))
            return;
        JsonObject known = Part(Document(told));
        JsonObject rest = [];
        foreach ((string name, JsonNode? value) in Part(Document(whole)).ToArray())
        {
            if (!known.ContainsKey(name) || Ours.Contains(name))
                rest[name] = value?.DeepClone();
        }
        if (Extension(url, rest) is { } extension)
            on.Extension.Add(extension);
    }

    /// <summary>What the elements tell, completed by the extension if there is one; null if the extension is none that the case format can hold.</summary>
    internal T? Read(R4.IExtendable? on, T told)
    {
        if (on?.Extension.Find(given => given?.UrlElement?.JsonValue as string == url) is not { } extension)
            return told;
        JsonNode document = Document(told);
        JsonObject part = Part(document);
        if (Node(extension) is not JsonObject rest)
            return null;
        foreach ((string name, JsonNode? value) in rest.ToArray())
        {
            if (!part.ContainsKey(name) || Ours.Contains(name))
                part[name] = value?.DeepClone();
        }
        Parsed<ReferralCase> read = CaseFormat.Read(document.ToJsonString());
        return read.IsValid ? take(read.Value) : null;
    }

    /// <summary>What the elements tell, completed by the extension; one that the case format cannot hold is told and left out.</summary>
    internal T Complete(R4.IExtendable? on, T told, EntryReading reading, string element = "")
    {
        if (Read(on, told) is { } whole)
            return whole;
        reading.Detail(element + ".extension", $"the extension {url} does not have what the case format has there, and is left out");
        return told;
    }

    private JsonNode Document(T part) => JsonNode.Parse(CaseFormat.Write(hold(part), indented: false))!;

    private JsonObject Part(JsonNode document)
    {
        foreach (string name in path)
            document = document[name] is JsonArray list ? list[0]! : document[name]!;
        return document.AsObject();
    }

    /// <summary>Null for what holds nothing, because an extension has to have a value or parts.</summary>
    private static R4.Extension? Extension(string name, JsonNode? node) => node switch
    {
        JsonObject members => Group(name, members.Select(member => Extension(member.Key, member.Value))),
        JsonArray items => Group(name, items.Select(item => Extension(Item, item))),
        JsonValue value => new(name, Value(value)),
        _ => null,
    };

    private static R4.Extension? Group(string name, IEnumerable<R4.Extension?> parts)
    {
        R4.Extension group = new() { Url = name, Extension = [.. parts.OfType<R4.Extension>()] };
        return group.Extension.Count == 0 ? null : group;
    }

    private static R4.DataType Value(JsonValue value) =>
        value.TryGetValue(out bool truth) ? new R4.FhirBoolean(truth)
        : value.TryGetValue(out decimal number) ? new R4.FhirDecimal(number)
        : new R4.FhirString(value.GetValue<string>());

    /// <summary>An extension as a member of the case format; null if it is none.</summary>
    private static JsonNode? Node(R4.Extension? extension)
    {
        switch (extension?.Value)
        {
            case R4.PrimitiveType primitive:
                return primitive.JsonValue switch
                {
                    bool truth => JsonValue.Create(truth),
                    decimal number => JsonValue.Create(number),
                    int number => JsonValue.Create(number),
                    string text => JsonValue.Create(text),
                    _ => null,
                };
            case not null:
                return null;
            default:
                break;
        }
        if (extension is null || extension.Extension.Count == 0)
            return null;
        bool isList = extension.Extension.TrueForAll(part => part?.Url == Item);
        JsonArray items = [];
        JsonObject members = [];
        foreach (R4.Extension part in extension.Extension)
        {
            if (part?.Url is not { } name || Node(part) is not { } node || (!isList && members.ContainsKey(name)))
                return null;
            if (isList)
                items.Add(node);
            else
                members[name] = node;
        }
        return isList ? items : members;
    }
}
