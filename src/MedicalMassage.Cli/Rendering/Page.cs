using System.Text;

namespace MedicalMassage.Cli.Rendering;

/// <summary>Plain text with headings, points and lines of at most 100 characters.</summary>
internal sealed class Page
{
    private const int Width = 100;
    private const int NameWidth = 24;
    private const int CellWidth = 10;

    private readonly StringBuilder _text = new();

    internal void Heading(string text)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append(Printable.Of(text)).Append('\n');
    }

    internal void Line(string text, int indent = 2) => Wrapped(text, new string(' ', indent), new string(' ', indent));

    internal void Point(string text, int indent = 2) => Wrapped(text, new string(' ', indent) + "- ", new string(' ', indent + 2));

    /// <summary>A row of a table: a name and short values under each other.</summary>
    internal void Row(params ReadOnlySpan<string> cells)
    {
        StringBuilder line = new();
        foreach (string cell in cells)
            line.Append(line.Length == 0 ? Printable.Of(cell).PadRight(NameWidth) : Printable.Of(cell).PadLeft(CellWidth));
        _text.Append(line.ToString().TrimEnd()).Append('\n');
    }

    public override string ToString() => _text.ToString();

    private void Wrapped(string text, string first, string next)
    {
        StringBuilder line = new(first);
        bool begun = false;
        foreach (string word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            string shown = Printable.Of(word);
            if (begun && line.Length + 1 + shown.Length > Width)
            {
                _text.Append(line).Append('\n');
                line.Clear().Append(next);
                begun = false;
            }
            if (begun)
                line.Append(' ');
            line.Append(shown);
            begun = true;
        }
        _text.Append(line).Append('\n');
    }
}
