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
}
