using System.Globalization;

namespace MedicalMassage.Cli.Rendering;

/// <summary>Texts come from records and packs: nothing in them may steer the terminal that shows them.</summary>
internal static class Printable
{
    /// <summary>The text on one line, with <c>?</c> for every control character and every mark that turns the direction of writing.</summary>
    internal static string Of(string text) => text.Any(Steers) ? string.Concat(text.Select(c => Steers(c) ? '?' : c)) : text;

    private static bool Steers(char c) => char.IsControl(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
