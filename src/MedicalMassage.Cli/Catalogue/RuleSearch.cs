using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Catalogue;

/// <summary>Finds rules by name, code, symptom or device, medicine, region or technique: every word of the search has to fit.</summary>
internal static class RuleSearch
{
    internal static bool Matches(Contraindication rule, string[] search)
    {
        if (search.Length == 0)
            return true;
        string told = string.Join('\n', [rule.Info.Id, rule.Info.Title, rule.Info.Category, rule.Info.Rationale, .. rule.Kinds, rule.When.ToString(), .. rule.Effects.Select(effect => effect.ToString())]);
        return Array.TrueForAll(search, word => told.Contains(word, StringComparison.OrdinalIgnoreCase) || told.Contains(word.Replace('-', ' '), StringComparison.OrdinalIgnoreCase) || IsCode(rule, word));
    }

    /// <summary>A code finds the rules that name it or one above it, in whatever system it is one.</summary>
    private static bool IsCode(Contraindication rule, string word) =>
        word.Length is >= 3 and <= Code.MaxLength
        && Enum.GetValues<CodeSystem>().Select(system => new Code(system, word)).Any(code => code.IsWellFormed && rule.Codes.Any(code.IsWithin));
}
