using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Testing.Laws;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L01Deterministic
{
    [Fact]
    public void The_same_case_and_book_give_the_same_decision_in_every_culture_of_the_standard_book() => Law.HoldsInTheStandardBook(new DeterministicLaw());

    [Fact]
    public void The_same_case_and_book_give_the_same_decision_in_every_culture_of_any_book() => Law.Holds(new DeterministicLaw(), Books.Any, share: 2);

    [Fact]
    public async Task The_same_case_and_book_give_the_same_decision_on_every_thread()
    {
        (RuleBook Book, ReferralCase Case)[] some = [.. Enumerable.Range(0, 200).SelectMany(_ => new[] { Law.Standard.Single(), Law.Generated.Single() })];
        Decision[] here = Decide();

        Decision[][] there = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Decide)));

        there.Should().OnlyContain(decisions => decisions.SequenceEqual(here));

        Decision[] Decide() => Array.ConvertAll(some, t => t.Book.Evaluate(t.Case));
    }

    [Fact]
    public void The_order_of_the_facts_does_not_matter_to_the_standard_book() => Law.HoldsInTheStandardBook(new OrderOfFactsLaw());

    [Fact]
    public void The_order_of_the_facts_does_not_matter_to_any_book() => Law.Holds(new OrderOfFactsLaw(), Books.Any, share: 2);
}
