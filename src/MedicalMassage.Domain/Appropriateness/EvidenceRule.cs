using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>Says what is known of massage for the diagnosis that it is prescribed for, no stronger than the sources.</summary>
internal sealed class EvidenceRule(EvidencePack evidence, Phrases phrases) : IIndexedRule, IDeclaredRule, ISpokenRule
{
    public RuleInfo Info { get; } = new("evidence-for-massage", phrases.Say(Phrase.EvidenceWhatKnownMassageDiagnosis), CourseRuleInfo.Category, CourseRuleInfo.Unsourced)
    {
        Rationale = phrases.Say(Phrase.EvidencePrescriberPatientTherapistAreKnow),
        ResolvedBy = phrases.Say(Phrase.EvidenceNothingResolveInforms),
        Evidence = EvidenceCertainty.Unsourced,
        Disagreement = evidence.Rating,
    };

    public string Declaration { get; } = Formats.StrictReader.Write(evidence, indented: false);

    public IEnumerable<Effect> PossibleEffects => [new Advice(Audience.Therapist, phrases.Say(Phrase.EvidenceWhatKnown))];

    public void Support(RuleSupport support) => support.Add(CasePart.Prescription);

    public void Vocabulary(RuleSupport vocabulary)
    {
    }

    public IReferralRule In(Language language) => new EvidenceRule(evidence.In(language), Phrases.Of(language));

    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Prescription?.Diagnosis is not { } diagnosis)
            return;
        FactReference fact = new("prescription.diagnosis", diagnosis.Text ?? diagnosis.Code?.ToString() ?? phrases.Say(Phrase.FactDiagnosis));
        Indication[] indications = [.. IndicationMatch.Find(evidence, referral).Where(match => match.Path == fact.Path).Select(match => match.Indication)];
        if (indications is not [var indication, ..])
        {
            findings.Report([fact], new Advice(
                Audience.Therapist, phrases.Say(Phrase.EvidenceEvidenceAtHandDoesNot)));
            return;
        }
        List<Effect> advice = [new Advice(Audience.Therapist, $"{indication.Title}: {indication.Aim} {EvidenceWords.Grade(phrases, indication.Grade)}")];
        if (indication.Beside is { } beside)
            advice.Add(new Advice(Audience.Therapist, phrases.Say(Phrase.EvidenceBesideOtherTreatmentNeverIts, beside)));
        if (TooLittle(indication, referral) is { } statement)
            advice.Add(new Advice(Audience.Prescriber, phrases.Say(Phrase.EvidenceSessionsAsShortAsPlanned, string.Join(", ", statement.Sources), statement.Protocol, statement.Result)));
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
