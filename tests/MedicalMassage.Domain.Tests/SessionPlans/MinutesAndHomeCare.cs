namespace MedicalMassage.Domain.Tests.SessionPlans;

/// <summary>A session is shortened from its end, and home care falls with the technique that it is like.</summary>
public sealed class MinutesAndHomeCare
{
    private static readonly Segment Back = new(BodyRegions.LowerBack, Technique.Petrissage, Pressure.Level3, 20);
    private static readonly Segment Legs = new(BodyRegions.Leg, Technique.Effleurage, Pressure.Level2, 20);
    private static readonly Segment Feet = new(BodyRegions.Foot, Technique.Friction, Pressure.Level3, 10);
    private static readonly SessionPlan Fifty = new("rest") { Segments = [Back, Legs, Feet] };

    private static TreatmentEnvelope Only(params IEnumerable<Restriction> restrictions) => TreatmentEnvelope.Whole.Restrict(restrictions);

    [Theory]
    [InlineData(51, new[] { 20, 20, 10 })]
    [InlineData(50, new[] { 20, 20, 10 })]
    [InlineData(49, new[] { 20, 20, 9 })]
    [InlineData(41, new[] { 20, 20, 1 })]
    [InlineData(40, new[] { 20, 20 })]
    [InlineData(25, new[] { 20, 5 })]
    [InlineData(20, new[] { 20 })]
    [InlineData(1, new[] { 1 })]
    public void Minutes_are_taken_off_the_end(int most, int[] minutes)
    {
        TreatmentEnvelope envelope = Only(Restriction.LimitMinutes(most));
        SessionPlan fitted = Fifty.Within(envelope)!;
        fitted.Segments.Select(segment => segment.Minutes).Should().Equal(minutes);
        fitted.Within(envelope).Should().BeSameAs(fitted);
    }

    [Fact]
    public void Minutes_of_a_segment_that_is_left_out_are_not_counted()
    {
        TreatmentEnvelope envelope = Only(Restriction.LimitMinutes(30), Restriction.Exclude(BodyRegions.LowerBack));
        Fifty.Within(envelope)!.Segments.Should().Equal(Legs, Feet);
    }

    [Theory]
    [InlineData(HomeCareKind.SelfMassage, Technique.Petrissage)]
    [InlineData(HomeCareKind.Heat, Technique.Heat)]
    [InlineData(HomeCareKind.Cold, Technique.Cold)]
    [InlineData(HomeCareKind.Bath, Technique.Hydrotherapy)]
    public void Home_care_falls_with_the_technique_that_it_is_like(HomeCareKind kind, Technique technique)
    {
        SessionPlan plan = new("rest") { Segments = [Feet], HomeCare = [new(kind, "10 minutes"), new(HomeCareKind.Walking, "daily")] };
        TreatmentEnvelope without = Only(Restriction.Exclude(BodyRegions.WholeBody, technique));
        plan.Within(without)!.HomeCare.Select(care => care.Kind).Should().Equal(HomeCareKind.Walking);
        plan.Within(without)!.Segments.Should().Equal(Feet);
        plan.Within(Only(Restriction.Exclude(BodyRegions.WholeBody, SetOf<Technique>.All.Except(technique).Except(Technique.Friction)))).Should().BeSameAs(plan);
    }

    [Theory]
    [InlineData(HomeCareKind.Other)]
    [InlineData(HomeCareKind.Stretch)]
    [InlineData(HomeCareKind.Exercise)]
    [InlineData(HomeCareKind.Walking)]
    [InlineData(HomeCareKind.Breathing)]
    [InlineData(HomeCareKind.Posture)]
    public void Home_care_that_is_no_massage_stays(HomeCareKind kind)
    {
        SessionPlan plan = new("rest") { Segments = [Feet], HomeCare = [new(kind, "daily")] };
        TreatmentEnvelope feetAlone = Only(Restriction.Exclude(BodyRegions.WholeBody.Except(BodyRegions.Foot)));
        plan.Within(feetAlone).Should().BeSameAs(plan);
    }

    [Fact]
    public void Home_care_of_a_place_falls_only_where_that_place_is_excluded()
    {
        HomeCare calf = new(HomeCareKind.Heat, "warm pack") { Regions = BodyRegions.Calf };
        HomeCare anywhere = new(HomeCareKind.Heat, "warm pack");
        SessionPlan plan = new("rest") { Segments = [Feet], HomeCare = [calf, anywhere] };
        plan.Within(Only(Restriction.Exclude(BodyRegions.Calf)))!.HomeCare.Should().BeEmpty();
        plan.Within(Only(Restriction.Exclude(BodyRegions.Hand)))!.HomeCare.Should().Equal(calf);
    }

    [Fact]
    public void A_plan_of_home_care_alone_is_a_plan()
    {
        SessionPlan plan = new("rest") { HomeCare = [new(HomeCareKind.Walking, "daily")] };
        plan.Within(Only(Restriction.Exclude(BodyRegions.Leg))).Should().BeSameAs(plan);
        SessionPlan warm = new("rest") { HomeCare = [new(HomeCareKind.Heat, "warm pack")] };
        warm.Within(Only(Restriction.Exclude(BodyRegions.WholeBody, Technique.Heat)))!.HomeCare.Should().BeEmpty();
    }
}
