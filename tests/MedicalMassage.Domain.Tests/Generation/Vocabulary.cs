using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain.Tests.Generation;

/// <summary>What the rules of a book can read, so that generated cases concern them: codes, words, readings and lengths of time.</summary>
internal sealed class Vocabulary
{
    private static readonly Code[] Strangers =
        [Code.Icd10Cm("M54.50"), Code.SnomedCt("386661006"), Code.Icd10Cm("?"), Code.Atc("N02BE01"), Code.Loinc("8480-6"), Code.RxNorm("no number")];

    private readonly Dictionary<HistorySection, Code[]> _codes = [];
    private readonly Dictionary<HistorySection, string[]> _kinds = [];

    internal Vocabulary(RuleBook book)
    {
        IReferralRule[] rules = [.. book.Rules, .. book.OverrideArray.Select(any => any.Replacement).OfType<IReferralRule>()];
        RuleSupport words = new();
        foreach (IIndexedRule rule in rules.OfType<IIndexedRule>())
            rule.Vocabulary(words);
        foreach (HistorySection section in Enum.GetValues<HistorySection>())
        {
            Code[] named = [.. words.Codes.Where(entry => entry.Section == section).Select(entry => entry.Code).OrderBy(code => code.ToString(), StringComparer.Ordinal)];
            _codes[section] = section == HistorySection.Observations ? [.. named, Code.Loinc("29463-7")] : [.. named, .. named.Select(Below).OfType<Code>(), .. Strangers];
            _kinds[section] = [.. words.Kinds.Where(entry => entry.Section == section).Select(entry => entry.Kind).Order(StringComparer.Ordinal), "quite-another-thing"];
        }
        Trigger[] triggers = [.. rules.OfType<Contraindication>().Select(rule => rule.When)];
        Readings = [.. triggers.SelectMany(TriggerTree.Parts).OfType<ObservationTrigger>().DistinctBy(trigger => (trigger.Measurement, trigger.Range))];
        Lengths = [.. triggers.SelectMany(TriggerTree.Lengths).Distinct(), new TimeLength(30, TimeUnit.Days)];
        Rules = [.. rules.Select(rule => rule.Info.Id), "no-such-rule"];
        Categories = [.. rules.Select(rule => rule.Info.Category).Distinct(), "no-such-category"];
    }

    internal string[] Rules { get; }

    internal string[] Categories { get; }

    /// <summary>The readings that rules compare with a range.</summary>
    internal ObservationTrigger[] Readings { get; }

    /// <summary>The lengths of the windows of time.</summary>
    internal TimeLength[] Lengths { get; }

    /// <summary>Codes that rules name, codes below those, and some that no rule reads: unknown, malformed, of another system.</summary>
    internal Code[] Codes(HistorySection section) => _codes[section];

    /// <summary>Words that rules know, and one that none does.</summary>
    internal string[] Kinds(HistorySection section) => _kinds[section];

    private static Code? Below(Code code) =>
        CodeSyntax.IsHierarchical(code.System) && new Code(code.System, code.Value + (code.System == CodeSystem.Atc && code.Value.Length is 3 or 4 ? "A" : "1")) is { IsWellFormed: true } below ? below : null;
}
