using System.Globalization;
using System.Text;

namespace MedicalMassage.Domain.Wording;

/// <summary>
/// A text with places for what is known only when it is said. A place is <c>{name}</c>, <c>{name:0.##}</c> for a number with at most
/// so many digits, <c>{name:lower}</c>, or <c>{name?one|other}</c> for the form of a word that goes with a count.
/// </summary>
internal sealed class Template
{
    private readonly Part[] _parts;

    private Template(Part[] parts, string[] names)
    {
        _parts = parts;
        Names = names;
        Plain = parts.Length == 0 ? "" : parts is [{ Index: < 0 } only] ? only.Text : null;
    }

    /// <summary>The names of the places, each once, in the order in which they are given values.</summary>
    internal string[] Names { get; }

    /// <summary>The whole text, if it has no places.</summary>
    internal string? Plain { get; }

    /// <summary>Reads a template.</summary>
    /// <param name="text">The text.</param>
    /// <param name="order">The order of the names, or null for that in which the text uses them.</param>
    /// <exception cref="FormatException">A place is not closed, or its name is not in the order.</exception>
    internal static Template Parse(string text, string[]? order = null)
    {
        List<Part> parts = [];
        List<string> names = [.. order ?? []];
        int at = 0;
        while (at < text.Length)
        {
            int open = text.IndexOf('{', at);
            if (open < 0)
                open = text.Length;
            if (open > at)
                parts.Add(new(-1, text[at..open], null));
            if (open == text.Length)
                break;
            int close = text.IndexOf('}', open);
            if (close < 0)
                throw new FormatException($"The place in “{text}” is not closed.");
            parts.Add(Place(text[(open + 1)..close], names, order is null));
            at = close + 1;
        }
        return new([.. parts], [.. names]);
    }

    /// <summary>The text with values in its places.</summary>
    internal string Fill(Phrases phrases, ReadOnlySpan<object?> values)
    {
        StringBuilder text = new();
        foreach (Part part in _parts)
        {
            if (part.Index < 0)
                text.Append(part.Text);
            else if (part.Forms is { } forms)
                text.Append(values[part.Index] is 1 or 1L or 1m ? forms.One : forms.Other);
            else
                text.Append(phrases.Value(values[part.Index], part.Text));
        }
        return text.ToString();
    }

    private static Part Place(string place, List<string> names, bool grows)
    {
        int end = place.AsSpan().IndexOfAny(':', '?');
        string name = end < 0 ? place : place[..end];
        int index = names.IndexOf(name);
        if (index < 0 && !grows)
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"No value is given for the place {name}."));
        if (index < 0)
        {
            index = names.Count;
            names.Add(name);
        }
        if (end < 0 || place[end] == ':')
            return new(index, end < 0 ? "" : place[(end + 1)..], null);
        string[] forms = place[(end + 1)..].Split('|');
        return forms is [var one, var other] ? new(index, "", (one, other)) : throw new FormatException($"The place {name} needs two forms.");
    }

    /// <summary>A piece of text, or a place with how its value is written.</summary>
    private readonly record struct Part(int Index, string Text, (string One, string Other)? Forms);
}
