using MedicalMassage.Domain.Anatomy;

namespace MedicalMassage.Domain.Tests.Anatomy;

/// <summary>How far a fact at a place reaches: its limb, its quadrant, all that lies beyond it, each on its own side.</summary>
public sealed class ReachOfAFact
{
    private static BodyRegions Left(BodyRegion region) => BodyRegions.Of(region, Side.Left);

    private static BodyRegions Right(BodyRegion region) => BodyRegions.Of(region, Side.Right);

    private static BodyRegions Limb(BodyRegions sites) => BodyRegions.FromMask(BodyReach.Limb(sites.Mask));

    private static BodyRegions Quadrant(BodyRegions sites) => BodyRegions.FromMask(BodyReach.Quadrant(sites.Mask));

    private static BodyRegions Distal(BodyRegions sites) => BodyRegions.FromMask(BodyReach.Distal(sites.Mask));

    [Theory]
    [InlineData(BodyRegion.Calf)]
    [InlineData(BodyRegion.Foot)]
    [InlineData(BodyRegion.Groin)]
    public void The_limb_of_a_place_in_the_left_leg_is_the_left_leg_with_its_groin(BodyRegion place) =>
        Limb(Left(place)).ShouldBe(Left(BodyRegion.Leg) | Left(BodyRegion.Groin));

    [Theory]
    [InlineData(BodyRegion.Hand)]
    [InlineData(BodyRegion.Shoulder)]
    [InlineData(BodyRegion.Axilla)]
    public void The_limb_of_a_place_in_the_right_arm_is_the_right_arm_with_shoulder_and_armpit(BodyRegion place) =>
        Limb(Right(place)).ShouldBe(Right(BodyRegion.Arm) | Right(BodyRegion.Shoulder) | Right(BodyRegion.Axilla));

    [Fact]
    public void The_limb_of_a_calf_without_a_side_is_both_legs() =>
        Limb(BodyRegions.Calf).ShouldBe(BodyRegions.Leg | BodyRegions.Groin);

    [Theory]
    [InlineData(BodyRegion.Sternum)]
    [InlineData(BodyRegion.Chest)]
    [InlineData(BodyRegion.Hip)]
    [InlineData(BodyRegion.Scalp)]
    public void A_place_in_no_limb_reaches_only_itself(BodyRegion place) => Limb(place).ShouldBe(BodyRegions.Of(place));

    [Fact]
    public void Places_in_two_limbs_reach_both_limbs_and_no_other_side() =>
        Limb(Left(BodyRegion.Calf) | Right(BodyRegion.Hand)).ShouldBe(Limb(Left(BodyRegion.Calf)) | Limb(Right(BodyRegion.Hand)));

    [Theory]
    [InlineData(BodyRegion.Axilla)]
    [InlineData(BodyRegion.Breast)]
    [InlineData(BodyRegion.Chest)]
    [InlineData(BodyRegion.UpperBack)]
    [InlineData(BodyRegion.Hand)]
    public void The_upper_quadrant_drains_arm_chest_breast_and_upper_back_of_its_side(BodyRegion place) =>
        Quadrant(Left(place)).ShouldBe(
            Left(BodyRegion.Arm) | Left(BodyRegion.Shoulder) | Left(BodyRegion.Axilla) | Left(BodyRegion.Chest) | Left(BodyRegion.Breast)
            | Left(BodyRegion.UpperBack));

    [Theory]
    [InlineData(BodyRegion.Groin)]
    [InlineData(BodyRegion.Foot)]
    [InlineData(BodyRegion.Flank)]
    public void The_lower_quadrant_drains_leg_groin_hip_buttock_flank_and_lower_back_of_its_side(BodyRegion place) =>
        Quadrant(Right(place)).ShouldBe(
            Right(BodyRegion.Leg) | Right(BodyRegion.Groin) | Right(BodyRegion.Hip) | Right(BodyRegion.Gluteal) | Right(BodyRegion.Flank)
            | Right(BodyRegion.LowerBack));

    [Fact]
    public void Beyond_the_left_knee_lie_lower_leg_ankle_and_foot() =>
        Distal(Left(BodyRegion.Knee)).ShouldBe(
            Left(BodyRegion.Knee) | Left(BodyRegion.Popliteal) | Left(BodyRegion.LowerLeg) | Left(BodyRegion.Ankle) | Left(BodyRegion.Foot));

    [Fact]
    public void Beyond_the_right_elbow_lie_forearm_wrist_and_hand() =>
        Distal(Right(BodyRegion.Elbow)).ShouldBe(
            Right(BodyRegion.Elbow) | Right(BodyRegion.Forearm) | Right(BodyRegion.Wrist) | Right(BodyRegion.Hand));

    [Fact]
    public void Beyond_the_groin_lies_the_leg_and_beyond_the_armpit_the_arm()
    {
        Distal(Left(BodyRegion.Groin)).ShouldBe(Left(BodyRegion.Groin) | Left(BodyRegion.Hip) | Left(BodyRegion.Leg));
        Distal(Left(BodyRegion.Axilla)).ShouldBe(Left(BodyRegion.Axilla) | Left(BodyRegion.Shoulder) | Left(BodyRegion.Arm));
    }

    [Theory]
    [InlineData(BodyRegion.Foot)]
    [InlineData(BodyRegion.Hand)]
    [InlineData(BodyRegion.Abdomen)]
    public void Nothing_lies_beyond_foot_and_hand_nor_beyond_a_place_of_the_trunk(BodyRegion place) =>
        Distal(place).ShouldBe(BodyRegions.Of(place));

    [Fact]
    public void From_no_place_nothing_is_reached()
    {
        Limb(BodyRegions.None).IsEmpty.Should().BeTrue();
        Quadrant(BodyRegions.None).IsEmpty.Should().BeTrue();
        Distal(BodyRegions.None).IsEmpty.Should().BeTrue();
    }
}
