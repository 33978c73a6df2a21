namespace MedicalMassage.Domain.Tests.SessionPlans;

/// <summary>How hard tissue is worked, on the Walton scale.</summary>
public sealed class Pressures
{
    [Fact]
    public void There_are_five_levels_in_order()
    {
        Pressure[] levels = [Pressure.Level1, Pressure.Level2, Pressure.Level3, Pressure.Level4, Pressure.Level5];
        levels.Select(level => level.Level).Should().Equal(1, 2, 3, 4, 5);
        levels.Should().BeInAscendingOrder();
        Enumerable.Range(1, 5).Select(Pressure.Of).Should().Equal(levels);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-1)]
    [InlineData(257)]
    public void There_is_no_other(int level) =>
        FluentActions.Invoking(() => Pressure.Of(level)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_default_is_the_lightest() => default(Pressure).Should().Be(Pressure.Level1);

    [Fact]
    public void Lighter_and_harder_are_told_apart()
    {
        Pressure two = Pressure.Level2;
        Pressure three = Pressure.Level3;
        (two < three).Should().BeTrue();
        (three < two).Should().BeFalse();
        (two > three).Should().BeFalse();
        (three > two).Should().BeTrue();
        (two <= Pressure.Of(2)).Should().BeTrue();
        (three <= two).Should().BeFalse();
        (two >= Pressure.Of(2)).Should().BeTrue();
        (two >= three).Should().BeFalse();
        (two < Pressure.Of(2)).Should().BeFalse();
    }

    [Theory]
    [InlineData(1, "1 (light lotioning)")]
    [InlineData(2, "2 (heavy lotioning)")]
    [InlineData(3, "3 (medium)")]
    [InlineData(4, "4 (strong)")]
    [InlineData(5, "5 (deep)")]
    public void A_level_says_its_name(int level, string words) => Pressure.Of(level).ToString().Should().Be(words);
}
