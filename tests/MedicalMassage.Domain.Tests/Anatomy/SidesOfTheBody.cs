namespace MedicalMassage.Domain.Tests.Anatomy;

/// <summary>Left, right, and a side that nobody wrote down.</summary>
public sealed class SidesOfTheBody
{
    private static readonly BodySite LeftCalf = new(BodyRegion.Calf, Side.Left);
    private static readonly BodySite RightCalf = new(BodyRegion.Calf, Side.Right);

    [Fact]
    public void A_site_without_a_side_is_both_sides()
    {
        new BodySite(BodyRegion.Calf).Regions.ShouldBe((BodyRegions)LeftCalf | RightCalf);
        new BodySite(BodyRegion.Calf).Regions.Places.Should().Be(2);
    }

    [Fact]
    public void The_left_calf_is_not_the_right_one()
    {
        LeftCalf.Regions.Overlaps(RightCalf).Should().BeFalse();
        (LeftCalf.Regions == RightCalf.Regions).Should().BeFalse();
    }

    [Fact]
    public void The_left_leg_is_the_left_half_of_the_leg()
    {
        BodyRegions leg = BodyRegions.Of(BodyRegion.Leg, Side.Left);
        leg.Places.Should().Be(7);
        leg.Contains(LeftCalf).Should().BeTrue();
        leg.Overlaps(RightCalf).Should().BeFalse();
        (leg | BodyRegions.Of(BodyRegion.Leg, Side.Right)).ShouldBe(BodyRegions.Leg);
    }

    [Theory]
    [InlineData(BodyRegion.Sternum)]
    [InlineData(BodyRegion.Sacrum)]
    [InlineData(BodyRegion.Abdomen)]
    [InlineData(BodyRegion.Spine)]
    [InlineData(BodyRegion.Head)]
    public void A_place_on_the_midline_is_the_same_on_either_side(BodyRegion midline)
    {
        BodyRegions.Of(midline, Side.Left).ShouldBe(BodyRegions.Of(midline));
        BodyRegions.Of(midline, Side.Right).ShouldBe(BodyRegions.Of(midline));
    }

    [Fact]
    public void The_left_of_the_neck_keeps_nape_and_throat() =>
        BodyRegions.Of(BodyRegion.Neck, Side.Left).ShouldBe(
            BodyRegions.AnteriorNeck | BodyRegions.PosteriorNeck | BodyRegions.Of(BodyRegion.LateralNeck, Side.Left));

    [Fact]
    public void Taking_one_side_of_a_set_keeps_the_midline_and_drops_the_other_side()
    {
        BodyRegions set = [BodyRegion.Sternum, LeftCalf, RightCalf];
        set.OnSide(Side.Left).ShouldBe([BodyRegion.Sternum, LeftCalf]);
        set.OnSide(Side.Right).ShouldBe([BodyRegion.Sternum, RightCalf]);
        set.OnSide(Side.Both).ShouldBe(set);
    }
}
