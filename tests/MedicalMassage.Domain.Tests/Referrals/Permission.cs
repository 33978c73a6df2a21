using MedicalMassage.Domain.Tests.Rules;
using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Referrals;

/// <summary>A rule that a permission may open in part, and what a permission makes of it.</summary>
internal static class Permission
{
    private static readonly ContraindicationEffect Liftable = new(Restriction.Exclude(BodyRegions.Leg) with { LiftedByClearance = true });

    internal static readonly RuleBook Book = Draft.Book(Draft.OnDisease(
        Liftable, Draft.Limit(Pressure.Level2, BodyRegions.WholeBody), Draft.Require(), Draft.Require(RequirementKind.Consultation), Draft.Advise()));

    internal static readonly Clearance Yesterday = Clearance.ForRule("disease", Prescriber.Physician, Day("2026-11-22"));

    internal static Finding Decide(params ReadOnlySpan<Clearance> clearances) => Decide(null, clearances);

    internal static Finding Decide(string? onset, params ReadOnlySpan<Clearance> clearances)
    {
        Condition disease = Condition.Active(Draft.Disease) with { Onset = onset is null ? null : Date(onset) };
        return Book.Evaluate(With(disease) with { Clearances = [.. clearances] }).Findings.Single();
    }

    internal static bool IsOpened(Finding finding) => !finding.Effects.Any(effect => effect.LiftedByClearance);
}
