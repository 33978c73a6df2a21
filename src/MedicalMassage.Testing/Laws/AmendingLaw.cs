using MedicalMassage.Domain;
using MedicalMassage.Testing.Telling;

namespace MedicalMassage.Testing.Laws;

/// <summary>Amending works: once is enough, and it only takes away.</summary>
internal sealed class AmendingLaw : CaseLaw
{
    internal override Law Law => Law.AmendingWorks;

    internal override string? Breach(RuleBook book, Trial trial) => NeedsMore(book, trial.Case) ?? HoldsMore(book, trial.Case) ?? CutAgain(book, trial.Case);

    internal static string? NeedsMore(RuleBook book, ReferralCase referral)
    {
        Decision decision = book.Evaluate(referral);
        if (referral.Plan is null || decision.Verdict != Verdict.ProceedWithModifications)
            return decision.AmendedPlan is null ? null : "There is an amended plan, although nothing is to be amended.";
        if (decision.AmendedPlan is null)
            return "The verdict is to proceed with modifications, and there is no amended plan.";
        Decision again = book.Evaluate(referral with { Plan = decision.AmendedPlan });
        return again.Verdict == Verdict.Proceed && again.AmendedPlan is null
            ? null
            : $"The amended plan ({CaseText.Of(decision.AmendedPlan)}) is not fit to proceed with: it comes to {VerdictText.Of(again)}.";
    }

    internal static string? HoldsMore(RuleBook book, ReferralCase referral) =>
        book.Evaluate(referral).AmendedPlan is not { } amended || IsPartOf(amended, referral.Plan!)
            ? null
            : $"The amended plan holds what the plan did not: {CaseText.Of(amended)}";

    internal static string? CutAgain(RuleBook book, ReferralCase referral)
    {
        TreatmentEnvelope envelope = book.Evaluate(referral).Envelope;
        return referral.Plan?.Within(envelope) is not { } cut || (ReferenceEquals(cut.Within(envelope), cut) && IsPartOf(cut, referral.Plan))
            ? null
            : $"A plan that was cut to the envelope is cut again: {CaseText.Of(cut)}";
    }

    private static bool IsPartOf(SessionPlan part, SessionPlan plan) =>
        part.Aim == plan.Aim
        && part.HomeCare.All(care => plan.HomeCare.Contains(care))
        && part.Segments.Sum(segment => segment.Minutes) <= plan.Segments.Sum(segment => segment.Minutes)
        && part.Segments.All(cut => plan.Segments.Any(segment =>
            segment.Technique == cut.Technique && segment.Regions.Contains(cut.Regions) && cut.Pressure <= segment.Pressure && cut.Minutes <= segment.Minutes
            && (cut.Position is null || cut.Position == segment.Position)));
}
