using MedicalMassage.Domain.Tests.Rules;
using static MedicalMassage.Domain.Tests.Referrals.Permission;
using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Referrals;

/// <summary>A permission counts from its day through its last, and opens nothing for a fact that is newer.</summary>
public sealed class ClearanceDates
{
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
    [InlineData("2026-10", true)]
    [InlineData("2026-11", false)]
    public void It_opens_nothing_for_a_fact_that_is_or_may_be_newer(string onset, bool opened)
    {
        Finding finding = Decide(onset, Yesterday);
        IsOpened(finding).Should().Be(opened);
        finding.ClearedBy.Should().Be(opened ? "clearances[0]" : null);
        finding.Notes.Should().HaveCount(opened ? 0 : 1);
    }

    [Fact]
    public void It_opens_nothing_for_a_fact_that_may_be_one_and_is_newer_even_beside_a_sure_one_that_is_older()
    {
        RuleBook book = Draft.Book(Draft.Rule("disease", Draft.Has("I82.4") with { Acuity = [Acuity.Acute] }, new ContraindicationEffect(Restriction.Exclude(BodyRegions.Leg) with { LiftedByClearance = true })));
        Condition sure = Condition.Active(Draft.Disease) with { Acuity = Acuity.Acute, Onset = Date("2026-10-01") };
        Condition perhaps = Condition.Active(Draft.Disease) with { Onset = Date("2026-11-23") };

        Opened(sure).Should().BeTrue();
        Opened(perhaps).Should().BeFalse();
        Opened(sure, perhaps).Should().BeFalse();
        Opened(perhaps, sure).Should().BeFalse();

        bool Opened(params ReadOnlySpan<Condition> conditions) => book.Evaluate(With(conditions) with { Clearances = [Yesterday] }).Findings.All(IsOpened);
    }

    [Fact]
    public void A_fact_that_is_newer_is_named_with_its_day() =>
        Decide("2026-11-23", Yesterday).Notes.Single().Should().Contain("lifts nothing").And.Contain("2026-11-22").And.Contain("2026-11-23");

    [Fact]
    public void Its_limits_hold_even_where_a_newer_fact_keeps_it_from_lifting_anything()
    {
        Restriction briefly = Restriction.LimitMinutes(20);
        Finding finding = Decide("2026-11-23", Yesterday with { Limits = [briefly] });
        finding.Effects.Should().HaveCount(6).And.Contain(briefly);
    }

    [Fact]
    public void An_expired_one_beside_a_valid_one_is_explained_and_does_no_harm()
    {
        Finding finding = Decide(Clearance.ForRule("disease", Prescriber.Physician, Day("2026-01-01"), Day("2026-06-30")), Yesterday);
        finding.ClearedBy.Should().Be("clearances[1]");
        finding.Notes.Should().Equal("clearances[0] counts for nothing: it ended on 2026-06-30.");
    }
}
