using Ardalis.GuardClauses;

namespace MedicalMassage.Domain.Therapists;

/// <summary>Codes of places with a law of their own: a country of ISO 3166-1, or a part of one of ISO 3166-2.</summary>
internal static class Jurisdictions
{
    private const string Expected = "the code of a country or of a part of one, such as DE or US-WA";

    internal static string? Optional(string? code, string parameter) => code is null ? null : Required(code, parameter);

    internal static string Required(string code, string parameter) =>
        Guard.Against.InvalidInput(Guard.Against.Null(code, parameter), parameter, IsCode, Expected);

    internal static bool IsCode(string? code)
    {
        if (code is null || code.Length is not (2 or (>= 4 and <= 6)) || !char.IsAsciiLetterUpper(code[0]) || !char.IsAsciiLetterUpper(code[1]))
            return false;
        if (code.Length > 2 && code[2] != '-')
            return false;
        for (int i = 3; i < code.Length; i++)
        {
            if (!char.IsAsciiLetterUpper(code[i]) && !char.IsAsciiDigit(code[i]))
                return false;
        }
        return true;
    }

    /// <summary>True if the first is the second or a part of it.</summary>
    internal static bool IsWithin(string code, string whole) =>
        code.StartsWith(whole, StringComparison.Ordinal) && (code.Length == whole.Length || code[whole.Length] == '-');
}
