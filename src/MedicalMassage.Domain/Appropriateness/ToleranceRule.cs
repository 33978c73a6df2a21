using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>What the patient does not tolerate is taken away.</summary>
internal sealed class ToleranceRule : IIndexedRule
{
    public RuleInfo Info { get; } = new("patient-tolerance", "What the patient tolerates", CourseRuleInfo.Category, CourseRuleInfo.Unsourced)
    {
        Rationale = "A patient is not worked harder, longer or otherwise than he or she can and wants to bear.",
        ResolvedBy = "The patient says that more is borne now.",
        Evidence = EvidenceCertainty.Unsourced,
    };

    public IEnumerable<Effect> PossibleEffects => [Restriction.ExcludeEverything];

    public void Support(RuleSupport support) => support.Add(CasePart.Tolerance);

    public void Vocabulary(RuleSupport vocabulary)
    {
    }

    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Tolerance is not { } tolerance)
            return;
        Effect[] restrictions = [.. Restrictions(tolerance)];
        if (restrictions.Length > 0)
            findings.Report([new("tolerance", tolerance.Text ?? "what the patient tolerates")], restrictions);
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
