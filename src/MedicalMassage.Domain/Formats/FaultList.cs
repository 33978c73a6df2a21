using System.Text.Json;
using MedicalMassage.Domain.Coding;

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
    internal static string Quoted(string text) => $"\"{Text.Cut(text, MostCharacters)}\"";

    internal static string Show(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            _ => Text.Cut(element.GetRawText(), MostCharacters),
        };
}
