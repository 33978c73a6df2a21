using MedicalMassage.Domain.Tests.Anatomy;
using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>An effect may go by the place of the fact; while the place is not known, it holds everywhere.</summary>
public sealed class ReachOfEffects
{
    private static readonly BodySite LeftCalf = new(BodyRegion.Calf, Side.Left);

    private static ContraindicationEffect None(Reach reach, BodyRegions besides = default) => new(Restriction.Exclude(besides), reach);

    private static Decision Decide(Contraindication rule, params BodySite[] sites) =>
        Book(rule).Evaluate(With(Condition.Active(Disease) with { Sites = [.. sites] }));

    [Theory]
    [InlineData(Reach.SiteOfTrigger, "left calf")]
    [InlineData(Reach.AffectedLimb, "left leg, left groin")]
    [InlineData(Reach.DistalToSite, "left lower leg, left ankle, left foot")]
    [InlineData(Reach.AffectedQuadrant, "left leg, left lower back, left flank, left gluteal, left hip, left groin")]
    public void With_a_known_site_the_effect_reaches_from_there(Reach reach, string regions)
    {
        Decision decision = Decide(OnDisease(None(reach)), LeftCalf);
        decision.Envelope.ExcludedRegions.ToString().Should().Be(regions);
        decision.Questions.Should().BeEmpty();
        decision.Findings.Single().Certainty.Should().Be(Certainty.Established);
    }

    [Fact]
    public void A_site_without_a_side_reaches_on_both() =>
        Decide(OnDisease(None(Reach.SiteOfTrigger)), BodyRegion.Calf).Envelope.ExcludedRegions.ShouldBe(BodyRegions.Calf);

    [Fact]
    public void Fixed_regions_and_several_reaches_add_up() =>
        Decide(OnDisease(None(Reach.SiteOfTrigger | Reach.DistalToSite, BodyRegions.Abdomen)), LeftCalf).Envelope.ExcludedRegions.ShouldBe(
            [BodyRegion.Abdomen, new(BodyRegion.LowerLeg, Side.Left), new(BodyRegion.Ankle, Side.Left), new(BodyRegion.Foot, Side.Left)]);

    [Fact]
    public void Every_fact_that_triggers_adds_its_site()
    {
        Decision decision = Book(OnDisease(None(Reach.SiteOfTrigger))).Evaluate(With(
            Condition.Active(Disease) with { Sites = [LeftCalf] }, Condition.Active(Disease) with { Sites = [BodyRegion.Hand] }));
        decision.Envelope.ExcludedRegions.ShouldBe([LeftCalf, BodyRegion.Hand]);
    }

    [Fact]
    public void Without_a_site_an_exclusion_holds_everywhere_and_the_site_is_asked_for()
    {
        Decision decision = Decide(OnDisease(None(Reach.SiteOfTrigger)));
        decision.Verdict.Should().Be(Verdict.Hold);
        decision.WorstCase.Should().Be(Verdict.DoNotTreat);
        decision.Envelope.IsEmpty.Should().BeTrue();
        decision.Questions.Single().Should().BeEquivalentTo(new { Asks = Asked.Site, Path = "patient.conditions[0].sites", CouldLeadTo = Verdict.DoNotTreat });
    }

    [Fact]
    public void Without_a_site_a_pressure_limit_holds_everywhere_and_the_massage_goes_on()
    {
        Decision decision = Decide(OnDisease(new ContraindicationEffect(Restriction.LimitPressure(Pressure.Level1, default), Reach.AffectedLimb)));
        decision.Verdict.Should().Be(Verdict.ProceedWithModifications);
        decision.Envelope.GreatestPressure(BodyRegions.WholeBody, Technique.Petrissage).Should().Be(1);
        decision.Questions.Single().Asks.Should().Be(Asked.Site);
    }

    [Fact]
    public void Without_a_site_an_effect_that_does_not_go_by_it_holds_for_certain()
    {
        Decision decision = Decide(OnDisease(None(Reach.SiteOfTrigger), Limit(Pressure.Level2, BodyRegions.WholeBody), Alarm()));
        decision.Verdict.Should().Be(Verdict.ReferUrgently);
        Finding certain = decision.Findings.Single(finding => finding.Certainty == Certainty.Established);
        certain.Effects.Should().HaveCount(2);
    }

    [Fact]
    public void An_implied_site_needs_no_question()
    {
        DiagnosisTrigger trigger = Has("I82.4") with { ImpliedSites = BodyRegions.Leg };
        Decision decision = Decide(Rule("implied", trigger, None(Reach.SiteOfTrigger)));
        decision.Envelope.ExcludedRegions.ShouldBe(BodyRegions.Leg);
        decision.Questions.Should().BeEmpty();
    }

    [Fact]
    public void A_fact_that_one_branch_can_place_is_placed_for_all_of_them()
    {
        Trigger any = Trigger.Any(Has("I82.4"), Has("I82") with { ImpliedSites = BodyRegions.Leg });
        Decision decision = Decide(Rule("two-branches", any, None(Reach.SiteOfTrigger)));
        decision.Envelope.ExcludedRegions.ShouldBe(BodyRegions.Leg);
        decision.Questions.Should().BeEmpty();
    }

