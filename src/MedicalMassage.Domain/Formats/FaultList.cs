using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>The faults of one input, up to a bound.</summary>
internal sealed class FaultList
{
    /// <summary>More faults than this say nothing new.</summary>
    internal const int Most = 100;

    private const int MostCharacters = 60;

    private readonly List<InputFault> _faults = [];

    internal int Count => _faults.Count;

    internal bool IsFull => _faults.Count >= Most;

    internal ValueList<InputFault> All => [.. _faults];

    internal void Add(string path, string found, string expected)
    {
        if (!IsFull)
            _faults.Add(new(path.Length == 0 ? "$" : path, found, expected));
    }

    internal void Add(string path, JsonElement found, string expected) => Add(path, Show(found), expected);

    /// <summary>A text of the document in quotes, cut where it is long.</summary>
    internal static string Quoted(string text) => $"\"{Cut(text)}\"";

    internal static string Show(JsonElement element) =>
        Cut(element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            _ => element.GetRawText(),
        });

    private static string Cut(string text) => text.Length <= MostCharacters ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters), "…");
}
