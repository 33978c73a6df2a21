using Ardalis.GuardClauses;

namespace MedicalMassage.Domain.Coding;

/// <summary>The bounds of free text and of words that stand for a kind.</summary>
internal static class Text
{
    /// <summary>The greatest length of any text in a case: 2,000 characters.</summary>
    internal const int MaxLength = 2_000;

    /// <summary>The greatest length of a word for a kind: 64 characters.</summary>
    internal const int MaxWord = 64;

    private const string Blank = "a text that is not blank";

    internal static string? Optional(string? text, string parameter) => text is null ? null : Bounded(text, parameter);

    internal static string Bounded(string text, string parameter)
    {
        Guard.Against.Null(text, parameter);
        return Guard.Against.InvalidInput(text, parameter, t => t.Length <= MaxLength, "at most 2000 characters");
    }

    /// <summary>The text, or as many of its first characters and an ellipsis where it has more; a character is never cut in half.</summary>
    internal static string Cut(string text, int most) => text.Length <= most ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most), "…");

    /// <summary>The text, cut where it is longer than a text of a case may be.</summary>
    internal static string Fitting(string text) => text.Length <= MaxLength ? text : Cut(text, MaxLength - 1);

    internal static string Required(string text, string parameter) => Bounded(Guard.Against.NullOrWhiteSpace(text, parameter, Blank), parameter);

    internal static string? OptionalWord(string? word, string parameter) => word is null ? null : Word(word, parameter);

    internal static string Word(string word, string parameter) => Guard.Against.InvalidInput(
        Guard.Against.NullOrWhiteSpace(word, parameter, Blank), parameter, IsWord, "a word in lower case with hyphens, such as picc-line, of at most 64 characters");

    internal static bool IsWord(string word)
    {
        if (word.Length is 0 or > MaxWord || word[0] == '-' || word[^1] == '-')
            return false;
        foreach (char c in word)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
                return false;
        }
        return !word.Contains("--", StringComparison.Ordinal);
    }
}
