using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Testing.Laws;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L05ValidThrough
{
    [Fact]
    public void Until_the_last_valid_day_the_same_facts_give_the_same_decision_of_the_standard_book() =>
        Law.HoldsInOneBook(new ValidThroughLaw(), RuleBooks.Standard, ValidThroughLaw.ChangesEarlier, share: 0.8);

    [Fact]
    public void Until_the_last_valid_day_the_same_facts_give_the_same_decision_of_any_book() =>
        Law.Holds(new ValidThroughLaw(), Books.Any, ValidThroughLaw.ChangesEarlier, share: 5);

    [Fact]
    public void On_the_day_after_the_last_valid_day_something_changes() => Law.HoldsForEveryCase(ValidThroughLaw.NothingChanges);

    [Fact]
    public void Until_the_last_valid_day_the_same_facts_give_the_same_decision_of_the_book_of_any_scheme() => Law.Holds(
        Gen.Select(Law.Schemes, Gen.OneOf(Gen.Int[1, 60], Gen.Int[61, 800], Gen.Int[801, 21_900]).Array[6]), t =>
        {
            (RuleBook book, ReferralCase referral) = t.Item1;
            Decision decision = book.Evaluate(referral);
            return t.Item2.Select(days => referral.AsOf.PlusDays(days)).Append(decision.ValidThrough ?? referral.AsOf)
                .Where(day => !(day > decision.ValidThrough))
                .All(day => Law.Same(decision, book.Evaluate(referral with { AsOf = day })));
        }, t => Law.Print(t.Item1.Book, t.Item1.Case), share: 2);
}
