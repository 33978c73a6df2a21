using System.Text;

namespace MedicalMassage.Cli.Rendering;

/// <summary>A document in Markdown. Texts come from packs and cases, so nothing in them counts as markup.</summary>
internal sealed class Markdown
{
    private const string Markup = "\\`*_{}[]<>|#";

    private readonly StringBuilder _text = new();

    internal void Heading(int level, string text)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append('#', level).Append(' ').Append(Plain(text)).Append("\n\n");
    }

    internal void Line(string text) => _text.Append(Plain(text)).Append('\n');

    internal void Point(string text, int level = 0) => _text.Append(' ', 2 * level).Append("- ").Append(Plain(text)).Append('\n');

    /// <summary>Something to tick off.</summary>
    internal void Box(string text) => _text.Append("- [ ] ").Append(Plain(text)).Append('\n');

    internal void Gap() => _text.Append('\n');

    internal void Row(params ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells)
            _text.Append("| ").Append(Plain(cell)).Append(' ');
        _text.Append("|\n");
    }

    /// <summary>The line below the head of a table.</summary>
    internal void Rule(int columns)
    {
        for (int i = 0; i < columns; i++)
            _text.Append(i == 0 ? "| --- " : "| ---: ");
        _text.Append("|\n");
    }

    public override string ToString() => _text.ToString();

    private static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in Printable.Of(text))
        {
            if (Markup.Contains(c, StringComparison.Ordinal))
                plain.Append('\\');
            plain.Append(c);
        }
        return plain.ToString();
    }
}
