using System.Collections.Frozen;
using Ardalis.GuardClauses;

namespace MedicalMassage.Domain;

/// <summary>A translation table from codes of a record into codes that the rules read, such as SNOMED CT into ICD-10-CM.</summary>
/// <remarks>The package ships none: the official maps need licences. A code that the table maps to no other counts as read by the table.</remarks>
public sealed class Crosswalk
{
    private readonly FrozenDictionary<Code, ValueList<Code>> _map;

    /// <summary>A table with a name that shows in the rule book's fingerprint.</summary>
    /// <param name="id">The name and version of the table.</param>
    /// <param name="pairs">From each code to what it means in other systems; the same source code may occur often.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="pairs"/> is null.</exception>
    public Crosswalk(string id, IEnumerable<KeyValuePair<Code, Code>> pairs)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        _map = Guard.Against.Null(pairs)
            .GroupBy(pair => pair.Key, pair => pair.Value)
            .ToFrozenDictionary(group => group.Key, group => (ValueList<Code>)[.. group.Distinct().OrderBy(code => code.ToString(), StringComparer.Ordinal)]);
    }

    /// <summary>The name and version of the table.</summary>
    public string Id { get; }

    /// <summary>What a code means in other systems; empty if the table does not know it.</summary>
    public ValueList<Code> Translate(Code code) => _map.GetValueOrDefault(code);

    /// <summary>Every pair, in a fixed order.</summary>
    internal IEnumerable<(Code From, Code To)> Pairs => _map
        .OrderBy(entry => entry.Key.ToString(), StringComparer.Ordinal)
        .SelectMany(entry => entry.Value.Select(to => (entry.Key, to)));
}
