using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>Says what is known of massage for the diagnosis that it is prescribed for, no stronger than the sources.</summary>
internal sealed class EvidenceRule(EvidencePack evidence) : IIndexedRule, IDeclaredRule
{
    public RuleInfo Info { get; } = new("evidence-for-massage", "What is known of massage for this diagnosis", CourseRuleInfo.Category, CourseRuleInfo.Unsourced)
    {
        Rationale = "Prescriber, patient and therapist are to know how sure it is that massage helps, at which dose, and beside which treatment.",
        ResolvedBy = "Nothing to resolve: it informs.",
        Evidence = EvidenceCertainty.Unsourced,
        Disagreement = evidence.Rating,
    };

    public string Declaration { get; } = Formats.StrictReader.Write(evidence, indented: false);

    public IEnumerable<Effect> PossibleEffects => [new Advice(Audience.Therapist, "What is known.")];

    public void Support(RuleSupport support) => support.Add(CasePart.Prescription);

    public void Vocabulary(RuleSupport vocabulary)
    {
    }

    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Prescription?.Diagnosis is not { } diagnosis)
            return;
        FactReference fact = new("prescription.diagnosis", diagnosis.Text ?? diagnosis.Code?.ToString() ?? "diagnosis");
        Indication[] indications = [.. IndicationMatch.Find(evidence, referral).Where(match => match.Path == fact.Path).Select(match => match.Indication)];
        if (indications is not [var indication, ..])
        {
            findings.Report([fact], new Advice(
                Audience.Therapist, "The evidence at hand does not speak of massage for this diagnosis. Agree with the prescriber and the patient on an aim and a measure, and look early whether it is reached."));
            return;
        }
        List<Effect> advice = [new Advice(Audience.Therapist, $"{indication.Title}: {indication.Aim} {EvidenceWords.Grade(indication.Grade)}")];
        if (indication.Beside is { } beside)
            advice.Add(new Advice(Audience.Therapist, $"Beside other treatment, never in its place: {beside}"));
        if (TooLittle(indication, referral) is { } statement)
            advice.Add(new Advice(Audience.Prescriber, $"Sessions as short as planned did not help in a study ({string.Join(", ", statement.Sources)}): {statement.Protocol}: {statement.Result}."));
        findings.Report([fact], [.. advice]);
    }

    /// <summary>A dose that was studied and did not help, where as little is planned and more did help.</summary>
    private static EvidenceStatement? TooLittle(Indication indication, ReferralCase referral)
    {
        int? planned = referral.Plan is { TotalMinutes: > 0 and var total } ? total : referral.Prescription!.Items.Select(item => item.Minutes).FirstOrDefault(minutes => minutes is not null);
        return indication.Evidence.FirstOrDefault(statement => statement is { Effect: EvidenceEffect.NoDifference, Dose: { Minutes: { } studied, MaxMinutes: null } }
            && planned <= studied
            && indication.Evidence.Any(other => other is { Effect: EvidenceEffect.Better, Dose.Minutes: { } more } && more > studied));
    }
}
