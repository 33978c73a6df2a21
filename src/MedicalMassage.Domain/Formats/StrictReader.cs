using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Ardalis.GuardClauses;

namespace MedicalMassage.Domain.Formats;

/// <summary>Reads untrusted documents: bounded in size and depth, nothing dropped, every fault with its place.</summary>
internal static class StrictReader
{
    /// <summary>The largest document: 4 MiB.</summary>
    internal const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>The deepest nesting.</summary>
    internal const int MaxDepth = 48;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    internal static Parsed<T> Read<T>(string json)
        where T : class
    {
        Guard.Against.Null(json);
        return json.Length > MaxBytes ? TooLarge<T>() : Read<T>(Encoding.UTF8.GetBytes(json));
    }

    internal static Parsed<T> Read<T>(ReadOnlyMemory<byte> utf8)
        where T : class =>
        Read<T>(utf8, DomainOptions.Compact);

    /// <summary>Reads a document that is made of the formats' parts and more: the options know its shapes.</summary>
    internal static Parsed<T> Read<T>(ReadOnlyMemory<byte> utf8, JsonSerializerOptions options, int maxBytes = MaxBytes)
        where T : class
    {
        if (utf8.Length > maxBytes)
            return TooLarge<T>(maxBytes);
        if (!Utf8.IsValid(utf8.Span))
            return Faulty<T>("bytes that are not UTF-8", "a JSON document in UTF-8");
        utf8 = WithoutMark(utf8);
        JsonDocument document;
        try
        {
            document = Parse(utf8);
        }
        catch (JsonException fault)
        {
            return Faulty<T>(
                FormattableString.Invariant($"something that is not JSON, or is nested too deeply, in line {fault.LineNumber + 1} after {fault.BytePositionInLine} bytes"),
                FormattableString.Invariant($"a JSON document nested at most {MaxDepth} deep"));
        }
        using (document)
            return HasWholeNames(utf8.Span) ? Read<T>(document.RootElement, options) : Faulty<T>("a name with half a character", "names of whole characters");
    }

    /// <summary>False if an escape in a name stands for half a character: such a name cannot be compared with any.</summary>
    private static bool HasWholeNames(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOf("\\u"u8) < 0)
            return true;
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueIsEscaped)
                continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Reads a document that is known to fit its format, as are those that the assembly carries.</summary>
    internal static T ReadChecked<T>(ReadOnlySpan<byte> utf8)
        where T : class =>
        JsonSerializer.Deserialize(utf8, (JsonTypeInfo<T>)DomainOptions.Compact.GetTypeInfo(typeof(T)))!;

    internal static string Write<T>(T value, bool indented)
        where T : class
    {
        Guard.Against.Null(value);
        JsonSerializerOptions options = indented ? DomainOptions.Indented : DomainOptions.Compact;
        return JsonSerializer.Serialize(value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }

    /// <summary>The document in UTF-8, whether or not it begins with a byte order mark.</summary>
    /// <exception cref="JsonException">It is no JSON, or is nested too deeply.</exception>
    internal static JsonDocument Parse(ReadOnlyMemory<byte> utf8) =>
        JsonDocument.Parse(WithoutMark(utf8), new JsonDocumentOptions { MaxDepth = MaxDepth });

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) => utf8.Span.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;

    private static Parsed<T> Read<T>(JsonElement root, JsonSerializerOptions options)
        where T : class
    {
        FaultList faults = new();
        Checker checker = new(options, faults);
        checker.Check(root, typeof(T), "");
        if (faults.Count > 0)
            return new(faults.All);
        try
        {
            return new(root.Deserialize((JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))!);
        }
        catch (ArgumentException)
        {
            // A guard refused a value that has the right form. Which one is found below.
        }
        GuardLocator.Locate(root, typeof(T), "", checker);
        if (faults.Count == 0)
            faults.Add("", root, "a document that fits the format");
        return new(faults.All);
    }

    private static Parsed<T> TooLarge<T>(int maxBytes = MaxBytes)
        where T : class =>
        Faulty<T>("a larger document", FormattableString.Invariant($"at most {maxBytes} bytes"));

    private static Parsed<T> Faulty<T>(string found, string expected)
        where T : class =>
        new([new("$", found, expected)]);
}
