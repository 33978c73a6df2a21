using MedicalMassage.Domain.Tests.Rules;
using static MedicalMassage.Domain.Tests.Referrals.Permission;
using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Referrals;

/// <summary>A prescriber's written permission opens what its rule says it may open, on its own terms.</summary>
public sealed class Clearances
{
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

    [Fact]
    public void One_for_the_category_counts_for_every_rule_of_it()
    {
        IsOpened(Decide(Clearance.ForCategory("test", Prescriber.Physician, Today))).Should().BeTrue();
        IsOpened(Decide(Clearance.ForCategory("cardiovascular", Prescriber.Physician, Today))).Should().BeFalse();
        Book.Evaluate(With() with { Clearances = [Clearance.ForCategory("test", Prescriber.Physician, Today), Clearance.ForCategory("cardiovascular", Prescriber.Physician, Today)] })
            .Uncovered.Should().Equal("clearances[1]");
    }

    [Fact]
    public void One_that_names_nothing_of_the_book_is_listed_as_covered_by_no_rule() =>
        Book.Evaluate(With() with { Clearances = [Yesterday, Clearance.ForRule("diseas", Prescriber.Physician, Today)] })
            .Uncovered.Should().Equal("clearances[1]");

    [Fact]
    public void Each_that_names_nothing_of_the_book_is_listed() =>
        Book.Evaluate(With() with { Clearances = [Clearance.ForRule("diseas", Prescriber.Physician, Today), Yesterday, new Clearance(Prescriber.Physician, Today)] })
            .Uncovered.Should().Equal("clearances[0]", "clearances[2]");

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
    public void Of_two_of_one_day_the_one_with_more_limits_is_used_in_whatever_order_they_are_listed()
    {
        Clearance limited = Yesterday with { Limits = [Restriction.LimitMinutes(20)] };
        Decide(Yesterday, limited).ClearedBy.Should().Be("clearances[1]");
        Decide(limited, Yesterday).ClearedBy.Should().Be("clearances[0]");
    }

    [Fact]
    public void Of_two_of_one_day_with_as_many_limits_their_text_decides_and_not_the_order_in_which_they_are_listed()
    {
        Clearance shorter = Yesterday with { Limits = [Restriction.LimitMinutes(20)] };
        Clearance longer = Yesterday with { Limits = [Restriction.LimitMinutes(30)] };
        Decide(shorter, longer).ClearedBy.Should().Be("clearances[1]");
        Decide(longer, shorter).ClearedBy.Should().Be("clearances[0]");
        Decide(Yesterday, Yesterday).ClearedBy.Should().Be("clearances[0]");
    }

    [Fact]
    public void An_older_one_is_not_used_though_it_is_listed_last_and_has_more_limits()
    {
        Clearance older = Clearance.ForRule("disease", Prescriber.Physician, Day("2026-11-01")) with { Limits = [Restriction.LimitMinutes(60)] };
        Decide(Yesterday, older).ClearedBy.Should().Be("clearances[0]");
        Decide(Yesterday, older).Effects.Should().NotContain(Restriction.LimitMinutes(60));
    }

    [Fact]
    public void What_it_is_about_is_presumed_while_the_rule_still_asks()
    {
        Restriction light = Restriction.LimitPressure(Pressure.Level2, BodyRegions.WholeBody);
        RuleBook book = Draft.Book(Draft.Rule("disease", Draft.Has("I82.4") with { Acuity = [Acuity.Acute] },
            new ContraindicationEffect(light), Draft.Require(), Draft.Require(RequirementKind.Document)));
        ReferralCase unsure = With(Condition.Active(Draft.Disease));

        book.Evaluate(unsure).Findings.Should().BeEmpty();
        Presumed(unsure with { Clearances = [Yesterday] }).Should().Equal(light);
        book.Evaluate(unsure with { Consultations = [new(ConsultationKind.ThreeWay, Day("2026-11-20"))] }).Findings.Should().BeEmpty();

        IEnumerable<Effect> Presumed(ReferralCase referral) => book.Evaluate(referral).Findings.Single(finding => finding.Certainty == Certainty.Presumed).Effects;
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
