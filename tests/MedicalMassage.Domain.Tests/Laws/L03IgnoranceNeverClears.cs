using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Testing.Laws;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>What is left out is said at <see cref="IgnoranceNeverClearsLaw"/>: details are tried over books, the standard one among them, in which every rule asks.</summary>
public sealed class L03IgnoranceNeverClears
{
    private static readonly IgnoranceNeverClearsLaw OfDetails = new(IgnoranceNeverClearsLaw.Forgotten.Detail);

    [Fact]
    public void A_section_that_was_not_asked_never_clears_what_it_would_have_held_in_the_standard_book() =>
        Law.HoldsInTheStandardBook(new IgnoranceNeverClearsLaw(IgnoranceNeverClearsLaw.Forgotten.Section), share: 1.5);

    [Fact]
    public void A_section_that_was_not_asked_never_clears_what_it_would_have_held_in_any_book() =>
        Law.Holds(new IgnoranceNeverClearsLaw(IgnoranceNeverClearsLaw.Forgotten.AnySection), Books.Asking, share: 3);

    [Fact]
    public void A_detail_that_was_not_recorded_never_clears_what_it_would_have_held_in_the_standard_book() =>
        Law.HoldsInOneBook(OfDetails, Books.StandardAsking, OfDetails.Breach, share: 2);

    [Fact]
    public void A_detail_that_was_not_recorded_never_clears_what_it_would_have_held_in_any_book() => Law.Holds(OfDetails, Books.Asking, share: 6);

    [Fact]
    public void A_case_of_which_nothing_was_asked_holds()
    {
        Decision decision = RuleBooks.Standard.Evaluate(new ReferralCase(new NodaTime.LocalDate(2026, 11, 23)));

        decision.Verdict.Should().Be(Verdict.Hold);
        decision.WorstCase.Should().Be(Verdict.ReferUrgently);
        decision.Questions[0].CouldLeadTo.Should().Be(Verdict.ReferUrgently);
    }
}
