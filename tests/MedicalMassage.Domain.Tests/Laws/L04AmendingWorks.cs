using MedicalMassage.Testing.Laws;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L04AmendingWorks
{
    [Fact]
    public void The_amended_plan_needs_no_further_amendment() => Law.HoldsForEveryCase(AmendingLaw.NeedsMore);

    [Fact]
    public void The_amended_plan_holds_nothing_that_the_plan_did_not() => Law.HoldsForEveryCase(AmendingLaw.HoldsMore);

    [Fact]
    public void A_plan_cut_to_an_envelope_stays_as_it_is_when_it_is_cut_again() => Law.HoldsForEveryCase(AmendingLaw.CutAgain);
}
