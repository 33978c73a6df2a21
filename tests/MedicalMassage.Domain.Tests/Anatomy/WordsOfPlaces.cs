namespace MedicalMassage.Domain.Tests.Anatomy;

/// <summary>A set is written as the shortest list of names, always in the same order.</summary>
public sealed class WordsOfPlaces
{
    public static TheoryData<BodySite[], string> Sets => new()
    {
        { [], "nothing" },
        { [BodyRegion.WholeBody], "whole body" },
        { [new(BodyRegion.Calf, Side.Left)], "left calf" },
        { [new(BodyRegion.Calf, Side.Left), new(BodyRegion.Calf, Side.Right)], "calf" },
        { [BodyRegion.Shin, BodyRegion.Calf], "lower leg" },
        { [new(BodyRegion.Shin, Side.Right), new(BodyRegion.Calf, Side.Right)], "right lower leg" },
        { [BodyRegion.Calf, new(BodyRegion.Shin, Side.Left)], "left lower leg, right calf" },
        { [BodyRegion.Hand, BodyRegion.Sternum], "sternum, hand" },
        { [BodyRegion.UpperAbdomen, BodyRegion.LowerAbdomen], "abdomen" },
        { [BodyRegion.ThoracicSpine, BodyRegion.LumbarSpine, BodyRegion.Sacrum, BodyRegion.PosteriorNeck], "spine" },
        { [BodyRegion.Back, BodyRegion.PosteriorNeck], "back, posterior neck" },
        { [BodyRegion.Lumbar, BodyRegion.Foot], "lumbar, foot" },
        { [new(BodyRegion.Leg, Side.Left), BodyRegion.Hand], "left leg, hand" },
        { [BodyRegion.Trunk, BodyRegion.Sacrum], "trunk" },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_set_reads_as_its_largest_names(BodySite[] sites, string words) =>
        BodyRegions.Create(sites).ToString().Should().Be(words);

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_order_in_which_sites_were_named_does_not_matter(BodySite[] sites, string words) =>
        BodyRegions.Create([.. sites.Reverse()]).ToString().Should().Be(words);

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_names_of_a_set_make_up_the_set_again(BodySite[] sites, string words)
    {
        BodyRegions set = BodyRegions.Create(sites);
        BodyRegions.Create([.. set]).ShouldBe(set, words);
    }

    [Fact]
    public void Every_region_on_every_side_survives_being_named_and_read_again()
    {
        foreach (BodyRegion region in Enum.GetValues<BodyRegion>())
        {
            foreach (Side side in Enum.GetValues<Side>())
            {
                BodyRegions set = BodyRegions.Of(region, side);
                BodyRegions.Create([.. set]).ShouldBe(set, $"{side} {region}");
            }
        }
    }

    [Fact]
    public void No_place_is_named_twice()
    {
        BodyRegions set = BodyRegions.WholeBody.Except(new BodySite(BodyRegion.Knee, Side.Right));
        set.Sum(site => site.Regions.Places).Should().Be(56);
    }

    [Theory]
    [InlineData(BodyRegion.Foot, Side.Both, "foot")]
    [InlineData(BodyRegion.Foot, Side.Left, "left foot")]
    [InlineData(BodyRegion.UpperArm, Side.Right, "right upper arm")]
    [InlineData(BodyRegion.WholeBody, Side.Both, "whole body")]
    public void A_site_reads_as_side_and_place(BodyRegion region, Side side, string words) =>
        new BodySite(region, side).ToString().Should().Be(words);
}
