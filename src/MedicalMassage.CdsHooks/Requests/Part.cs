using System.Text.Json;

namespace MedicalMassage.CdsHooks.Requests;

/// <summary>A part of a request that knows its place, so that what is wrong can be told with a path.</summary>
/// <param name="Element">The JSON.</param>
/// <param name="Path">Its place, such as <c>context.draftOrders.entry[0]</c>; empty for the whole.</param>
internal readonly record struct Part(JsonElement Element, string Path)
{
    /// <summary>The member of that name; null if there is none.</summary>
    internal Part? Find(string name) => Element.TryGetProperty(name, out JsonElement found) ? new Part(found, Below(name)) : null;

    /// <summary>The member of that name, which is neither missing nor null.</summary>
    internal Part Need(string name) => Optional(name) ?? throw RefusedException.Missing(Below(name));

    /// <summary>The member of that name; null if there is none. One that is null or empty is refused, as the specification says.</summary>
    internal Part? Optional(string name)
    {
        if (Find(name) is not { } part)
            return null;
        return part.Element.ValueKind == JsonValueKind.Null ? throw RefusedException.Wrong(part.Path, "a value, or no such element, but not null") : part;
    }

    internal Part AsObject() => Element.ValueKind == JsonValueKind.Object ? this : throw RefusedException.Wrong(Shown, "an object");

    internal Part[] AsArray()
    {
        if (Element.ValueKind != JsonValueKind.Array)
            throw RefusedException.Wrong(Shown, "an array");
        string path = Path;
        return [.. Element.EnumerateArray().Select((item, i) => new Part(item, FormattableString.Invariant($"{path}[{i}]")))];
    }

    internal string AsText(int maxLength = 2_000)
    {
        if (Element.ValueKind != JsonValueKind.String)
            throw RefusedException.Wrong(Shown, "a text");
        string text = Decoded();
        return text.Length <= maxLength && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw RefusedException.Wrong(Shown, FormattableString.Invariant($"a text that is not blank, of at most {maxLength} characters"));
    }

    internal Guid AsGuid() => Guid.TryParse(AsText(), out Guid id) ? id : throw RefusedException.Wrong(Shown, "a UUID");

    internal Uri AsUrl() =>
        Uri.TryCreate(AsText(), UriKind.Absolute, out Uri? url) && url.Scheme is "https" or "http"
            ? url
            : throw RefusedException.Wrong(Shown, "an absolute http or https address");

    /// <summary>The text of a member that a foreign resource may hold in any shape; null unless it is a text.</summary>
    internal string? TextOf(string name) =>
        Element.ValueKind == JsonValueKind.Object && Find(name) is { Element.ValueKind: JsonValueKind.String } part ? part.Decoded() : null;

    /// <summary>The items of a member that a foreign resource may leave out; one that is no array is refused.</summary>
    internal Part[] ItemsOf(string name) => Find(name) is { Element.ValueKind: not JsonValueKind.Null } part ? part.AsArray() : [];

    private string Shown => Path.Length == 0 ? "$" : Path;

    private string Below(string name) => Path.Length == 0 ? name : Path + "." + name;

    private string Decoded()
    {
        try
        {
            return Element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw RefusedException.Wrong(Shown, "a text in valid Unicode");
        }
    }
}
