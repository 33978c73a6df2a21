using NodaTime;

namespace MedicalMassage.Domain.Tests.Coding;

/// <summary>A date stands for every day that it may be.</summary>
public sealed class PartialDates
{
    [Theory]
    [InlineData("2026", 2026, 1, 1, 2026, 12, 31)]
    [InlineData("2026-11", 2026, 11, 1, 2026, 11, 30)]
    [InlineData("2026-02", 2026, 2, 1, 2026, 2, 28)]
    [InlineData("2028-02", 2028, 2, 1, 2028, 2, 29)]
    [InlineData("2026-11-23", 2026, 11, 23, 2026, 11, 23)]
    [InlineData("2028-02-29", 2028, 2, 29, 2028, 2, 29)]
    [InlineData("0001", 1, 1, 1, 1, 12, 31)]
    [InlineData("9999-12", 9999, 12, 1, 9999, 12, 31)]
    public void It_reaches_from_its_earliest_to_its_latest_day(string text, int y1, int m1, int d1, int y2, int m2, int d2)
    {
        PartialDate.TryParse(text, out PartialDate date).Should().BeTrue();
        date.Earliest.Should().Be(new LocalDate(y1, m1, d1));
        date.Latest.Should().Be(new LocalDate(y2, m2, d2));
        date.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("0000")]
    [InlineData("2026-1")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-11-00")]
    [InlineData("2026-11-31")]
    [InlineData("2026-02-29")]
    [InlineData("2100-02-29")]
    [InlineData("2026/11/23")]
    [InlineData("2026-11/23")]
    [InlineData("2026/11")]
    [InlineData("-026")]
    [InlineData("+026")]
    [InlineData(" 026")]
    [InlineData("2026-+1")]
    [InlineData("2026-11- 3")]
    [InlineData("2026-11-23T00:00")]
    [InlineData("23.11.2026")]
    [InlineData("٢٠٢٦")]
    public void What_names_no_date_is_not_read(string? text) => PartialDate.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void It_says_how_far_it_is_known()
    {
        new PartialDate(2026).Should().BeEquivalentTo(new { Year = 2026, Month = (int?)null, Day = (int?)null, IsExact = false });
        new PartialDate(2026, 11).Should().BeEquivalentTo(new { Year = 2026, Month = 11, Day = (int?)null, IsExact = false });
        new PartialDate(2026, 11, 23).Should().BeEquivalentTo(new { Year = 2026, Month = 11, Day = 23, IsExact = true });
    }

    [Fact]
    public void The_default_is_the_year_1() => default(PartialDate).Should().Be(new PartialDate(1));

    [Fact]
    public void A_day_of_the_calendar_is_a_date_known_to_the_day() =>
        ((PartialDate)new LocalDate(2026, 11, 23)).Should().Be(new PartialDate(2026, 11, 23));

    [Fact]
    public void November_is_not_the_same_as_its_first_day() =>
        new PartialDate(2026, 11).Should().NotBe(new PartialDate(2026, 11, 1));

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(10_000, null, null)]
    [InlineData(2026, 0, null)]
    [InlineData(2026, 13, null)]
    [InlineData(2026, 2, 29)]
    [InlineData(2026, 11, 0)]
    [InlineData(2026, 11, 31)]
    public void A_date_that_does_not_exist_is_refused(int year, int? month, int? day) =>
        FluentActions.Invoking(() => new PartialDate(year, month, day)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_day_needs_a_month() =>
        FluentActions.Invoking(() => new PartialDate(2026, null, 23)).Should().Throw<ArgumentException>().WithParameterName("month");
}
