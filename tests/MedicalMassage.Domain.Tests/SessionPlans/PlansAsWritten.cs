namespace MedicalMassage.Domain.Tests.SessionPlans;

/// <summary>What a plan, its segments and its home care must say before they exist.</summary>
public sealed class PlansAsWritten
{
    private static Segment Minutes(int minutes) => new(BodyRegions.LowerBack, Technique.Petrissage, Pressure.Level3, minutes);

    [Theory]
    [InlineData(1)]
    [InlineData(240)]
    public void A_segment_lasts_from_1_to_240_minutes(int minutes) => Minutes(minutes).Minutes.Should().Be(minutes);

    [Theory]
    [InlineData(0)]
    [InlineData(241)]
    [InlineData(-30)]
    public void A_segment_of_no_time_or_of_more_is_refused(int minutes) =>
        FluentActions.Invoking(() => Minutes(minutes)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_segment_needs_a_place() =>
        FluentActions.Invoking(() => new Segment(BodyRegions.None, Technique.Petrissage, Pressure.Level3, 30))
            .Should().Throw<ArgumentException>().WithParameterName("regions");

    [Fact]
    public void A_technique_and_a_position_that_are_not_defined_are_refused()
    {
        FluentActions.Invoking(() => new Segment(BodyRegions.Foot, (Technique)20, Pressure.Level3, 30)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Segment(BodyRegions.Foot, Technique.Heat, Pressure.Level3, 30, (Position)5)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_position_of_a_segment_may_be_left_open() => Minutes(30).Position.Should().BeNull();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_plan_needs_an_aim_and_home_care_a_text(string blank)
    {
        FluentActions.Invoking(() => new SessionPlan(blank)).Should().Throw<ArgumentException>().WithParameterName("aim");
        FluentActions.Invoking(() => new HomeCare(HomeCareKind.Stretch, blank)).Should().Throw<ArgumentException>().WithParameterName("text");
    }

    [Fact]
    public void An_aim_has_at_most_2000_characters()
    {
        new SessionPlan(new('a', 2_000)).Aim.Should().HaveLength(2_000);
        FluentActions.Invoking(() => new SessionPlan(new('a', 2_001))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Home_care_of_an_undefined_kind_is_refused() =>
        FluentActions.Invoking(() => new HomeCare((HomeCareKind)99, "rest")).Should().Throw<ArgumentException>();

    [Fact]
    public void Plans_are_equal_by_what_they_say()
    {
        SessionPlan one = new("less pain") { Segments = [Minutes(30)], HomeCare = [new(HomeCareKind.Walking, "daily")] };
        SessionPlan same = new("less pain") { Segments = [Minutes(30)], HomeCare = [new(HomeCareKind.Walking, "daily")] };
        one.Should().Be(same);
        one.GetHashCode().Should().Be(same.GetHashCode());
        one.Should().NotBe(same with { Segments = [Minutes(31)] });
        one.Should().NotBe(same with { HomeCare = [] });
    }

    [Fact]
    public void The_minutes_of_a_plan_are_those_of_its_segments()
    {
        new SessionPlan("less pain") { Segments = [Minutes(30), Minutes(15)] }.TotalMinutes.Should().Be(45);
        new SessionPlan("less pain").TotalMinutes.Should().Be(0);
    }
}
