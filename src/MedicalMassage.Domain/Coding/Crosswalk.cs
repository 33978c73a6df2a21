using System.Collections.Frozen;
using Ardalis.GuardClauses;

namespace MedicalMassage.Domain;

/// <summary>What codes of a record mean in the codes and words that the rules read, such as SNOMED CT in ICD-10-CM.</summary>
/// <remarks>The core package ships none; <see cref="CrosswalkTable"/> is the document to write one in. A code that a crosswalk knows counts as read.</remarks>
public sealed class Crosswalk
{
    private readonly FrozenDictionary<Code, Meaning> _map;

    /// <summary>A crosswalk of plain pairs, with a name that shows in the rule book's fingerprint.</summary>
    /// <param name="id">The name and version.</param>
    /// <param name="pairs">From each code to what it means in other systems; the same source code may occur often.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="pairs"/> is null.</exception>
    public Crosswalk(string id, IEnumerable<KeyValuePair<Code, Code>> pairs)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        _map = Guard.Against.Null(pairs)
            .GroupBy(pair => pair.Key, pair => pair.Value)
            .ToFrozenDictionary(group => group.Key, group => new Meaning(InOrder(group), null));
    }

    private Crosswalk(string id, IEnumerable<CodeMapping> mappings)
    {
        Id = id;
        _map = mappings.ToFrozenDictionary(mapping => mapping.From, mapping => new Meaning(InOrder(mapping.To), mapping.Kind));
    }

    /// <summary>The name and version, of all tables if there are several.</summary>
    public string Id { get; }

    /// <summary>The crosswalk of these tables. Where two tables know a code, the later one decides: so a clinic extends or corrects a table that it did not write.</summary>
    /// <param name="tables">At least one table.</param>
    /// <exception cref="ArgumentException">No table.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="tables"/> is null.</exception>
    public static Crosswalk Of(params IEnumerable<CrosswalkTable> tables)
    {
        CrosswalkTable[] all = [.. Guard.Against.NullOrEmpty(tables)];
        Dictionary<Code, CodeMapping> mappings = [];
        foreach (CodeMapping mapping in all.SelectMany(table => table.Mappings))
            mappings[mapping.From] = mapping;
        return new(string.Join(" + ", all.Select(table => $"{table.Id} {table.Version}")), mappings.Values);
    }

    /// <summary>What a code means in other systems; empty if it means none, or is not known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public ValueList<Code> Translate(Code code) => Find(code).Codes;

    /// <summary>The word that rules know for the code, such as <c>caesarean-section</c>; null if it has none, or is not known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public string? KindOf(Code code) => Find(code).Kind;

    /// <summary>True if the crosswalk knows the code, be it that no rule is about it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public bool Knows(Code code) => _map.ContainsKey(Guard.Against.Null(code));

    /// <summary>Every pair, in a fixed order.</summary>
    internal IEnumerable<(Code From, Code To)> Pairs => Ordered.SelectMany(entry => entry.Value.Codes.Select(to => (entry.Key, to)));

    /// <summary>Every code with a word, and every code that means nothing to rules, in a fixed order.</summary>
    internal IEnumerable<(Code From, string Kind)> Words =>
        Ordered.Where(entry => entry.Value.Kind is not null || entry.Value.Codes.Count == 0).Select(entry => (entry.Key, entry.Value.Kind ?? ""));

    private IEnumerable<KeyValuePair<Code, Meaning>> Ordered => _map.OrderBy(entry => entry.Key.ToString(), StringComparer.Ordinal);

    private Meaning Find(Code code) => _map.GetValueOrDefault(Guard.Against.Null(code));

    private static ValueList<Code> InOrder(IEnumerable<Code> codes) => [.. codes.Distinct().OrderBy(code => code.ToString(), StringComparer.Ordinal)];

    private readonly record struct Meaning(ValueList<Code> Codes, string? Kind);
}
