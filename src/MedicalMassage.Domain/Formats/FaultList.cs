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

    internal static string Show(JsonElement element)
    {
        string raw = element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            _ => element.GetRawText(),
        };
        return raw.Length <= MostCharacters ? raw : string.Concat(raw.AsSpan(0, MostCharacters), "…");
    }
}
