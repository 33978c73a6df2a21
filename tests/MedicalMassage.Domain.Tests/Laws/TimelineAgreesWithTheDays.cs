using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>A timeline says of each day what deciding on that day says.</summary>
public sealed class TimelineAgreesWithTheDays
{
    [Fact]
    public void Over_two_years_each_day_has_the_decision_of_its_stretch_by_the_standard_book() => Law.Holds(Law.Standard, DayByDay, Law.Print, share: 0.1);

    [Fact]
    public void Over_two_years_each_day_has_the_decision_of_its_stretch_by_any_book() => Law.Holds(Law.Generated, DayByDay, Law.Print, share: 0.3);

    [Fact]
    public void Stretches_follow_each_other_without_a_gap_and_something_changes_at_each_edge() => Law.Holds(Law.Generated, t =>
    {
        Timeline timeline = t.Book.Timeline(t.Case, t.Case.AsOf.PlusYears(2));
        TimelineStretch[] stretches = [.. timeline.Stretches];
        return stretches[0].From == t.Case.AsOf && stretches[0].Changes is null && stretches[^1].Through == timeline.Through
            && stretches.Zip(stretches.Skip(1)).All(pair => pair.First.Through.PlusDays(1) == pair.Second.From
                && pair.First.Decision.ValidThrough == pair.First.Through
                && !Law.Same(pair.First.Decision, pair.Second.Decision)
                && pair.Second.Changes!.Was == pair.First.Decision.Verdict
                && pair.Second.Changes.Is == pair.Second.Decision.Verdict);
    }, Law.Print);

    [Fact]
    public void The_first_safe_day_is_the_first_on_which_massage_may_be_given() => Law.Holds(Law.Generated, t =>
    {
        Timeline timeline = t.Book.Timeline(t.Case, t.Case.AsOf.PlusYears(1));
        LocalDate? first = timeline.FirstSafeDay;
        return timeline.Stretches.All(stretch => (stretch.Decision.Verdict > Verdict.ProceedWithModifications) || first <= stretch.From)
            && (first is not { } day || t.Book.Evaluate(t.Case with { AsOf = day }).Verdict <= Verdict.ProceedWithModifications);
    }, Law.Print);

    [Fact]
    public void A_booking_is_named_if_the_session_of_that_day_cannot_be_given_as_planned() => Law.Holds(Law.Generated, t =>
    {
        if (t.Case.Course is not { } course)
            return true;
        Timeline timeline = t.Book.Timeline(t.Case, t.Case.AsOf.PlusDays(600));
        return course.Sessions.Index().All(block => block.Item.Booked.Index().All(booked =>
        {
            BookingProblem? problem = timeline.Bookings.SingleOrDefault(p => p.Path == FormattableString.Invariant($"course.sessions[{block.Index}].booked[{booked.Index}]"));
            if (booked.Item < t.Case.AsOf)
                return problem is null;
            Verdict verdict = t.Book.Evaluate(t.Case with { AsOf = booked.Item, Plan = block.Item.Plan }).Verdict;
            return verdict == Verdict.Proceed ? problem is null : problem is not null && (problem.Verdict == verdict || problem.Kind == BookingProblemKind.NotLookedAt);
        }));
    }, Law.Print, share: 2);

    private static bool DayByDay((RuleBook Book, ReferralCase Case) t)
    {
        LocalDate end = t.Case.AsOf.PlusYears(2);
        Timeline timeline = t.Book.Timeline(t.Case, end);
        for (LocalDate day = t.Case.AsOf; day <= timeline.Through; day = day.PlusDays(1))
        {
            if (!Law.Same(timeline.On(day)!.Decision, t.Book.Evaluate(t.Case with { AsOf = day })))
                return false;
        }
        return timeline.Through == end || timeline.IsCutShort;
    }
}
