using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>Medical massage is for a diagnosis, and for a confirmed one.</summary>
internal sealed class DiagnosisRule(Phrases phrases) : IIndexedRule, ISpokenRule
{
    private readonly Requirement _named = new(RequirementKind.Document, phrases.Say(Phrase.DiagnosisAskPrescriberWhichDiagnosisMassage));

    private readonly Requirement _confirmed = new(
        RequirementKind.Consultation, phrases.Say(Phrase.DiagnosisAskPrescriberWhetherDiagnosisConfirmed));

    private readonly Requirement _refuted = new(
        RequirementKind.Consultation, phrases.Say(Phrase.DiagnosisAskPrescriberWhatMassageDiagnosis));

    public RuleInfo Info { get; } = new("diagnosis-confirmed", phrases.Say(Phrase.DiagnosisDiagnosisMassagePrescribed), CourseRuleInfo.Category, CourseRuleInfo.Unsourced)
    {
        Rationale = phrases.Say(Phrase.DiagnosisMedicalMassageTreatsDiagnosedCondition),
        ResolvedBy = phrases.Say(Phrase.DiagnosisPrescriberNamesConfirmsDiagnosis),
        Evidence = EvidenceCertainty.Unsourced,
        Disagreement = phrases.Say(Phrase.DiagnosisDiagnosisWhoseVerificationNotRecorded),
    };

    public IEnumerable<Effect> PossibleEffects => [_named, _confirmed, _refuted];

    public void Support(RuleSupport support) => support.Add(CasePart.Prescription);

    public void Vocabulary(RuleSupport vocabulary)
    {
    }

    public IReferralRule In(Language language) => new DiagnosisRule(Phrases.Of(language));

    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Prescription is not { } prescription)
            return;
        if (prescription.Diagnosis is not { } diagnosis)
        {
            findings.Ask(Asked.Other, "prescription.diagnosis", phrases.Say(Phrase.DiagnosisDiagnosisMassagePrescribed2), _named);
            return;
        }
        FactReference fact = new("prescription.diagnosis", diagnosis.Text ?? diagnosis.Code?.ToString() ?? phrases.Say(Phrase.FactDiagnosis));
        switch (diagnosis.Verification)
        {
            case Verification.Refuted or Verification.EnteredInError:
                findings.Report([fact], _refuted);
                break;
            case Verification.Provisional or Verification.Differential or Verification.Unconfirmed:
                findings.Report([fact], _confirmed);
                break;
        }
    }
}
