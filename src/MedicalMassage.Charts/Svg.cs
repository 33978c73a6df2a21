using System.Globalization;
using System.Xml.Linq;

namespace MedicalMassage.Charts;

/// <summary>The elements that the charts are made of.</summary>
internal static class Svg
{
    internal const string Ink = "#222222";

    internal const string Faint = "#8A8A8A";

    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    /// <summary>A document with a title and a description that screen readers read.</summary>
    internal static XElement Document(double width, double height, string title, string description, params ReadOnlySpan<object?> content)
    {
        XElement document = Element(
            "svg",
            new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            new XAttribute("width", Number(width)),
            new XAttribute("height", Number(height)),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "chart-title chart-desc"),
            new XAttribute("font-family", "Helvetica, Arial, sans-serif"),
            Element("title", new XAttribute("id", "chart-title"), Clean(title)),
            Element("desc", new XAttribute("id", "chart-desc"), Clean(description)),
            Rectangle(0, 0, width, height, "#FFFFFF"));
        foreach (object? part in content)
            document.Add(part);
        return document;
    }

    internal static string Text(XElement document) => document.ToString(SaveOptions.None).ReplaceLineEndings("\n") + "\n";

    internal static XElement Element(string name, params ReadOnlySpan<object?> content)
    {
        XElement element = new(Namespace + name);
        foreach (object? part in content)
            element.Add(part);
        return element;
    }

    internal static XElement Path(string data, string fill, double strokeWidth = 0.8, string stroke = Faint) => Element(
        "path", new XAttribute("d", data), new XAttribute("fill", fill), new XAttribute("stroke", stroke), new XAttribute("stroke-width", Number(strokeWidth)), new XAttribute("stroke-linejoin", "round"));

    internal static XElement Rectangle(double x, double y, double width, double height, string fill) => Element(
        "rect", new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("width", Number(width)), new XAttribute("height", Number(height)), new XAttribute("fill", fill));

    internal static XElement Line(double x1, double y1, double x2, double y2, string stroke = Ink, double width = 1, string? dash = null) => Element(
        "line",
        new XAttribute("x1", Number(x1)),
        new XAttribute("y1", Number(y1)),
        new XAttribute("x2", Number(x2)),
        new XAttribute("y2", Number(y2)),
        new XAttribute("stroke", stroke),
        new XAttribute("stroke-width", Number(width)),
        dash is null ? null : new XAttribute("stroke-dasharray", dash));

    internal static XElement Words(double x, double y, string text, double size = 12, string anchor = "start", bool bold = false, string fill = Ink) => Element(
        "text",
        new XAttribute("x", Number(x)),
        new XAttribute("y", Number(y)),
        new XAttribute("font-size", Number(size)),
        new XAttribute("text-anchor", anchor),
        new XAttribute("fill", fill),
        bold ? new XAttribute("font-weight", "bold") : null,
        Clean(text));

    internal static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>The text in lines of at most so many characters.</summary>
    internal static IEnumerable<string> Wrap(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : line + " " + word;
        }
        if (line.Length > 0)
            yield return line;
    }

    /// <summary>Without the characters that XML has no place for.</summary>
    private static string Clean(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));
}
