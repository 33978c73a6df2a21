using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Telling;

/// <summary>What a code is about, as far as the standard packs know it: they carry no table of codes.</summary>
internal static class CodeNames
{
    private static readonly Lazy<(Code Code, string Title)[]> Known = new(() =>
    [
        .. RuleBooks.Standard.Rules.OfType<Contraindication>()
            .SelectMany(rule => rule.Codes.Select(code => (code, rule.Info.Title)))
            .OrderByDescending(pair => pair.code.Value.Length),
    ]);

    /// <summary>The code, with the title of the most specific rule that reads it.</summary>
    internal static string Of(Code code) =>
        Array.Find(Known.Value, pair => code.IsWithin(pair.Code)).Title is { } title ? $"{code} (read by \"{title}\")" : code.ToString();
}
