using MedicalMassage.Domain.Tests.Concepts.Rules;
using static MedicalMassage.Domain.Tests.Concepts.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Concepts.Referrals;

/// <summary>A prescriber's written permission opens what its rule says it may open, on its own terms.</summary>
public sealed class Clearances
{
    private static readonly ContraindicationEffect Liftable = new(Restriction.Exclude(BodyRegions.Leg) with { LiftedByClearance = true });

    private static readonly RuleBook Book = Draft.Book(Draft.OnDisease(
        Liftable, Draft.Limit(Pressure.Level2, BodyRegions.WholeBody), Draft.Require(), Draft.Require(RequirementKind.Consultation), Draft.Advise()));

    private static readonly Clearance Yesterday = Clearance.ForRule("disease", Prescriber.Physician, Day("2026-11-22"));

    private static Finding Decide(params ReadOnlySpan<Clearance> clearances) => Decide(null, clearances);

    private static Finding Decide(string? onset, params ReadOnlySpan<Clearance> clearances)
    {
        Condition disease = Condition.Active(Draft.Disease) with { Onset = onset is null ? null : Date(onset) };
        return Book.Evaluate(With(disease) with { Clearances = [.. clearances] }).Findings.Single();
    }

    private static bool IsOpened(Finding finding) => !finding.Effects.Any(effect => effect.LiftedByClearance);

    [Fact]
    public void It_takes_away_the_effects_it_may_lift_and_meets_the_requirement_of_a_clearance()
    {
        Finding finding = Decide(Yesterday);
        finding.ClearedBy.Should().Be("clearances[0]");
        finding.Effects.Should().Equal(
            Restriction.LimitPressure(Pressure.Level2, BodyRegions.WholeBody), new Requirement(RequirementKind.Consultation, "ask the physician"),
            new Advice(Audience.Therapist, "watch the skin"));
        finding.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Without_one_everything_stands()
    {
        Finding finding = Decide();
        finding.ClearedBy.Should().BeNull();
        finding.Effects.Should().HaveCount(5);
    }

    [Fact]
    public void Its_limits_hold_while_it_is_used()
    {
        Restriction briefly = Restriction.LimitMinutes(20);
        Decide(Yesterday with { Limits = [briefly] }).Effects.Should().Contain(briefly);
    }

    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", false)]
    public void It_counts_from_the_day_it_was_written(string written, bool opened)
    {
        Finding finding = Decide(Clearance.ForRule("disease", Prescriber.Physician, Day(written)));
        IsOpened(finding).Should().Be(opened);
        finding.Notes.Should().Equal(opened ? [] : ["clearances[0] counts for nothing: it is dated 2026-11-24, after the day of this case."]);
    }

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", true)]
    public void It_counts_through_its_last_day(string until, bool opened)
    {
        Finding finding = Decide(Clearance.ForRule("disease", Prescriber.Physician, Day("2026-11-01"), Day(until)));
        IsOpened(finding).Should().Be(opened);
        finding.Notes.Should().Equal(opened ? [] : ["clearances[0] counts for nothing: it ended on 2026-11-22."]);
    }

    [Theory]
    [InlineData("2026-11-21", true)]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11", false)]
    public void It_opens_nothing_for_a_fact_that_is_newer(string onset, bool opened)
    {
        Finding finding = Decide(onset, Yesterday);
        IsOpened(finding).Should().Be(opened);
        finding.ClearedBy.Should().Be(opened ? "clearances[0]" : null);
        finding.Notes.Should().HaveCount(opened ? 0 : 1);
    }

    [Fact]
    public void A_fact_that_is_newer_is_named_with_its_day() =>
        Decide("2026-11-23", Yesterday).Notes.Single().Should().Contain("2026-11-22").And.Contain("the newest fact may be of 2026-11-23");

    [Fact]
    public void One_for_the_category_counts_for_every_rule_of_it()
    {
        IsOpened(Decide(Clearance.ForCategory("test", Prescriber.Physician, Today))).Should().BeTrue();
        IsOpened(Decide(Clearance.ForCategory("cardiovascular", Prescriber.Physician, Today))).Should().BeFalse();
    }

    [Fact]
    public void One_for_another_rule_counts_for_nothing_and_is_not_spoken_of()
    {
        Finding finding = Decide(Clearance.ForRule("other", Prescriber.Physician, Today), new Clearance(Prescriber.Physician, Today));
        IsOpened(finding).Should().BeFalse();
        finding.Notes.Should().BeEmpty();
    }

    [Fact]
    public void One_that_names_a_rule_is_not_for_the_category_beside_it() =>
        IsOpened(Decide(Clearance.ForRule("other", Prescriber.Physician, Today) with { Category = "test" })).Should().BeFalse();

    [Fact]
    public void An_expired_one_beside_a_valid_one_is_explained_and_does_no_harm()
    {
        Finding finding = Decide(Clearance.ForRule("disease", Prescriber.Physician, Day("2026-01-01"), Day("2026-06-30")), Yesterday);
        finding.ClearedBy.Should().Be("clearances[1]");
        finding.Notes.Should().Equal("clearances[0] counts for nothing: it ended on 2026-06-30.");
    }

    [Fact]
    public void Of_several_that_count_the_newest_is_used_with_its_limits()
    {
        Restriction old = Restriction.LimitMinutes(60);
        Restriction latest = Restriction.LimitMinutes(20);
        Clearance first = Clearance.ForRule("disease", Prescriber.Physician, Day("2026-11-01")) with { Limits = [old] };
        Finding finding = Decide(first, Yesterday with { Limits = [latest] });
        finding.ClearedBy.Should().Be("clearances[1]");
        finding.Effects.Should().Contain(latest).And.NotContain(old);
    }

    [Fact]
    public void A_rule_that_nothing_can_lift_speaks_of_no_clearance()
    {
        RuleBook book = Draft.Book(Draft.OnDisease(Draft.Alarm()));
        Decision decision = book.Evaluate(With(Condition.Active(Draft.Disease)) with { Clearances = [Yesterday] });
        decision.Verdict.Should().Be(Verdict.ReferUrgently);
        decision.Findings.Single().ClearedBy.Should().BeNull();
    }

    [Fact]
    public void It_is_given_by_somebody_for_something()
    {
        FluentActions.Invoking(() => new Clearance(null!, Today)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Clearance.ForRule(" ", Prescriber.Physician, Today)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Clearance.ForCategory("", Prescriber.Physician, Today)).Should().Throw<ArgumentException>();
    }
}
