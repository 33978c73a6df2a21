using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>The verdict follows from the effects in five steps; the first that applies decides.</summary>
public sealed class FiveSteps
{
    private static readonly ContraindicationEffect NothingLeft = Exclude(BodyRegions.LowerBack);
    private static readonly ContraindicationEffect TooHard = Limit(Pressure.Level2, BodyRegions.LowerBack);

    private static Decision Decide(params ReadOnlySpan<ContraindicationEffect> effects) =>
        Book(OnDisease([.. effects])).Evaluate(With(Condition.Active(Disease)));

    private static Decision WithoutPlan(params ReadOnlySpan<ContraindicationEffect> effects) =>
        Book(OnDisease([.. effects])).Evaluate(With(Condition.Active(Disease)) with { Plan = null });

    [Fact]
    public void First_any_alert_refers_urgently_whatever_else_there_is()
    {
        Decide(Alarm()).Verdict.Should().Be(Verdict.ReferUrgently);
        Decide(Alarm(Urgency.SameDay)).Verdict.Should().Be(Verdict.ReferUrgently);
        Decide(Alarm(), NothingLeft, Require(), TooHard).Verdict.Should().Be(Verdict.ReferUrgently);
        WithoutPlan(Alarm(), Exclude(BodyRegions.WholeBody)).Verdict.Should().Be(Verdict.ReferUrgently);
    }

    [Fact]
    public void Second_nothing_left_of_the_plan_is_not_treated_though_a_requirement_is_unmet()
    {
        Decide(NothingLeft).Verdict.Should().Be(Verdict.DoNotTreat);
        Decide(NothingLeft, Require()).Verdict.Should().Be(Verdict.DoNotTreat);
        Decide(NothingLeft).AmendedPlan.Should().BeNull();
    }

    [Fact]
    public void Third_an_unmet_requirement_holds_though_the_plan_fits_or_would_fit_after_a_cut()
    {
        Decide(Require()).Verdict.Should().Be(Verdict.Hold);
        Decide(Require(), TooHard).Verdict.Should().Be(Verdict.Hold);
        Decide(Require(), TooHard).AmendedPlan.Should().BeNull();
        WithoutPlan(Require()).Verdict.Should().Be(Verdict.Hold);
    }

    [Theory]
    [InlineData(RequirementKind.Information)]
    [InlineData(RequirementKind.Clearance)]
    [InlineData(RequirementKind.Consultation)]
    [InlineData(RequirementKind.Document)]
    [InlineData(RequirementKind.Authorisation)]
    [InlineData(RequirementKind.Credential)]
    public void A_requirement_of_any_kind_holds_and_is_listed(RequirementKind kind)
    {
        Decision decision = Decide(Require(kind));
        decision.Verdict.Should().Be(Verdict.Hold);
        decision.Requirements.Should().Equal(new OpenRequirement(kind, "disease", "ask the physician"));
    }

    [Fact]
    public void Fourth_a_plan_that_does_not_fit_is_modified_to_the_part_that_does()
    {
        Decision decision = Decide(TooHard);
        decision.Verdict.Should().Be(Verdict.ProceedWithModifications);
        decision.AmendedPlan!.Segments.Single().Pressure.Should().Be(Pressure.Level2);
    }

    [Fact]
    public void Fifth_a_plan_that_fits_goes_ahead_whatever_is_excluded_elsewhere()
    {
        Decision decision = Decide(Exclude(BodyRegions.Leg), Limit(Pressure.Level3, BodyRegions.WholeBody), Advise());
        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.AmendedPlan.Should().BeNull();
        decision.Findings.Should().ContainSingle();
    }

    [Fact]
    public void Without_a_plan_an_envelope_that_is_empty_is_not_treated_and_one_that_is_not_whole_is_modified()
    {
        WithoutPlan(Exclude(BodyRegions.WholeBody)).Verdict.Should().Be(Verdict.DoNotTreat);
        WithoutPlan(Exclude(BodyRegions.WholeBody), Require()).Verdict.Should().Be(Verdict.DoNotTreat);
        WithoutPlan(Exclude(BodyRegions.Foot)).Verdict.Should().Be(Verdict.ProceedWithModifications);
        WithoutPlan(Exclude(BodyRegions.Foot)).AmendedPlan.Should().BeNull();
        WithoutPlan(Advise()).Verdict.Should().Be(Verdict.Proceed);
    }

    [Fact]
    public void Advice_changes_no_verdict_and_is_passed_on()
    {
        Decision decision = Decide(Advise());
        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.Advice.Should().Equal(new GivenAdvice("disease", "watch the skin", Audience.Therapist));
    }

    [Fact]
    public void The_most_urgent_alert_comes_first()
    {
        RuleBook book = Book(Rule("a", Has("I82"), Alarm(Urgency.SameDay)), Rule("b", Has("I82"), Alarm()));
        book.Evaluate(With(Condition.Active(Disease))).Alerts.Select(alert => (alert.Rule, alert.Urgency)).Should().Equal(
            ("b", Urgency.Emergency), ("a", Urgency.SameDay));
    }

    [Theory]
    [InlineData(Urgency.None)]
    [InlineData(Urgency.RoutineReferral)]
    public void An_alert_is_for_today_or_for_now(Urgency urgency) =>
        FluentActions.Invoking(() => new Alert(urgency, "call")).Should().Throw<ArgumentException>();

    [Fact]
    public void Restrictions_of_several_rules_add_up()
    {
        RuleBook book = Book(Rule("left", Has("I82"), Exclude(BodyRegions.Of(BodyRegion.LowerBack, Side.Left))), Rule("right", Has("I82"), Exclude(BodyRegions.Of(BodyRegion.LowerBack, Side.Right))));
        book.Evaluate(With(Condition.Active(Disease))).Verdict.Should().Be(Verdict.DoNotTreat);
    }

    [Fact]
    public void A_book_without_rules_lets_everything_go_ahead_and_says_that_nothing_was_covered()
    {
        Decision decision = RuleBook.Empty.Evaluate(With(Condition.Active(Disease)));
        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.CheckedClear.Should().BeEmpty();
        decision.Uncovered.Should().Equal("patient.conditions[0]");
    }
}