    [Fact]
    public void What_follows_from_a_fact_that_lies_nowhere_reaches_everywhere()
    {
        Trigger grown = new AgeTrigger { AtLeast = 18 };
        Decide(Rule("grown", grown, None(Reach.SiteOfTrigger))).Envelope.IsEmpty.Should().BeTrue();
        Decide(Rule("grown", grown, None(Reach.SiteOfTrigger))).Findings.Single().Certainty.Should().Be(Certainty.Established);
        Decide(Rule("grown", grown, None(Reach.SiteOfTrigger))).Questions.Should().BeEmpty();
    }

    [Fact]
    public void A_true_branch_that_lies_nowhere_makes_the_effect_of_another_branch_reach_everywhere()
    {
        Trigger any = Trigger.Any(Has("I82.4"), new AgeTrigger { AtLeast = 18 });
        Decide(Rule("either", any, None(Reach.SiteOfTrigger)), LeftCalf).Envelope.IsEmpty.Should().BeTrue();
        Trigger neither = Trigger.Any(Has("I82.4"), new AgeTrigger { Below = 18 });
        Decide(Rule("either", neither, None(Reach.SiteOfTrigger)), LeftCalf).Envelope.ExcludedRegions.ShouldBe([LeftCalf]);
    }

    [Fact]
    public void A_branch_that_is_only_possible_reaches_everywhere_only_for_the_time_being()
    {
        Trigger any = Trigger.Any(Has("I82.4"), new AgeTrigger { Below = 18 });
        ReferralCase ageless = With(Condition.Active(Disease) with { Sites = [LeftCalf] });
        Decision decision = Book(Rule("either", any, None(Reach.SiteOfTrigger))).Evaluate(ageless with { Patient = ageless.Patient with { BirthDate = null } });
        decision.Findings.Select(finding => finding.Certainty).Should().BeEquivalentTo([Certainty.Established, Certainty.Presumed]);
        decision.Envelope.IsEmpty.Should().BeTrue();
        decision.Questions.Should().ContainSingle().Which.Path.Should().Be("patient.birthDate");
    }

    [Fact]
    public void A_branch_that_is_only_possible_adds_its_place_only_as_a_presumption()
    {
        Trigger any = Trigger.Any(Has("I82.4"), Has("I10") with { Acuity = Acuity.Flare });
        Decision decision = Book(Rule("either", any, None(Reach.SiteOfTrigger))).Evaluate(With(
            Condition.Active(Disease) with { Sites = [LeftCalf] }, Condition.Active(Code.Icd10Cm("I10")) with { Sites = [BodyRegion.Hand] }));
        decision.Findings.Single(finding => finding.Certainty == Certainty.Established).Effects.Single().Should().BeOfType<Restriction>().Which.Regions.ShouldBe([LeftCalf]);
        decision.Findings.Single(finding => finding.Certainty == Certainty.Presumed).Effects.Single().Should().BeOfType<Restriction>().Which.Regions.ShouldBe([LeftCalf, BodyRegion.Hand]);
        decision.Findings.Single(finding => finding.Certainty == Certainty.Established).Facts.Select(fact => fact.Path).Should().Equal("patient.conditions[0]");
    }

    [Fact]
    public void Every_fact_without_a_site_is_asked_for_its_own()
    {
        Decision decision = Book(OnDisease(None(Reach.SiteOfTrigger), Advise())).Evaluate(With(
            Condition.Active(Disease) with { Sites = [LeftCalf] }, Condition.Active(Disease), Condition.Active(Disease)));
        decision.Questions.Select(question => question.Path).Should().Equal("patient.conditions[1].sites", "patient.conditions[2].sites");
        decision.Findings.Single(finding => finding.Certainty == Certainty.Established).Effects.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(40)]
    public void However_many_facts_there_are_each_is_named_once_and_placed_by_whatever_branch_can(int many)
    {
        Trigger any = Trigger.Any(Has("I82.4"), Has("I82") with { ImpliedSites = BodyRegions.Leg });
        Decision decision = Book(Rule("two-branches", any, None(Reach.SiteOfTrigger))).Evaluate(With([.. Enumerable.Repeat(Condition.Active(Disease), many)]));
        decision.Envelope.ExcludedRegions.ShouldBe(BodyRegions.Leg);
        decision.Questions.Should().BeEmpty();
        decision.Findings.Single().Facts.Should().HaveCount(many).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(RestrictionKind.ExcludePositions)]
    [InlineData(RestrictionKind.LimitMinutes)]
    public void Only_an_exclusion_or_a_pressure_limit_can_go_by_a_place(RestrictionKind kind)
    {
        Restriction restriction = kind == RestrictionKind.LimitMinutes ? Restriction.LimitMinutes(20) : Restriction.ExcludePositions(Position.Prone);
        FluentActions.Invoking(() => new ContraindicationEffect(restriction, Reach.SiteOfTrigger)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ContraindicationEffect(new Advice(Audience.Patient, "rest"), Reach.AffectedLimb)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_contraindication_has_an_effect() =>
        FluentActions.Invoking(() => OnDisease()).Should().Throw<ArgumentException>().WithParameterName("effects");
}
