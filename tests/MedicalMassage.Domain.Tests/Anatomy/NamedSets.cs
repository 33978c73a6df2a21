namespace MedicalMassage.Domain.Tests.Anatomy;

/// <summary>What a name that stands for several places takes in, and what it leaves out.</summary>
public sealed class NamedSets
{
    public static TheoryData<BodyRegion, BodyRegion[]> PartsOfEachSet => new()
    {
        { BodyRegion.Leg, [BodyRegion.Thigh, BodyRegion.Knee, BodyRegion.Popliteal, BodyRegion.Calf, BodyRegion.Shin, BodyRegion.Ankle, BodyRegion.Foot] },
        { BodyRegion.LowerLeg, [BodyRegion.Calf, BodyRegion.Shin] },
        { BodyRegion.Arm, [BodyRegion.UpperArm, BodyRegion.Elbow, BodyRegion.Forearm, BodyRegion.Wrist, BodyRegion.Hand] },
        { BodyRegion.WristHand, [BodyRegion.Wrist, BodyRegion.Hand] },
        { BodyRegion.Head, [BodyRegion.Scalp, BodyRegion.Face] },
        { BodyRegion.Neck, [BodyRegion.AnteriorNeck, BodyRegion.PosteriorNeck, BodyRegion.LateralNeck] },
        { BodyRegion.Spine, [BodyRegion.PosteriorNeck, BodyRegion.ThoracicSpine, BodyRegion.LumbarSpine, BodyRegion.Sacrum] },
        { BodyRegion.Back, [BodyRegion.UpperBack, BodyRegion.LowerBack, BodyRegion.ThoracicSpine, BodyRegion.LumbarSpine, BodyRegion.Sacrum] },
        { BodyRegion.Lumbar, [BodyRegion.LowerBack, BodyRegion.LumbarSpine, BodyRegion.Sacrum] },
        { BodyRegion.Abdomen, [BodyRegion.UpperAbdomen, BodyRegion.LowerAbdomen] },
        {
            BodyRegion.Trunk,
            [
                BodyRegion.Back, BodyRegion.Abdomen, BodyRegion.Sternum, BodyRegion.Chest, BodyRegion.Breast, BodyRegion.Axilla,
                BodyRegion.Flank, BodyRegion.Gluteal, BodyRegion.Hip, BodyRegion.Groin, BodyRegion.Perineum,
            ]
        },
        { BodyRegion.WholeBody, [BodyRegion.Head, BodyRegion.Neck, BodyRegion.Trunk, BodyRegion.Shoulder, BodyRegion.Arm, BodyRegion.Leg] },
    };

    [Theory]
    [MemberData(nameof(PartsOfEachSet))]
    public void A_set_is_its_parts_and_nothing_else(BodyRegion set, BodyRegion[] parts) =>
        BodyRegions.Of(set).ShouldBe(BodyRegions.Create([.. parts.Select(part => new BodySite(part))]));

    [Theory]
    [InlineData(BodyRegion.WholeBody, 57)]
    [InlineData(BodyRegion.Trunk, 25)]
    [InlineData(BodyRegion.Leg, 14)]
    [InlineData(BodyRegion.Arm, 10)]
    [InlineData(BodyRegion.Back, 7)]
    [InlineData(BodyRegion.Spine, 4)]
    [InlineData(BodyRegion.Neck, 4)]
    [InlineData(BodyRegion.Head, 2)]
    [InlineData(BodyRegion.Abdomen, 2)]
    public void A_set_has_so_many_places_left_and_right_counted_apart(BodyRegion set, int places) =>
        BodyRegions.Of(set).Places.Should().Be(places);

    [Fact]
    public void The_body_has_11_places_on_the_midline_and_23_on_each_side()
    {
        BodyRegions.WholeBody.OnSide(Side.Left).Places.Should().Be(11 + 23);
        BodyRegions.WholeBody.OnSide(Side.Right).Places.Should().Be(11 + 23);
        (BodyRegions.WholeBody.OnSide(Side.Left) & BodyRegions.WholeBody.OnSide(Side.Right)).Places.Should().Be(11);
    }

    [Theory]
    [InlineData(BodyRegion.Leg, BodyRegion.Groin)]
    [InlineData(BodyRegion.Leg, BodyRegion.Hip)]
    [InlineData(BodyRegion.Arm, BodyRegion.Shoulder)]
    [InlineData(BodyRegion.Arm, BodyRegion.Axilla)]
    [InlineData(BodyRegion.Back, BodyRegion.PosteriorNeck)]
    [InlineData(BodyRegion.Back, BodyRegion.Flank)]
    [InlineData(BodyRegion.Spine, BodyRegion.UpperBack)]
    [InlineData(BodyRegion.Abdomen, BodyRegion.Groin)]
    [InlineData(BodyRegion.Trunk, BodyRegion.Shoulder)]
    [InlineData(BodyRegion.Trunk, BodyRegion.PosteriorNeck)]
    public void A_set_leaves_its_neighbours_out(BodyRegion set, BodyRegion neighbour) =>
        BodyRegions.Of(set).Overlaps(neighbour).Should().BeFalse();

    [Fact]
    public void The_34_atomic_sites_share_no_place_and_make_up_the_whole_body()
    {
        BodyRegion[] atoms = [.. Enum.GetValues<BodyRegion>().Where(region => region is >= BodyRegion.Scalp and <= BodyRegion.Foot)];
        atoms.Should().HaveCount(34);
        atoms.Sum(atom => BodyRegions.Of(atom).Places).Should().Be(57);
        BodyRegions.Create([.. atoms.Select(atom => new BodySite(atom))]).IsWholeBody.Should().BeTrue();
    }

    [Fact]
    public void The_property_of_each_name_is_the_set_of_that_name()
    {
        foreach (BodyRegion region in Enum.GetValues<BodyRegion>())
        {
            object? set = typeof(BodyRegions).GetProperty(region.ToString())!.GetValue(null);
            set.Should().Be(BodyRegions.Of(region), region.ToString());
        }
    }

    [Fact]
    public void A_region_that_is_not_defined_is_refused() =>
        FluentActions.Invoking(() => BodyRegions.Of((BodyRegion)200)).Should().Throw<ArgumentOutOfRangeException>();
}
