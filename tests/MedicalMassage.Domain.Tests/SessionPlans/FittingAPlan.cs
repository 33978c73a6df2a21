using MedicalMassage.Domain.Tests.Anatomy;

namespace MedicalMassage.Domain.Tests.SessionPlans;

/// <summary>What is left of a plan inside an envelope: less, never more.</summary>
public sealed class FittingAPlan
{
    private static readonly Segment Kneading = new(BodyRegions.LowerBack, Technique.Petrissage, Pressure.Level4, 30, Position.Prone);

    private static TreatmentEnvelope Only(params IEnumerable<Restriction> restrictions) => TreatmentEnvelope.Whole.Restrict(restrictions);

    private static SessionPlan Plan(params ReadOnlySpan<Segment> segments) => new("less pain") { Segments = [.. segments] };

    private static void FitsOnce(SessionPlan fitted, TreatmentEnvelope envelope) => fitted.Within(envelope).Should().BeSameAs(fitted);

    [Fact]
    public void A_plan_that_fits_is_returned_as_it_is()
    {
        SessionPlan plan = Plan(Kneading);
        plan.Within(TreatmentEnvelope.Whole).Should().BeSameAs(plan);
        plan.Within(Only(Restriction.LimitPressure(Pressure.Level4, BodyRegions.WholeBody), Restriction.LimitMinutes(30))).Should().BeSameAs(plan);
        plan.Within(Only(Restriction.Exclude(BodyRegions.Leg))).Should().BeSameAs(plan);
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(4, 4)]
    [InlineData(3, 3)]
    [InlineData(1, 1)]
    public void Pressure_is_cut_to_the_limit_and_no_further(int limit, int left)
    {
        TreatmentEnvelope envelope = Only(Restriction.LimitPressure(Pressure.Of(limit), BodyRegions.Lumbar));
        SessionPlan fitted = Plan(Kneading).Within(envelope)!;
        fitted.Segments.Should().Equal(new Segment(BodyRegions.LowerBack, Technique.Petrissage, Pressure.Of(left), 30, Position.Prone));
        FitsOnce(fitted, envelope);
    }

    [Fact]
    public void A_limit_on_another_technique_leaves_this_one_alone()
    {
        SessionPlan plan = Plan(Kneading);
        plan.Within(Only(Restriction.LimitPressure(Pressure.Level1, BodyRegions.WholeBody, Technique.DeepTissue))).Should().BeSameAs(plan);
    }

    [Fact]
    public void Regions_with_different_limits_become_segments_that_share_the_minutes()
    {
        TreatmentEnvelope envelope = Only(Restriction.LimitPressure(Pressure.Level1, BodyRegions.Calf));
        Segment legs = new(BodyRegions.Calf | BodyRegions.Thigh | BodyRegions.Foot, Technique.Effleurage, Pressure.Level3, 30);
        SessionPlan fitted = Plan(legs).Within(envelope)!;
        fitted.Segments.Should().Equal(
            new Segment(BodyRegions.Thigh | BodyRegions.Foot, Technique.Effleurage, Pressure.Level3, 20),
            new Segment(BodyRegions.Calf, Technique.Effleurage, Pressure.Level1, 10));
        FitsOnce(fitted, envelope);
    }

    [Fact]
    public void Minutes_that_do_not_divide_are_rounded_down_but_not_to_nothing()
    {
        TreatmentEnvelope envelope = Only(Restriction.LimitPressure(Pressure.Level1, new BodySite(BodyRegion.Calf, Side.Left)));
        SessionPlan fitted = Plan(new Segment(BodyRegions.Calf | BodyRegions.Sacrum, Technique.Effleurage, Pressure.Level3, 5)).Within(envelope)!;
        fitted.Segments.Select(segment => segment.Minutes).Should().Equal(3, 1);
    }

    [Fact]
    public void Too_few_minutes_to_share_are_given_to_all_places_at_the_lightest_of_the_limits()
    {
        TreatmentEnvelope envelope = Only(Restriction.LimitPressure(Pressure.Level1, BodyRegions.Calf), Restriction.Exclude(BodyRegions.Foot));
        SessionPlan fitted = Plan(new Segment(BodyRegions.Leg, Technique.Effleurage, Pressure.Level3, 12)).Within(envelope)!;
        fitted.Segments.Single().Pressure.Should().Be(Pressure.Level1);
        fitted.Segments.Single().Regions.ShouldBe(BodyRegions.Leg.Except(BodyRegions.Foot));
        fitted.Segments.Single().Minutes.Should().BeLessThanOrEqualTo(12);
        FitsOnce(fitted, envelope);
    }

    [Fact]
    public void An_excluded_region_is_left_out_with_its_share_of_the_minutes()
    {
        Segment legs = new(BodyRegions.Calf | BodyRegions.Thigh, Technique.Effleurage, Pressure.Level3, 30);
        Plan(legs).Within(Only(Restriction.Exclude(new BodySite(BodyRegion.Calf, Side.Left))))!.Segments.Should().Equal(
            new Segment(BodyRegions.Thigh | new BodySite(BodyRegion.Calf, Side.Right), Technique.Effleurage, Pressure.Level3, 22));
    }

    [Fact]
    public void A_segment_whose_technique_is_excluded_is_left_out()
    {
        Segment heat = new(BodyRegions.LowerBack, Technique.Heat, Pressure.Level1, 10);
        Plan(heat, Kneading).Within(Only(Restriction.Exclude(BodyRegions.WholeBody, Technique.Heat)))!.Segments.Should().Equal(Kneading);
    }

    [Fact]
    public void An_excluded_position_is_left_open()
    {
        TreatmentEnvelope envelope = Only(Restriction.ExcludePositions(Position.Prone));
        SessionPlan fitted = Plan(Kneading).Within(envelope)!;
        fitted.Segments.Should().Equal(new Segment(BodyRegions.LowerBack, Technique.Petrissage, Pressure.Level4, 30));
        FitsOnce(fitted, envelope);
    }

    [Fact]
    public void Nothing_left_of_a_plan_is_no_plan()
    {
        Plan(Kneading).Within(Only(Restriction.ExcludeEverything)).Should().BeNull();
        Plan(Kneading).Within(Only(Restriction.Exclude(BodyRegions.LowerBack))).Should().BeNull();
        Plan(Kneading).Within(Only(Restriction.Exclude(BodyRegions.WholeBody, Technique.Petrissage))).Should().BeNull();
        Plan(Kneading).Within(Only(Restriction.ExcludePositions(SetOf<Position>.All))).Should().BeNull();
    }

    [Fact]
    public void A_plan_and_an_envelope_are_needed()
    {
        FluentActions.Invoking(() => Plan(Kneading).Within(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((SessionPlan)null!).Within(TreatmentEnvelope.Whole)).Should().Throw<ArgumentNullException>();
    }
}
