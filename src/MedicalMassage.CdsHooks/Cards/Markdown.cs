using System.Globalization;
using System.Text;

namespace MedicalMassage.CdsHooks.Cards;

/// <summary>Detail text of a card. Words of records and packs are escaped: nothing in them may make a link, an image or HTML.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder _text = new();
    private bool _inList;

    internal void Heading(string text) => Block("**" + Escape(text) + "**", isPoint: false);

    internal void Line(string text) => Block(Escape(text), isPoint: false);

    internal void Point(string text) => Block("- " + Escape(text), isPoint: true);

    /// <summary>A point with the address of a source at its end.</summary>
    internal void Point(string text, Uri address) => Block($"- {Escape(text)}: <{address.AbsoluteUri}>", isPoint: true);

    /// <summary>A blank line before every block, and none between the points of a list.</summary>
    private void Block(string markdown, bool isPoint)
    {
        if (_text.Length > 0)
            _text.Append(isPoint && _inList ? "\n" : "\n\n");
        _text.Append(markdown);
        _inList = isPoint;
    }

    public override string ToString() => _text.ToString();

    internal static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        foreach (char c in text.Trim())
        {
            if (char.IsControl(c) || Turns(c))
                escaped.Append(' ');
            else if ("\\`*_{}[]<>#|~!&$@".Contains(c, StringComparison.Ordinal))
                escaped.Append('\\').Append(c);
            else
                escaped.Append(c);
        }
        // What would become an address by itself.
        escaped.Replace("://", ":\\//").Replace("www.", "www\\.").Replace("WWW.", "WWW\\.");
        return BeginsBlock(escaped) is { } at ? escaped.Insert(at, '\\').ToString() : escaped.ToString();
    }

    /// <summary>Where to put a backslash so that the text does not begin a list or an underline; null if it does not.</summary>
    private static int? BeginsBlock(StringBuilder text)
    {
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits == text.Length)
            return null;
        return digits == 0 ? (text[0] is '-' or '+' or '=' ? 0 : null) : (text[digits] is '.' or ')' ? digits : null);
    }

    private static bool Turns(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;
}
