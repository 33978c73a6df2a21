using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

/// <summary>The codes that exist, as the caller knows them. The packages bring no code tables: their licences differ.</summary>
public sealed class CodeList
{
    private readonly Dictionary<CodeSystem, string[]> _keys;

    private CodeList(Dictionary<CodeSystem, string[]> keys) => _keys = keys;

    /// <summary>A list of codes.</summary>
    /// <param name="codes">The codes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is null.</exception>
    public static CodeList Of(IEnumerable<Code> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return new(codes.GroupBy(code => code.System).ToDictionary(group => group.Key, group => group.Select(code => code.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray()));
    }

    /// <summary>Reads a list with a system and a code on each line, such as <c>icd-10-cm I82.402</c>. What follows the code is ignored, and so are empty lines and those that begin with <c>#</c>.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="FormatException">A line is not of this form; the message says which.</exception>
    public static CodeList Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Of(lines.Select((line, index) => (Words: line.Split([' ', '\t', ','], 3, StringSplitOptions.RemoveEmptyEntries), Number: index + 1))
            .Where(line => line.Words.Length > 0 && line.Words[0][0] != '#')
            .Select(line => Read(line.Words, line.Number)));
    }

    /// <summary>True if the list has codes of the system.</summary>
    internal bool Covers(CodeSystem system) => _keys.ContainsKey(system);

    /// <summary>True if the code is in the list, or, where the code shows its hierarchy, one below it is.</summary>
    internal bool Knows(Code code)
    {
        string[] keys = _keys[code.System];
        int at = Array.BinarySearch(keys, code.Key, StringComparer.Ordinal);
        return at >= 0 || (Domain.Coding.CodeSyntax.IsHierarchical(code.System) && ~at < keys.Length && keys[~at].StartsWith(code.Key, StringComparison.Ordinal));
    }

    private static Code Read(string[] words, int number) =>
        words.Length >= 2 && Tokens<CodeSystem>.TryParse(words[0], out CodeSystem system) && words[1].Length <= Code.MaxLength && !words[1].Any(char.IsControl)
            ? new(system, words[1])
            : throw new FormatException($"Line {number.ToString(System.Globalization.CultureInfo.InvariantCulture)} is not a system and a code, such as: icd-10-cm I82.402");
}
