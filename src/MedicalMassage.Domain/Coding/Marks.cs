namespace MedicalMassage.Domain.Coding;

/// <summary>
/// One bit of 64 for a code or a word. Two that share no bit surely do not match, so a trigger that shares none with the facts of a case
/// need not look at them one by one.
/// </summary>
internal static class Marks
{
    /// <summary>Every bit: nothing can be ruled out.</summary>
    internal const ulong Any = ulong.MaxValue;

    /// <summary>The bit of a fact's code: by the category in a hierarchical system, and else by the whole code.</summary>
    internal static ulong OfCode(CodeSystem system, string key) =>
        Bit((int)CodeSyntax.Hierarchy(system), CodeSyntax.IsHierarchical(system) && key.Length > CodeSyntax.CategoryLength ? key.AsSpan(0, CodeSyntax.CategoryLength) : key);

    /// <summary>The bits of the facts that a trigger's codes stand for: of all, if one is shorter than a category.</summary>
    internal static ulong Of(ReadOnlySpan<Code> codes)
    {
        ulong marks = 0;
        foreach (Code code in codes)
            marks |= CodeSyntax.IsHierarchical(code.System) && code.Key.Length < CodeSyntax.CategoryLength ? Any : code.Mark;
        return marks;
    }

    /// <summary>The bits of words.</summary>
    internal static ulong Of(ReadOnlySpan<string> words)
    {
        ulong marks = 0;
        foreach (string word in words)
            marks |= OfWord(word);
        return marks;
    }

    /// <summary>The bit of a word.</summary>
    internal static ulong OfWord(string word) => Bit(0, word);

    private static ulong Bit(int seed, ReadOnlySpan<char> text)
    {
        uint hash = (uint)seed;
        foreach (char letter in text)
            hash = unchecked((hash ^ letter) * 16777619);
        return 1UL << (int)((hash ^ (hash >> 15)) & 63);
    }
}
