using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>What the patient does not tolerate is taken away.</summary>
internal sealed class ToleranceRule(Phrases phrases) : IIndexedRule, ISpokenRule
{
    public RuleInfo Info { get; } = new("patient-tolerance", phrases.Say(Phrase.ToleranceWhatPatientTolerates), CourseRuleInfo.Category, CourseRuleInfo.Unsourced)
    {
        Rationale = phrases.Say(Phrase.TolerancePatientNotWorkedHarderLonger),
        ResolvedBy = phrases.Say(Phrase.TolerancePatientSaysMoreBorneNow),
        Evidence = EvidenceCertainty.Unsourced,
    };

    public IEnumerable<Effect> PossibleEffects => [Restriction.ExcludeEverything];

    public void Support(RuleSupport support) => support.Add(CasePart.Tolerance);

    public void Vocabulary(RuleSupport vocabulary)
    {
    }

    public IReferralRule In(Language language) => new ToleranceRule(Phrases.Of(language));

    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Tolerance is not { } tolerance)
            return;
        Effect[] restrictions = [.. Restrictions(tolerance)];
        if (restrictions.Length > 0)
            findings.Report([new("tolerance", tolerance.Text ?? phrases.Say(Phrase.ToleranceWhatPatientTolerates2))], restrictions);
    }

    internal static IEnumerable<Restriction> Restrictions(Tolerance tolerance)
    {
        if (tolerance.MaxPressure is { } pressure && pressure < Pressure.Level5)
            yield return Restriction.LimitPressure(pressure, BodyRegions.WholeBody);
        if (!tolerance.AvoidTechniques.IsEmpty)
            yield return Restriction.Exclude(BodyRegions.WholeBody, tolerance.AvoidTechniques);
        if (!tolerance.AvoidRegions.IsEmpty)
            yield return Restriction.Exclude(tolerance.AvoidRegions);
        if (!tolerance.AvoidPositions.IsEmpty)
            yield return Restriction.ExcludePositions(tolerance.AvoidPositions);
        if (tolerance.MaxMinutes is { } minutes)
            yield return Restriction.LimitMinutes(minutes);
    }
}
