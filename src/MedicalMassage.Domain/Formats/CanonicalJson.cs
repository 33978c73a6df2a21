using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>
/// One way to write a document: on one line, members as they stand, numbers without an exponent and with the digits that they came with,
/// and in texts only quotes, backslashes and control characters escaped. It is our own, so that no later version of a library changes a hash.
/// </summary>
internal static class CanonicalJson
{
    /// <summary>The document, without a member of its outermost object if one is named.</summary>
    internal static string Of(JsonElement root, string? without = null)
    {
        StringBuilder text = new();
        Write(text, root, without);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonElement element, string? without = null)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(text, element, without);
                break;
            case JsonValueKind.Array:
                WriteArray(text, element);
                break;
            case JsonValueKind.String:
                WriteText(text, element.GetString()!);
                break;
            case JsonValueKind.Number:
                WriteNumber(text, element);
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void WriteObject(StringBuilder text, JsonElement element, string? without)
    {
        char before = '{';
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (member.Name == without)
                continue;
            text.Append(before);
            WriteText(text, member.Name);
            text.Append(':');
            Write(text, member.Value);
            before = ',';
        }
        text.Append(before == '{' ? "{}" : "}");
    }

    private static void WriteArray(StringBuilder text, JsonElement element)
    {
        char before = '[';
        foreach (JsonElement item in element.EnumerateArray())
        {
            text.Append(before);
            Write(text, item);
            before = ',';
        }
        text.Append(before == '[' ? "[]" : "]");
    }

    private static void WriteNumber(StringBuilder text, JsonElement element)
    {
        // Closing zeros stay: a reading of 2.0 is told as 2.0. The formats hold no number that a decimal does not.
        text.Append(element.TryGetDecimal(out decimal number) ? number.ToString(CultureInfo.InvariantCulture) : element.GetRawText());
    }

    private static void WriteText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c < ' ')
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                text.Append(c);
        }
        text.Append('"');
    }
}
