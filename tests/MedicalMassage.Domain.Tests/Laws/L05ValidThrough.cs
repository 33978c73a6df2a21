using CsCheck;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L05ValidThrough
{
    private static readonly int[] Later = [1, 2, 7, 13, 14, 30, 42, 90, 91, 180, 365, 366, 730, 3650, 20_000];

    [Fact]
    public void Until_the_last_valid_day_the_same_facts_give_the_same_decision() => Law.HoldsForEveryCase((book, referral) =>
    {
        Decision decision = book.Evaluate(referral);
        IEnumerable<LocalDate> days = Later.Select(days => referral.AsOf.PlusDays(days)).Where(day => decision.ValidThrough is not { } last || day <= last);
        if (decision.ValidThrough is { } end)
            days = days.Append(end);
        return days.All(day => Same(decision, book.Evaluate(referral with { AsOf = day })));
    });

    [Fact]
    public void On_the_day_after_the_last_valid_day_something_changes() => Law.HoldsForEveryCase((book, referral) =>
    {
        Decision decision = book.Evaluate(referral);
        return decision.ValidThrough is not { } last
            || (last >= referral.AsOf && !Same(decision, book.Evaluate(referral with { AsOf = last.PlusDays(1) })));
    });

    private static bool Same(Decision decision, Decision later) => later with { AsOf = decision.AsOf, ValidThrough = decision.ValidThrough } == decision;
}
