using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L05ValidThrough
{
    private static readonly int[] Later = [1, 2, 7, 14, 30, 90, 91, 365, 366, 3650, 21_900];

    private static readonly Gen<int[]> Days = Gen.OneOf(Gen.Int[1, 60], Gen.Int[61, 800], Gen.Int[801, 21_900]).Array[6];

    [Fact]
    public void Until_the_last_valid_day_the_same_facts_give_the_same_decision_of_the_standard_book() => Law.Holds(Law.Standard.SelectMany(WithDays), SameUntil, t => Law.Print(t.Book, t.Case), share: 0.6);

    [Fact]
    public void Until_the_last_valid_day_the_same_facts_give_the_same_decision_of_any_book() => Law.Holds(Law.Generated.SelectMany(WithDays), SameUntil, t => Law.Print(t.Book, t.Case), share: 3);

    [Fact]
    public void Until_the_last_valid_day_the_same_facts_give_the_same_decision_of_the_book_of_any_scheme() => Law.Holds(Law.Schemes.SelectMany(WithDays), SameUntil, t => Law.Print(t.Book, t.Case), share: 2);

    [Fact]
    public void On_the_day_after_the_last_valid_day_something_changes() => Law.HoldsForEveryCase((book, referral) =>
    {
        Decision decision = book.Evaluate(referral);
        return decision.ValidThrough is not { } last
            || (last >= referral.AsOf && !Law.Same(decision, book.Evaluate(referral with { AsOf = last.PlusDays(1) })));
    });

    private static Gen<(RuleBook Book, ReferralCase Case, int[] Days)> WithDays((RuleBook Book, ReferralCase Case) t) => Days.Select(days => (t.Book, t.Case, (int[])[.. Later, .. days]));

    private static bool SameUntil((RuleBook Book, ReferralCase Case, int[] Days) t)
    {
        Decision decision = t.Book.Evaluate(t.Case);
        IEnumerable<LocalDate> days = t.Days.Select(days => t.Case.AsOf.PlusDays(days)).Where(day => decision.ValidThrough is not { } last || day <= last);
        if (decision.ValidThrough is { } end)
            days = days.Append(end);
        return days.All(day => Law.Same(decision, t.Book.Evaluate(t.Case with { AsOf = day })));
    }
}
