using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MedicalMassage.Domain.Formats;

/// <summary>Holds an input against the shape of a type, property by property, and notes every fault with its place.</summary>
internal sealed class Checker(JsonSerializerOptions options, FaultList faults)
{
    /// <summary>The longest list: 10,000 items.</summary>
    internal const int MaxItems = 10_000;

    internal JsonSerializerOptions Options => options;

    internal FaultList Faults => faults;

    internal void Check(JsonElement element, Type type, string path)
    {
        Type underlying = Nullable.GetUnderlyingType(type) ?? type;
        if (faults.IsFull)
            return;
        JsonTypeInfo info = options.GetTypeInfo(underlying);
        if (info.Converter is IChecked converter)
            converter.Check(element, path, this);
        else if (info.Kind == JsonTypeInfoKind.Object)
            CheckObject(element, info, path);
        else if (info.Kind == JsonTypeInfoKind.Dictionary)
            CheckDictionary(element, info, path);
        else
            CheckPrimitive(element, underlying, path);
    }

    /// <summary>The items of a list.</summary>
    internal void CheckList(JsonElement element, Type item, string path, string expected = "a list")
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            faults.Add(path, element, expected);
            return;
        }
        if (element.GetArrayLength() > MaxItems)
        {
            faults.Add(path, FormattableString.Invariant($"{element.GetArrayLength()} items"), FormattableString.Invariant($"at most {MaxItems} items"));
            return;
        }
        int index = 0;
        foreach (JsonElement entry in element.EnumerateArray())
        {
            string place = FormattableString.Invariant($"{path}[{index++}]");
            if (entry.ValueKind == JsonValueKind.Null)
                faults.Add(place, "null", "an item");
            else
                Check(entry, item, place);
        }
    }

    /// <summary>The text of a string, or null with a fault.</summary>
    internal string? Text(JsonElement element, string path, string expected)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            faults.Add(path, element, expected);
            return null;
        }
        if (TryText(element, out string? text))
            return text;
        faults.Add(path, "half of a surrogate pair", "text in Unicode");
        return null;
    }

    /// <summary>A guard refused what the document says: the fault stands at the member that the guard names.</summary>
    internal void Refused(ArgumentException refusal, JsonElement element, string path)
    {
        string? member = refusal.ParamName is { Length: > 0 } name ? char.ToLowerInvariant(name[0]) + name[1..] : null;
        string message = refusal.Message;
        int suffix = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        if (suffix >= 0)
            message = message[..suffix];
        message = message.TrimEnd('.');
        if (member is not null && element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out JsonElement value))
            faults.Add(Join(path, member), value, message);
        else
            faults.Add(path, element, message);
    }

    internal static string Join(string path, string member) => path.Length == 0 ? member : path + "." + member;

    internal static bool TryText(JsonElement element, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = element.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            // The only way to learn that an escape names half of a surrogate pair.
            text = null;
            return false;
        }
    }

    private static bool TryName(JsonProperty property, [NotNullWhen(true)] out string? name)
    {
        try
        {
            name = property.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            // As above.
            name = null;
            return false;
        }
    }

    private void CheckObject(JsonElement element, JsonTypeInfo info, string path)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string name, JsonElement value, string place) in Members(element, path, seen))
        {
            JsonPropertyInfo? known = null;
            foreach (JsonPropertyInfo candidate in info.Properties)
            {
                if (candidate.Name == name)
                    known = candidate;
            }
            if (known is null)
                faults.Add(place, "an unknown property", "one of: " + string.Join(", ", info.Properties.Where(p => p.Set is not null || p.AssociatedParameter is not null).Select(p => p.Name)));
            else if (value.ValueKind == JsonValueKind.Null)
                CheckNull(known, place);
            else
                Check(value, known.PropertyType, place);
        }
        if (element.ValueKind != JsonValueKind.Object)
            return;
        foreach (JsonPropertyInfo property in info.Properties)
        {
            if (IsRequired(property) && !seen.Contains(property.Name))
                faults.Add(Join(path, property.Name), "nothing", "a value: this property is required");
        }
    }

    /// <summary>The members of an object that can be looked at; names that are doubled or no text become faults.</summary>
    private IEnumerable<(string Name, JsonElement Value, string Place)> Members(JsonElement element, string path, HashSet<string> seen)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(path, element, "an object");
            yield break;
        }
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!TryName(property, out string? name))
                faults.Add(path, "a name with half of a surrogate pair", "text in Unicode");
            else if (!seen.Add(name))
                faults.Add(Join(path, Shown(name)), "the property a second time", "each property once");
            else
                yield return (name, property.Value, Join(path, Shown(name)));
        }
    }

    /// <summary>A null says nothing, so it is accepted only where leaving the property out means the same.</summary>
    private void CheckNull(JsonPropertyInfo property, string place)
    {
        bool nullable = Nullable.GetUnderlyingType(property.PropertyType) is not null
            || (!property.PropertyType.IsValueType && (property.AssociatedParameter is { } parameter ? parameter.IsNullable : property.IsSetNullable));
        if (!nullable)
            faults.Add(place, "null", "a value; leave the property out where there is none");
    }

    internal static bool IsRequired(JsonPropertyInfo property) =>
        property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false } || property.Name == "format";

    private void CheckDictionary(JsonElement element, JsonTypeInfo info, string path)
    {
        foreach ((_, JsonElement value, string place) in Members(element, path, new(StringComparer.Ordinal)))
            Check(value, info.ElementType!, place);
    }

    private void CheckPrimitive(JsonElement element, Type type, string path)
    {
        if (type == typeof(string))
        {
            if (Text(element, path, "text") is { Length: > Coding.Text.MaxLength } text)
                faults.Add(path, FormattableString.Invariant($"{text.Length} characters"), FormattableString.Invariant($"at most {Coding.Text.MaxLength} characters"));
        }
        else if (type == typeof(bool))
        {
            if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
                faults.Add(path, element, "true or false");
        }
        else if (type == typeof(int))
        {
            if (element.ValueKind != JsonValueKind.Number || !element.TryGetInt32(out _))
                faults.Add(path, element, "a whole number");
        }
        else if (type == typeof(decimal))
        {
            if (element.ValueKind != JsonValueKind.Number || !element.TryGetDecimal(out _))
                faults.Add(path, element, "a number of at most 28 digits");
        }
        else
        {
            throw new NotSupportedException($"The formats have no {type.Name}.");
        }
    }

    private static string Shown(string name) => Coding.Text.Cut(name, 64);
}
