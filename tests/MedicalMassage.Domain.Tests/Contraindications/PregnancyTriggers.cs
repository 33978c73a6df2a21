using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>A pregnancy counts by its completed weeks, 280 days back from the due date.</summary>
public sealed class PregnancyTriggers
{
    // Due on 2 August 2027: 0 weeks are completed on 26 October 2026, 13 on 25 January 2027, 40 on the day itself.
    private static readonly Pregnancy DueInAugust = Pregnancy.Due(Day("2027-08-02"));
    private static readonly PregnancyTrigger FirstTrimester = new() { WeeksBelow = 13 };
    private static readonly PregnancyTrigger SecondTrimester = new() { WeeksAtLeast = 13, WeeksBelow = 27 };

    private static Answer Ask(PregnancyTrigger trigger, Pregnancy? pregnancy, string asOf = "2026-11-23") =>
        Answer.Of(trigger, Case(Healthy with { Pregnancy = pregnancy }, Day(asOf)));

    [Theory]
    [InlineData("2026-10-26", Truth.Yes)]
    [InlineData("2027-01-24", Truth.Yes)]
    [InlineData("2027-01-25", Truth.No)]
    [InlineData("2027-01-26", Truth.No)]
    public void The_first_trimester_ends_on_the_day_13_weeks_are_completed(string asOf, Truth truth) =>
        Ask(FirstTrimester, DueInAugust, asOf).ShouldBe(truth);

    [Theory]
    [InlineData("2027-01-24", Truth.No)]
    [InlineData("2027-01-25", Truth.Yes)]
    [InlineData("2027-05-02", Truth.Yes)]
    [InlineData("2027-05-03", Truth.No)]
    public void Weeks_count_from_the_first_to_the_day_before_the_end(string asOf, Truth truth) =>
        Ask(SecondTrimester, DueInAugust, asOf).ShouldBe(truth);

    [Theory]
    [InlineData("2028-02-28", Truth.Yes)]
    [InlineData("2028-02-29", Truth.No)]
    [InlineData("2028-03-01", Truth.No)]
    public void A_trimester_may_end_on_29_february(string asOf, Truth truth) =>
        Ask(FirstTrimester, Pregnancy.Due(Day("2028-09-05")), asOf).ShouldBe(truth);

    [Theory]
    [InlineData("2026-10-25", Truth.Unknown)]
    [InlineData("2026-10-26", Truth.No)]
    [InlineData("2027-09-05", Truth.Yes)]
    [InlineData("2027-09-06", Truth.Unknown)]
    public void Before_week_0_and_from_week_45_on_the_due_date_is_asked_for_again(string asOf, Truth truth) =>
        Ask(new() { WeeksAtLeast = 13 }, DueInAugust, asOf).Truth.Should().Be(truth);

    [Theory]
    [InlineData("2026-12-28", Truth.Yes)]
    [InlineData("2027-01-23", Truth.Yes)]
    [InlineData("2027-01-24", Truth.Unknown)]
    [InlineData("2027-02-22", Truth.Unknown)]
    [InlineData("2027-02-23", Truth.No)]
    public void A_birth_due_some_day_in_august_is_open_while_its_days_disagree(string asOf, Truth truth) =>
        Ask(FirstTrimester, Pregnancy.Due(Date("2027-08")), asOf).Truth.Should().Be(truth);

    [Fact]
    public void A_due_date_that_is_missing_or_cannot_be_is_asked_for()
    {
        Ask(FirstTrimester, new(PregnancyStatus.Pregnant)).ShouldBe(Truth.Unknown, "patient.pregnancy.dueDate");
        Ask(FirstTrimester, Pregnancy.Due(Day("2030-01-01"))).ShouldBe(Truth.Unknown, "patient.pregnancy.dueDate");
        Ask(FirstTrimester, Pregnancy.Due(Date("2027"))).ShouldBe(Truth.Unknown, "patient.pregnancy.dueDate");
    }

    [Fact]
    public void A_rule_on_any_pregnancy_needs_no_due_date() => Ask(new(), new(PregnancyStatus.Pregnant)).ShouldBe(Truth.Yes);

    [Theory]
    [InlineData(Truth.Yes)]
    [InlineData(Truth.No)]
    [InlineData(Truth.Unknown)]
    public void A_rule_on_high_risk_goes_by_what_a_clinician_said(Truth highRisk) =>
        Ask(new() { HighRisk = true }, DueInAugust with { HighRisk = highRisk }).Truth.Should().Be(highRisk);

    [Fact]
    public void Who_is_not_pregnant_or_has_given_birth_is_not_pregnant()
    {
        Ask(new(), Pregnancy.NotPregnant).ShouldBe(Truth.No);
        Ask(new(), Pregnancy.After(Day("2026-11-01"))).ShouldBe(Truth.No);
        Ask(new() { Status = PregnancyStatus.Postpartum }, DueInAugust).ShouldBe(Truth.No);
    }

    [Fact]
    public void A_pregnancy_that_nobody_asked_about_or_that_was_declined_is_unknown()
    {
        Ask(new(), null).ShouldBe(Truth.Unknown, "patient.pregnancy");
        Ask(new(), Pregnancy.Declined).ShouldBe(Truth.Unknown, "patient.pregnancy");
    }

    [Fact]
    public void It_is_asked_only_of_those_whom_the_rule_names()
    {
        PregnancyTrigger trigger = new() { NeededWhen = Trigger.All(new SexTrigger(Sex.Female), new AgeTrigger { AtLeast = 12, Below = 56 }) };
        Ask(trigger, null).ShouldBe(Truth.Unknown, "patient.pregnancy");
        Answer.Of(trigger, Case(Healthy with { Pregnancy = null, Sex = Sex.Male })).ShouldBe(Truth.No);
        Answer.Of(trigger, Case(Healthy with { Pregnancy = null, BirthDate = Date("1950") })).ShouldBe(Truth.No);
        Answer.Of(trigger, Case(Healthy with { Pregnancy = null, Sex = Sex.Unrecorded })).ShouldBe(Truth.Unknown, "patient.pregnancy");
        Answer.Of(trigger, Case(Healthy with { Pregnancy = DueInAugust, Sex = Sex.Male })).ShouldBe(Truth.Yes);
    }

    [Theory]
    [InlineData("2026-11-22", Truth.Yes)]
    [InlineData("2026-11-23", Truth.No)]
    [InlineData("2026-11-24", Truth.No)]
    public void The_six_weeks_after_a_birth_end_on_day_42(string asOf, Truth truth) =>
        Ask(AfterBirth(), Pregnancy.After(Day("2026-10-12")), asOf).ShouldBe(truth);

    [Theory]
    [InlineData(BirthMode.Caesarean, Truth.Yes)]
    [InlineData(BirthMode.Vaginal, Truth.No)]
    [InlineData(BirthMode.Unrecorded, Truth.Unknown)]
    public void The_mode_of_birth_counts_where_the_rule_asks_for_it(BirthMode birth, Truth truth) =>
        Ask(AfterBirth() with { Birth = BirthMode.Caesarean }, Pregnancy.After(Day("2026-11-01"), birth)).Truth.Should().Be(truth);

    [Fact]
    public void A_birth_in_the_future_is_asked_about() =>
        Ask(AfterBirth(), Pregnancy.After(Day("2026-11-24"))).ShouldBe(Truth.Unknown, "patient.pregnancy.deliveredOn");

    private static PregnancyTrigger AfterBirth() => new() { Status = PregnancyStatus.Postpartum, Since = new() { LessThan = Length("6 wk") } };
}
