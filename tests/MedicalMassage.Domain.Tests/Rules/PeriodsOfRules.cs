using NodaTime;
using Period = MedicalMassage.Domain.Rules.Period;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>A rule holds while both it and its pack do.</summary>
public sealed class PeriodsOfRules
{
    private static readonly LocalDate January = new(2026, 1, 1);
    private static readonly LocalDate March = new(2026, 3, 1);

    private static Period And(LocalDate? packFrom, LocalDate? packUntil, LocalDate? ruleFrom, LocalDate? ruleUntil) =>
        new Period(packFrom, packUntil).And(Draft.OnDisease(Draft.Advise()).Info with { HoldsFrom = ruleFrom, HoldsUntil = ruleUntil });

    [Fact]
    public void The_later_beginning_counts()
    {
        And(January, null, March, null).From.Should().Be(March);
        And(March, null, January, null).From.Should().Be(March);
        And(March, null, null, null).From.Should().Be(March);
        And(null, null, March, null).From.Should().Be(March);
        And(null, null, null, null).IsAlways.Should().BeTrue();
    }

    [Fact]
    public void The_earlier_end_counts()
    {
        And(null, January, null, March).Until.Should().Be(January);
        And(null, March, null, January).Until.Should().Be(January);
        And(null, March, null, null).Until.Should().Be(March);
        And(null, null, null, March).Until.Should().Be(March);
    }

    [Fact]
    public void The_first_day_is_in_it_and_the_end_is_the_first_day_after()
    {
        Period winter = new(January, March);
        winter.Contains(January).Should().BeTrue();
        winter.Contains(January.PlusDays(-1)).Should().BeFalse();
        winter.Contains(March.PlusDays(-1)).Should().BeTrue();
        winter.Contains(March).Should().BeFalse();
        winter.IsAlways.Should().BeFalse();
    }
}
