namespace MedicalMassage.Domain.Tests.Anatomy;

/// <summary>Sets of places are joined, cut and compared like sets.</summary>
public sealed class SetsOfPlaces
{
    [Fact]
    public void The_default_is_no_place()
    {
        default(BodyRegions).ShouldBe(BodyRegions.None);
        BodyRegions.None.IsEmpty.Should().BeTrue();
        BodyRegions.None.Places.Should().Be(0);
        BodyRegions.None.Should().BeEmpty();
    }

    [Fact]
    public void Joining_and_cutting_go_by_places()
    {
        (BodyRegions.Calf | BodyRegions.Shin).ShouldBe(BodyRegions.LowerLeg);
        (BodyRegions.Leg & BodyRegions.LowerLeg).ShouldBe(BodyRegions.LowerLeg);
        (BodyRegions.Leg & BodyRegions.Arm).ShouldBe(BodyRegions.None);
        BodyRegions.LowerLeg.Except(BodyRegions.Shin).ShouldBe(BodyRegions.Calf);
        BodyRegions.Calf.Except(BodyRegions.WholeBody).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_set_contains_itself_its_parts_and_the_empty_set_but_not_more()
    {
        BodyRegions.Leg.Contains(BodyRegions.Leg).Should().BeTrue();
        BodyRegions.Leg.Contains(BodyRegions.Calf).Should().BeTrue();
        BodyRegions.Leg.Contains(BodyRegions.None).Should().BeTrue();
        BodyRegions.Calf.Contains(BodyRegions.Leg).Should().BeFalse();
        BodyRegions.Leg.Contains(BodyRegions.Calf | BodyRegions.Hand).Should().BeFalse();
    }

    [Fact]
    public void Sets_overlap_if_they_share_a_place()
    {
        BodyRegions.Spine.Overlaps(BodyRegions.Back).Should().BeTrue();
        BodyRegions.Leg.Overlaps(BodyRegions.Arm).Should().BeFalse();
        BodyRegions.WholeBody.Overlaps(BodyRegions.None).Should().BeFalse();
    }

    [Fact]
    public void Sets_are_equal_however_they_were_named()
    {
        BodyRegions named = [BodyRegion.Shin, BodyRegion.Calf, new(BodyRegion.Calf, Side.Left)];
        named.ShouldBe(BodyRegions.LowerLeg);
        named.GetHashCode().Should().Be(BodyRegions.LowerLeg.GetHashCode());
    }

    [Fact]
    public void Only_all_57_places_are_the_whole_body()
    {
        BodyRegions.WholeBody.IsWholeBody.Should().BeTrue();
        BodyRegions.WholeBody.Except(new BodySite(BodyRegion.Foot, Side.Left)).IsWholeBody.Should().BeFalse();
    }
}
