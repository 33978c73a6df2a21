using MedicalMassage.Domain;

namespace ClinicRules;

/// <summary>A credential rule: cancer, now or in the past, asks for a therapist whose training somebody has verified.</summary>
public sealed class TrainedForOncology : IReferralRule
{
    private const string Training = "Oncology massage";

    private static readonly Code[] Cancer = [Code.Icd10Cm("C"), Code.Icd10Gm("C"), Code.Icd10Cm("Z85"), Code.Icd10Gm("Z85")];

    private static readonly Requirement Needed = new(RequirementKind.Credential, "A therapist with a verified certificate in oncology massage gives the session.");

    public RuleInfo Info { get; } = new("our-clinic/trained-for-oncology", "Cancer asks for a trained therapist", "qualification", "house-protocol")
    {
        Rationale = "Sites, lymph nodes and devices ask for training that a title does not show.",
        ResolvedBy = "A therapist with the certificate.",
    };

    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        // All of them are looked at, so that everything that is missing is asked for.
        bool holds = false;
        foreach (Credential credential in referral.Therapist?.Credentials ?? default)
            holds |= Holds(credential, referral, findings);
        if (holds)
            return;

        FactReference[] cancers =
        [
            .. referral.Patient.Conditions.Index().Where(one => IsCancer(one.Item)).Select(one => new FactReference(FormattableString.Invariant($"patient.conditions[{one.Index}]"), "cancer, now or in the past")),
            .. referral.Prescription?.Diagnosis is { } diagnosis && IsCancer(diagnosis) ? (FactReference[])[new("prescription.diagnosis", "cancer, now or in the past")] : [],
        ];
        if (cancers.Length > 0 && referral.Therapist is not null)
            findings.Report([.. cancers], Needed);
        else if (cancers.Length > 0)
            findings.Ask(Asked.Other, "therapist", "who gives the session, and with which training", Needed);
        else if (!referral.Patient.Conditions.IsAnswered)
            findings.Ask(Asked.Conditions, "patient.conditions", "cancer, now or in the past", Needed);
    }

    /// <summary>The certificate, seen by somebody, issued and not expired. Of a date without its day the stricter end counts.</summary>
    private static bool Holds(Credential credential, ReferralCase referral, FindingCollector findings)
    {
        if (!string.Equals(credential.Name, Training, StringComparison.OrdinalIgnoreCase) || credential.Verification == CredentialVerification.SelfDeclared)
            return false;
        if (credential.Issued is { } issued)
        {
            findings.ChangesOn(issued.Latest);
            if (issued.Latest > referral.AsOf)
                return false;
        }
        if (credential.Expires is not { } expires)
            return true;
        if (expires.Earliest.Year < 9999)
            findings.ChangesOn(expires.Earliest.PlusDays(1));
        return expires.Earliest >= referral.AsOf;
    }

    private static bool IsCancer(Condition condition) =>
        condition.Verification is not (Verification.Refuted or Verification.EnteredInError)
        && condition.Code is { } code && Array.Exists(Cancer, code.IsWithin);
}
