namespace MedicalMassage.Domain.Coding;

/// <summary>The form of the codes of each system.</summary>
internal static class CodeSyntax
{
    /// <summary>The length of an ICD-10 category, such as <c>M54</c>.</summary>
    internal const int CategoryLength = 3;

    internal static bool IsKnown(CodeSystem system) => system <= CodeSystem.Icd10;

    internal static bool IsHierarchical(CodeSystem system) => system is CodeSystem.Icd10Cm or CodeSystem.Icd10Gm or CodeSystem.Icd10 or CodeSystem.Atc;

    /// <summary>The system whose hierarchy a code stands in: that of the WHO's ICD-10 is the one that ICD-10-GM divides further.</summary>
    internal static CodeSystem Hierarchy(CodeSystem system) => system == CodeSystem.Icd10 ? CodeSystem.Icd10Gm : system;

    /// <summary>Upper case without dots and blanks; ICD-10 and ICD-10-GM also without the marks for cross, star and certainty.</summary>
    internal static string Normalise(CodeSystem system, string value) => system switch
    {
        CodeSystem.Icd10Gm or CodeSystem.Icd10 => value.Replace(".", "", StringComparison.Ordinal).Trim().TrimEnd('-', '*', '+', '!').ToUpperInvariant(),
        CodeSystem.Icd10Cm or CodeSystem.Atc => value.Replace(".", "", StringComparison.Ordinal).Trim().ToUpperInvariant(),
        _ => value.Trim().ToUpperInvariant(),
    };

    internal static bool IsWellFormed(CodeSystem system, string key) => system switch
    {
        CodeSystem.Icd10Cm => key.Length is >= 3 and <= 7 && IsIcdCategory(key) && key.AsSpan(3).IndexOfAnyExcept(LettersAndDigits) < 0,
        CodeSystem.Icd10Gm or CodeSystem.Icd10 => key.Length is >= 3 and <= 5 && IsIcdCategory(key) && key.AsSpan(3).IndexOfAnyExcept(Digits) < 0,
        CodeSystem.SnomedCt => key.Length is >= 6 and <= 18 && AllDigits(key),
        CodeSystem.RxNorm => key.Length is >= 1 and <= 8 && AllDigits(key),
        CodeSystem.Atc => IsAtc(key),
        CodeSystem.Loinc => key.Length is >= 3 and <= 10 && key[^2] == '-' && AllDigits(key.AsSpan(0, key.Length - 2)) && char.IsAsciiDigit(key[^1]),
        _ => false,
    };

    /// <summary>True for a code that a rule may name: a well-formed one, or the beginning of one in a hierarchical system.</summary>
    internal static bool IsPrefix(CodeSystem system, string key) =>
        IsWellFormed(system, key)
        || (IsHierarchical(system) && key.Length < 3 && char.IsAsciiLetterUpper(key[0]) && AllDigits(key.AsSpan(1)));

    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789");

    private static readonly System.Buffers.SearchValues<char> LettersAndDigits =
        System.Buffers.SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static bool IsIcdCategory(string key) =>
        char.IsAsciiLetterUpper(key[0]) && char.IsAsciiDigit(key[1]) && char.IsAsciiLetterOrDigit(key[2]);

    private static bool AllDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Digits) < 0;

    private static bool IsAtc(string key)
    {
        if (key.Length is not (1 or 3 or 4 or 5 or 7))
            return false;
        for (int i = 0; i < key.Length; i++)
        {
            bool digit = i is 1 or 2 or 5 or 6;
            if (digit ? !char.IsAsciiDigit(key[i]) : !char.IsAsciiLetterUpper(key[i]))
                return false;
        }
        return true;
    }
}
