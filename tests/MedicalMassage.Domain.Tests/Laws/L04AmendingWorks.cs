namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L04AmendingWorks
{
    [Fact]
    public void The_amended_plan_needs_no_further_amendment() => Law.HoldsForEveryCase((book, referral) =>
    {
        Decision decision = book.Evaluate(referral);
        if (referral.Plan is null || decision.Verdict != Verdict.ProceedWithModifications)
            return decision.AmendedPlan is null;
        Decision again = book.Evaluate(referral with { Plan = decision.AmendedPlan });
        return decision.AmendedPlan is not null && again.Verdict == Verdict.Proceed && again.AmendedPlan is null;
    });

    [Fact]
    public void The_amended_plan_holds_nothing_that_the_plan_did_not() => Law.HoldsForEveryCase((book, referral) =>
        book.Evaluate(referral).AmendedPlan is not { } amended || IsPartOf(amended, referral.Plan!));

    [Fact]
    public void A_plan_cut_to_an_envelope_stays_as_it_is_when_it_is_cut_again() => Law.HoldsForEveryCase((book, referral) =>
    {
        TreatmentEnvelope envelope = book.Evaluate(referral).Envelope;
        return referral.Plan?.Within(envelope) is not { } cut || (ReferenceEquals(cut.Within(envelope), cut) && IsPartOf(cut, referral.Plan));
    });

    private static bool IsPartOf(SessionPlan part, SessionPlan plan) =>
        part.Aim == plan.Aim
        && part.HomeCare.All(care => plan.HomeCare.Contains(care))
        && part.Segments.Sum(segment => segment.Minutes) <= plan.Segments.Sum(segment => segment.Minutes)
        && part.Segments.All(cut => plan.Segments.Any(segment =>
            segment.Technique == cut.Technique && segment.Regions.Contains(cut.Regions) && cut.Pressure <= segment.Pressure && cut.Minutes <= segment.Minutes
            && (cut.Position is null || cut.Position == segment.Position)));
}
