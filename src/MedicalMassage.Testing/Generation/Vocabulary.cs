using MedicalMassage.Domain;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Rules;
using NodaTime;

namespace MedicalMassage.Testing.Generation;

/// <summary>
/// What the rules of a book can read, so that generated cases concern them: codes, words, readings, lengths of time and days. Rules
/// made of data say it themselves. Of rules in code the words in their code and those of example cases are taken.
/// </summary>
internal sealed class Vocabulary
{
    private static readonly Code[] Strangers =
        [Code.Icd10Cm("M54.50"), Code.SnomedCt("386661006"), Code.Icd10Cm("?"), Code.Atc("N02BE01"), Code.Loinc("8480-6"), Code.RxNorm("no number")];

    private readonly Dictionary<HistorySection, Code[]> _codes = [];
    private readonly Dictionary<HistorySection, string[]> _kinds = [];

    internal Vocabulary(RuleBook book, IEnumerable<string>? literals = null, ValueList<ReferralCase> examples = default)
    {
        IReferralRule[] rules = [.. book.Rules, .. book.OverrideArray.Select(any => any.Replacement).OfType<IReferralRule>()];
        RuleSupport words = new();
        foreach (IIndexedRule rule in rules.OfType<IIndexedRule>())
            rule.Vocabulary(words);
        string[] texts = [.. (literals ?? []).Distinct(StringComparer.Ordinal).Where(text => text.Length is > 0 and <= 64)];
        foreach (HistorySection section in Enum.GetValues<HistorySection>())
        {
            Code[] named =
            [
                .. words.Codes(section)
                    .Concat(texts.SelectMany(text => AsCodes(text, section)))
                    .Concat(examples.SelectMany(example => CodesOf(example, section)))
                    .Distinct().OrderBy(code => code.ToString(), StringComparer.Ordinal),
            ];
            _codes[section] = section == HistorySection.Observations ? [.. named, Code.Loinc("29463-7")] : [.. named, .. named.Select(Below).OfType<Code>(), .. Strangers];
            _kinds[section] =
            [
                .. words.Kinds(section)
                    .Concat(texts.Where(Text.IsWord))
                    .Concat(examples.SelectMany(example => KindsOf(example, section)))
                    .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
                "quite-another-thing",
            ];
        }
        Trigger[] triggers = [.. rules.OfType<Contraindication>().Select(rule => rule.When)];
        Readings = [.. triggers.SelectMany(TriggerTree.Parts).OfType<ObservationTrigger>().DistinctBy(trigger => (trigger.Measurement, trigger.Range))];
        Lengths = [.. triggers.SelectMany(TriggerTree.Lengths).Distinct(), new TimeLength(30, TimeUnit.Days)];
        Days = [.. rules.SelectMany(rule => new[] { rule.Info.HoldsFrom, rule.Info.HoldsUntil }).OfType<LocalDate>().Concat(examples.Select(example => example.AsOf)).Distinct()];
        Rules = [.. rules.Select(rule => rule.Info.Id), "no-such-rule"];
        Categories = [.. rules.Select(rule => rule.Info.Category).Distinct(), "no-such-category"];
        Names = [.. texts, "massage", "LMT"];
        Examples = examples;
    }

    internal string[] Rules { get; }

    internal string[] Categories { get; }

    /// <summary>The readings that rules compare with a range.</summary>
    internal ObservationTrigger[] Readings { get; }

    /// <summary>The lengths of the windows of time.</summary>
    internal TimeLength[] Lengths { get; }

    /// <summary>The days between which rules hold, and those of the example cases.</summary>
    internal LocalDate[] Days { get; }

    /// <summary>Names for what has no list of words: credentials, services, schemes.</summary>
    internal string[] Names { get; }

    /// <summary>Cases that concern the rules, by their author's word.</summary>
    internal ValueList<ReferralCase> Examples { get; }

    /// <summary>Codes that rules name, codes below those, and some that no rule reads: unknown, malformed, of another system.</summary>
    internal Code[] Codes(HistorySection section) => _codes[section];

    /// <summary>Words that rules know, and one that none does.</summary>
    internal string[] Kinds(HistorySection section) => _kinds[section];

    private static Code? Below(Code code) =>
        CodeSyntax.IsHierarchical(code.System) && new Code(code.System, code.Value + (code.System == CodeSystem.Atc && code.Value.Length is 3 or 4 ? "A" : "1")) is { IsWellFormed: true } below ? below : null;

    /// <summary>What a text may be as a code of a section: of any system whose form it has.</summary>
    private static IEnumerable<Code> AsCodes(string text, HistorySection section) => (section switch
    {
        HistorySection.Observations => (CodeSystem[])[CodeSystem.Loinc],
        HistorySection.Medications => [CodeSystem.Atc, CodeSystem.RxNorm],
        HistorySection.Conditions or HistorySection.Procedures => [CodeSystem.Icd10Cm, CodeSystem.Icd10Gm, CodeSystem.SnomedCt],
        _ => [],
    }).Select(system => new Code(system, text)).Where(code => code.IsWellFormed);

    private static IEnumerable<Code> CodesOf(ReferralCase example, HistorySection section) => (section switch
    {
        HistorySection.Conditions => example.Patient.Conditions.Select(fact => fact.Code).Append(example.Prescription?.Diagnosis?.Code),
        HistorySection.Medications => example.Patient.Medications.Select(fact => fact.Code),
        HistorySection.Observations => example.Patient.Observations.Select(fact => (Code?)fact.Code),
        HistorySection.Procedures => example.Patient.Procedures.Select(fact => fact.Code),
        HistorySection.Devices => example.Patient.Devices.Select(fact => fact.Code),
        HistorySection.Allergies => example.Patient.Allergies.Select(fact => fact.Code),
        _ => [],
    }).OfType<Code>();

    private static IEnumerable<string> KindsOf(ReferralCase example, HistorySection section) => (section switch
    {
        HistorySection.Procedures => example.Patient.Procedures.Select(fact => fact.Kind),
        HistorySection.Devices => example.Patient.Devices.Select(fact => fact.Kind),
        HistorySection.Allergies => example.Patient.Allergies.Select(fact => fact.Kind),
        HistorySection.Symptoms => example.Patient.Symptoms.Select(fact => fact.Kind),
        _ => [],
    }).OfType<string>();
}
