using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>The last day on which the same facts give the same decision.</summary>
public sealed class ValidThrough
{
    private static readonly ContraindicationEffect Light = Limit(Pressure.Level2, BodyRegions.WholeBody);

    private static void Holds(Contraindication rule, PatientHistory patient, string asOf, string? through)
    {
        ReferralCase referral = Case(patient, Day(asOf), BackMassage);
        Decision decision = Book(rule).Evaluate(referral);
        decision.ValidThrough.Should().Be(through is null ? null : Day(through));
        if (decision.ValidThrough is { } last)
        {
            Decision then = Book(rule).Evaluate(referral.On(last));
            (then with { AsOf = decision.AsOf }).Should().Be(decision, "it holds on {0}", last);
            Decision after = Book(rule).Evaluate(referral.On(last.PlusDays(1)));
            (after with { AsOf = decision.AsOf, ValidThrough = last }).Should().NotBe(decision, "it changes the day after {0}", last);
        }
    }

    [Theory]
    [InlineData("2026-10-12", "2026-11-21", "2026-11-22")]
    [InlineData("2026-10-12", "2026-11-22", "2026-11-22")]
    [InlineData("2026-10-12", "2026-11-23", null)]
    [InlineData("2028-01-18", "2028-02-01", "2028-02-28")]
    [InlineData("2028-01-19", "2028-02-01", "2028-02-29")]
    public void Six_weeks_after_surgery_it_ends_on_day_41(string surgery, string asOf, string? through) =>
        Holds(
            Rule("surgery", new ProcedureTrigger { Kinds = ["surgery"], Since = new() { LessThan = Length("6 wk") } }, Light),
            Healthy with { Procedures = [new() { Kind = "surgery", Date = Date(surgery) }] }, asOf, through);

    [Theory]
    [InlineData("2026-11", "2026-11-23", "2026-12-01")]
    [InlineData("2026-11", "2026-12-02", "2026-12-30")]
    [InlineData("2026-11", "2026-12-31", null)]
    public void A_surgery_known_to_the_month_turns_to_a_question_and_then_to_nothing(string surgery, string asOf, string? through) =>
        Holds(
            Rule("surgery", new ProcedureTrigger { Kinds = ["surgery"], Since = new() { AtMost = Length("30 d") } }, Light),
            Healthy with { Procedures = [new() { Kind = "surgery", Date = Date(surgery) }] }, asOf, through);

    [Theory]
    [InlineData("2026-11-23", "2027-01-24")]
    [InlineData("2027-01-25", "2027-09-05")]
    public void A_trimester_ends_it_and_so_does_a_pregnancy_that_is_too_long(string asOf, string through) =>
        Holds(Rule("first-trimester", new PregnancyTrigger { WeeksBelow = 13 }, Light), Healthy with { Pregnancy = Pregnancy.Due(Day("2027-08-02")) }, asOf, through);

    [Theory]
    [InlineData("2008-11-24", "2026-11-23", "2026-11-23")]
    [InlineData("2008-02-29", "2026-01-01", "2026-02-27")]
    [InlineData("2010-02-28", "2028-01-01", "2028-02-27")]
    [InlineData("2008-11-23", "2026-11-23", null)]
    public void A_birthday_ends_it_the_day_before(string birth, string asOf, string? through) =>
        Holds(Rule("children", new AgeTrigger { Below = 18 }, Light), Healthy with { BirthDate = Date(birth) }, asOf, through);

    [Theory]
    [InlineData("2026-11-23", "2026-11-30")]
    [InlineData("2026-12-01", null)]
    public void The_end_of_a_course_ends_it(string asOf, string? through) =>
        Holds(
            Rule("anticoagulant", new MedicationTrigger { Codes = [Code.Atc("B01A")] }, Light),
            Healthy with { Medications = [Medication.Taking(Code.Atc("B01AF01")) with { Until = Date("2026-11-30") }] }, asOf, through);

