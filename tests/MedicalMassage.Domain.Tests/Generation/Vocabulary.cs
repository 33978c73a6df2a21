using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain.Tests.Generation;

/// <summary>The codes and words that the rules of a book can read, so that generated cases concern them.</summary>
internal sealed class Vocabulary
{
    private readonly RuleSupport _words = new();

    internal Vocabulary(RuleBook book)
    {
        foreach (IReferralRule rule in book.Rules)
        {
            if (rule is IIndexedRule indexed)
                indexed.Vocabulary(_words);
        }
        Rules = [.. book.Rules.Select(rule => rule.Info.Id), "no-such-rule"];
        Categories = [.. book.Rules.Select(rule => rule.Info.Category).Distinct(), "no-such-category"];
    }

    internal string[] Rules { get; }

    internal string[] Categories { get; }

    /// <summary>Codes that rules name, and some that none does: unknown, malformed, of a system that nobody reads.</summary>
    internal Code[] Codes(HistorySection section) =>
    [
        .. _words.Codes.Where(entry => entry.Section == section).Select(entry => entry.Code).OrderBy(code => code.ToString(), StringComparer.Ordinal),
        .. section == HistorySection.Observations
            ? (Code[])[Code.Loinc("29463-7")]
            : [Code.Icd10Cm("M54.50"), Code.SnomedCt("386661006"), Code.Icd10Cm("?"), Code.Atc("N02BE01")],
    ];

    /// <summary>Words that rules know, and one that none does.</summary>
    internal string[] Kinds(HistorySection section) =>
        [.. _words.Kinds.Where(entry => entry.Section == section).Select(entry => entry.Kind).Order(StringComparer.Ordinal), "quite-another-thing"];
}
