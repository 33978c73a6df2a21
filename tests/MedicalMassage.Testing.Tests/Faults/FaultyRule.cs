namespace MedicalMassage.Testing.Tests.Faults;

/// <summary>A rule in code with a mistake, a case that concerns it, and how the mistake is named.</summary>
public abstract class FaultyRule : IReferralRule
{
    public virtual RuleInfo Info { get; } = new("faulty/rule", "A rule with a mistake", "protocol", "protocol");

    /// <summary>Which law it breaks.</summary>
    public abstract Law Breaks { get; }

    /// <summary>Words of the message that name the mistake.</summary>
    public abstract string Named { get; }

    /// <summary>A case that concerns it.</summary>
    public virtual ReferralCase Example => Patients.HealthyAdult().With(Fever);

    public abstract void Evaluate(ReferralCase referral, FindingCollector findings);

    protected static Symptom Fever { get; } = Symptom.Of("fever");

    protected static Requirement Clearance { get; } = new(RequirementKind.Clearance, "A physician agrees in writing.");

    protected static bool Has(ReferralCase referral, string symptom) => referral.Patient.Symptoms.Any(one => one.Kind == symptom);

    /// <summary>Reports an entry of the symptoms, as a sound rule would.</summary>
    protected static void Report(ReferralCase referral, FindingCollector findings, string symptom, params ReadOnlySpan<Effect> effects)
    {
        FactReference[] facts =
        [
            .. referral.Patient.Symptoms.Index().Where(one => one.Item.Kind == symptom)
                .Select(one => new FactReference(FormattableString.Invariant($"patient.symptoms[{one.Index}]"), symptom)),
        ];
        if (facts.Length > 0)
            findings.Report([.. facts], effects);
        else if (!referral.Patient.Symptoms.IsAnswered)
            findings.Ask(Asked.Symptoms, "patient.symptoms", symptom, effects);
    }
}