    [Fact]
    public void A_reading_that_grows_too_old_ends_it()
    {
        ObservationTrigger low = new(new(Code.Loinc("8480-6"), "systolic blood pressure", "mm[Hg]"), new() { Below = 90 }) { Within = Length("7 d") };
        Holds(
            Rule("low-pressure", low, Light),
            Healthy with { Observations = [Observation.Of(Code.Loinc("8480-6"), 85, "mm[Hg]", Day("2026-11-20"))] }, "2026-11-23", "2026-11-27");
    }

    [Fact]
    public void A_clearance_ends_it_with_its_last_day_and_one_dated_tomorrow_today()
    {
        RuleBook book = Book(OnDisease(Require()));
        ReferralCase referral = With(Condition.Active(Disease));
        Clearance expiring = Clearance.ForRule("disease", Prescriber.Physician, Day("2026-11-01"), Day("2026-11-30"));
        book.Evaluate(referral with { Clearances = [expiring] }).ValidThrough.Should().Be(Day("2026-11-30"));
        book.Evaluate(referral with { Clearances = [Clearance.ForRule("disease", Prescriber.Physician, Day("2026-11-24"))] }).ValidThrough.Should().Be(Today);
    }

    [Fact]
    public void A_date_on_which_nothing_changes_does_not_end_it()
    {
        Contraindication both = Rule(
            "always",
            Trigger.Any(Has("I82") with { Onset = new() { LessThan = Length("30 d") } }, Has("I82") with { Onset = new() { AtLeast = Length("30 d") } }),
            Light);
        Holds(both, Healthy with { Conditions = [Condition.Active(Disease) with { Onset = Date("2026-11-20") }] }, "2026-11-23", null);
    }

    [Fact]
    public void Of_several_changes_the_first_ends_it()
    {
        RuleBook book = Book(
            Rule("anticoagulant", new MedicationTrigger { Codes = [Code.Atc("B01A")] }, Light),
            Rule("children", new AgeTrigger { Below = 18 }, Light));
        PatientHistory patient = Healthy with
        {
            BirthDate = Date("2008-12-24"),
            Medications = [Medication.Taking(Code.Atc("B01AF01")) with { Until = Date("2026-11-30") }],
        };
        book.Evaluate(Case(patient, plan: BackMassage)).ValidThrough.Should().Be(Day("2026-11-30"));
    }

    [Fact]
    public void A_case_without_dates_holds_for_good() =>
        Holds(OnDisease(Light), Healthy with { Conditions = [Condition.Active(Disease)] }, "2026-11-23", null);

    [Fact]
    public void Of_more_days_of_change_than_are_looked_at_it_holds_to_the_last_that_was()
    {
        RuleBook book = Book(Changing(1, 400));
        book.Evaluate(With()).ValidThrough.Should().Be(Today.PlusDays((2 * 257) - 1));
        Book(Changing(1, 256)).Evaluate(With()).ValidThrough.Should().BeNull();
    }

    [Fact]
    public void Of_a_case_of_many_facts_and_rules_fewer_days_are_looked_at()
    {
        ReferralCase many = With([.. Enumerable.Range(0, 1_000).Select(_ => Condition.Active(Disease))]);
        RuleBook book = Book(Enumerable.Range(0, 100).Select(rule => Changing(rule, 40)));
        book.Evaluate(many).ValidThrough.Should().Be(Today.PlusDays((2 * 21) - 1), "of 2,000,000 looks at a fact by a rule each day takes 100,000");
    }

    [Fact]
    public void A_rule_that_names_only_the_next_day_each_day_is_asked_again_on_each()
    {
        RuleBook book = Book(new InCode(new("countdown", "Countdown", "test", "house rule"), (referral, findings) =>
        {
            findings.ChangesOn(referral.AsOf.PlusDays(1));
            if (referral.AsOf >= Today.PlusDays(10))
                findings.Report([new("plan", "the plan")], Restriction.LimitMinutes(20));
        }));
        book.Evaluate(With()).ValidThrough.Should().Be(Today.PlusDays(9));
    }

    /// <summary>A rule that says of every other day that it may change something, and never does.</summary>
    private static InCode Changing(int rule, int days) => new(new(FormattableString.Invariant($"changing-{rule}"), "Changing", "test", "house rule"), (_, findings) =>
    {
        for (int i = 1; i <= days; i++)
            findings.ChangesOn(Today.PlusDays(2 * i));
    });
}
