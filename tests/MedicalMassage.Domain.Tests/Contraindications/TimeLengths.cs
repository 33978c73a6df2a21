using MedicalMassage.Domain.Tests.Referrals;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>A length of time as rules write it.</summary>
public sealed class TimeLengths
{
    [Theory]
    [InlineData("0 d", 0, TimeUnit.Days)]
    [InlineData("14 d", 14, TimeUnit.Days)]
    [InlineData("6 wk", 6, TimeUnit.Weeks)]
    [InlineData("3 mo", 3, TimeUnit.Months)]
    [InlineData("10000 a", 10_000, TimeUnit.Years)]
    public void It_is_read_and_written_in_ucum(string text, int amount, TimeUnit unit)
    {
        TimeLength.TryParse(text, out TimeLength length).Should().BeTrue();
        length.Should().Be(new TimeLength(amount, unit));
        length.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("14")]
    [InlineData("14d")]
    [InlineData("14  d")]
    [InlineData("-1 d")]
    [InlineData("+1 d")]
    [InlineData("1.5 a")]
    [InlineData("14 days")]
    [InlineData("14 D")]
    [InlineData("10001 d")]
    [InlineData("99999999999 d")]
    public void Anything_else_is_not_read(string? text) => TimeLength.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void It_is_from_0_to_10000()
    {
        FluentActions.Invoking(() => new TimeLength(-1, TimeUnit.Days)).Should().Throw<ArgumentOutOfRangeException>();
        new TimeLength(10_000, TimeUnit.Days).Amount.Should().Be(10_000);
        FluentActions.Invoking(() => new TimeLength(10_001, TimeUnit.Days)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("9985-01-01", "10000 a")]
    [InlineData("2026-11-23", "10000 a")]
    [InlineData("9999-12-31", "1 d")]
    [InlineData("9999-12-31", "10000 mo")]
    public void It_never_runs_past_the_end_of_the_calendar(string date, string length) =>
        Told.Length(length).After(Told.Day(date)).Should().Be(LocalDate.MaxIsoValue);

    [Fact]
    public void Ten_thousand_weeks_are_counted_to_the_day() =>
        Told.Length("10000 wk").After(new(2026, 11, 23)).Should().Be(new LocalDate(2026, 11, 23).PlusDays(70_000));
}
