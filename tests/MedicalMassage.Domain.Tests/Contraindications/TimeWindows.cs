using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Tests.Referrals;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>How long ago something was, on the day before each bound, on the day and on the day after.</summary>
public sealed class TimeWindows
{
    private static Truth Holds(TimeWindow window, string date, string asOf)
    {
        RuleScope scope = new(Told.Day(asOf), null);
        return window.Holds(Told.Date(date), scope.AsOf, scope);
    }

    [Theory]
    [InlineData("42 d", "2026-10-12", "2026-11-22", "2026-11-23", "2026-11-24")]
    [InlineData("6 wk", "2026-10-12", "2026-11-22", "2026-11-23", "2026-11-24")]
    [InlineData("1 d", "2028-02-28", "2028-02-28", "2028-02-29", "2028-03-01")]
    [InlineData("2 d", "2028-02-28", "2028-02-29", "2028-03-01", "2028-03-02")]
    [InlineData("2 d", "2026-02-28", "2026-03-01", "2026-03-02", "2026-03-03")]
    [InlineData("90 d", "2027-12-01", "2028-02-28", "2028-02-29", "2028-03-01")]
    [InlineData("1 mo", "2026-10-31", "2026-11-29", "2026-11-30", "2026-12-01")]
    [InlineData("1 mo", "2027-01-31", "2027-02-27", "2027-02-28", "2027-03-01")]
    [InlineData("1 mo", "2028-01-31", "2028-02-28", "2028-02-29", "2028-03-01")]
    [InlineData("3 mo", "2026-08-23", "2026-11-22", "2026-11-23", "2026-11-24")]
    [InlineData("1 a", "2028-02-29", "2029-02-27", "2029-02-28", "2029-03-01")]
    [InlineData("4 a", "2024-02-29", "2028-02-28", "2028-02-29", "2028-03-01")]
    [InlineData("1 a", "2027-03-01", "2028-02-29", "2028-03-01", "2028-03-02")]
    public void Each_bound_turns_on_its_day(string length, string date, string before, string on, string after)
    {
        TimeLength bound = Told.Length(length);
        Each(new() { AtLeast = bound }, Truth.No, Truth.Yes, Truth.Yes);
        Each(new() { MoreThan = bound }, Truth.No, Truth.No, Truth.Yes);
        Each(new() { AtMost = bound }, Truth.Yes, Truth.Yes, Truth.No);
        Each(new() { LessThan = bound }, Truth.Yes, Truth.No, Truth.No);

        void Each(TimeWindow window, Truth dayBefore, Truth theDay, Truth dayAfter)
        {
            Holds(window, date, before).Should().Be(dayBefore, $"{window} on {before}");
            Holds(window, date, on).Should().Be(theDay, $"{window} on {on}");
            Holds(window, date, after).Should().Be(dayAfter, $"{window} on {after}");
        }
    }

    [Theory]
    [InlineData("2026-11-08", Truth.No)]
    [InlineData("2026-11-09", Truth.Yes)]
    [InlineData("2027-02-20", Truth.Yes)]
    [InlineData("2027-02-21", Truth.Yes)]
    [InlineData("2027-02-22", Truth.No)]
    public void Two_bounds_hold_between_them(string asOf, Truth truth) =>
        Holds(new() { AtLeast = Told.Length("2 wk"), AtMost = Told.Length("118 d") }, "2026-10-26", asOf).Should().Be(truth);

    [Fact]
    public void A_window_without_bounds_holds_for_anything_that_has_happened()
    {
        Holds(new(), "1950-01-01", "2026-11-23").Should().Be(Truth.Yes);
        Holds(new(), "2026-11-23", "2026-11-23").Should().Be(Truth.Yes);
    }

    [Fact]
    public void What_lies_in_the_future_is_unknown_until_its_day()
    {
        TimeWindow window = new() { AtMost = Told.Length("90 d") };
        Holds(window, "2026-11-24", "2026-11-23").Should().Be(Truth.Unknown);
        Holds(window, "2026-11-24", "2026-11-24").Should().Be(Truth.Yes);
        Holds(window, "2026-12", "2026-11-30").Should().Be(Truth.Unknown);
        Holds(window, "2026-12", "2026-12-01").Should().Be(Truth.Yes);
    }

    [Theory]
    [InlineData("2026-11", "at most", "2026-11-23", Truth.Yes)]
    [InlineData("2026-11", "at most", "2026-12-01", Truth.Yes)]
    [InlineData("2026-11", "at most", "2026-12-02", Truth.Unknown)]
    [InlineData("2026-11", "at most", "2026-12-30", Truth.Unknown)]
    [InlineData("2026-11", "at most", "2026-12-31", Truth.No)]
    [InlineData("2026-11", "at least", "2026-11-30", Truth.No)]
    [InlineData("2026-11", "at least", "2026-12-01", Truth.Unknown)]
    [InlineData("2026-11", "at least", "2026-12-29", Truth.Unknown)]
    [InlineData("2026-11", "at least", "2026-12-30", Truth.Yes)]
    [InlineData("2026", "at most", "2026-11-23", Truth.Unknown)]
    [InlineData("2026", "at least", "2026-11-23", Truth.Unknown)]
    [InlineData("2025", "at most", "2026-11-23", Truth.No)]
    [InlineData("2025", "at least", "2026-11-23", Truth.Yes)]
    public void A_date_known_in_part_is_unknown_while_its_days_disagree(string date, string bound, string asOf, Truth truth)
    {
        TimeLength month = Told.Length("30 d");
        Holds(bound == "at most" ? new() { AtMost = month } : new() { AtLeast = month }, date, asOf).Should().Be(truth);
    }

    [Fact]
    public void A_day_of_this_month_that_is_still_to_come_is_left_out_of_account()
    {
        TimeWindow window = new() { MoreThan = Told.Length("0 d") };
        Holds(window, "2026-11", "2026-11-01").Should().Be(Truth.No);
        Holds(window, "2026-11", "2026-11-02").Should().Be(Truth.Unknown);
        Holds(window, "2026-11", "2026-12-01").Should().Be(Truth.Yes);
    }

    [Fact]
    public void A_window_says_its_bounds_in_words() =>
        new TimeWindow { AtLeast = Told.Length("2 wk"), MoreThan = Told.Length("1 d"), AtMost = Told.Length("3 mo"), LessThan = Told.Length("1 a") }
            .ToString().Should().Be("at least 2 wk and more than 1 d and at most 3 mo and less than 1 a");
}
