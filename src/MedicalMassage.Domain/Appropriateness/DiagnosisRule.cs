using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>Medical massage is for a diagnosis, and for a confirmed one.</summary>
internal sealed class DiagnosisRule : IIndexedRule
{
    private static readonly Requirement Named = new(RequirementKind.Document, "Ask the prescriber which diagnosis the massage is for.");

    private static readonly Requirement Confirmed = new(
        RequirementKind.Consultation, "Ask the prescriber whether the diagnosis is confirmed, and whether massage is right before it is.");

    private static readonly Requirement Refuted = new(
        RequirementKind.Consultation, "Ask the prescriber what the massage is for: the diagnosis on the prescription is refuted or was entered in error.");

    public RuleInfo Info { get; } = new("diagnosis-confirmed", "The diagnosis that massage is prescribed for", CourseRuleInfo.Category, CourseRuleInfo.Unsourced)
    {
        Rationale = "Medical massage treats a diagnosed condition. Whether the diagnosis is confirmed, and whether massage is right for it, is the first question.",
        ResolvedBy = "The prescriber names and confirms the diagnosis.",
        Evidence = EvidenceCertainty.Unsourced,
        Disagreement = "A diagnosis whose verification is not recorded counts as confirmed by the prescription: ours.",
    };

    public IEnumerable<Effect> PossibleEffects => [Named, Confirmed, Refuted];

    public void Support(RuleSupport support) => support.Add(CasePart.Prescription);

    public void Vocabulary(RuleSupport vocabulary)
    {
    }

    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Prescription is not { } prescription)
            return;
        if (prescription.Diagnosis is not { } diagnosis)
        {
            findings.Ask(Asked.Other, "prescription.diagnosis", "the diagnosis that the massage is prescribed for.", Named);
            return;
        }
        FactReference fact = new("prescription.diagnosis", diagnosis.Text ?? diagnosis.Code?.ToString() ?? "diagnosis");
        switch (diagnosis.Verification)
        {
            case Verification.Refuted or Verification.EnteredInError:
                findings.Report([fact], Refuted);
                break;
            case Verification.Provisional or Verification.Differential or Verification.Unconfirmed:
                findings.Report([fact], Confirmed);
                break;
        }
    }
}
