using MedicalMassage.Domain.Tests.Anatomy;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>What may be done, and how restrictions shrink it.</summary>
public sealed class Envelopes
{
    private static readonly TreatmentEnvelope Whole = TreatmentEnvelope.Whole;

    [Fact]
    public void The_whole_envelope_allows_everything()
    {
        Whole.IsWhole.Should().BeTrue();
        Whole.IsEmpty.Should().BeFalse();
        Whole.ExcludedRegions.IsEmpty.Should().BeTrue();
        Whole.ExcludedTechniques.IsEmpty.Should().BeTrue();
        Whole.Positions.IsAll.Should().BeTrue();
        Whole.MaxMinutes.Should().BeNull();
        foreach (Technique technique in Enum.GetValues<Technique>())
            Whole.GreatestPressure(BodyRegions.WholeBody, technique).Should().Be(5);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_pressure_limit_leaves_every_level_up_to_it(int max)
    {
        TreatmentEnvelope envelope = Whole.Restrict(Restriction.LimitPressure(Pressure.Of(max), BodyRegions.Leg));
        for (int level = 1; level <= 5; level++)
            envelope.Allowed(Technique.Friction, Pressure.Of(level)).ShouldBe(level <= max ? BodyRegions.WholeBody : BodyRegions.WholeBody.Except(BodyRegions.Leg));
        envelope.GreatestPressure(BodyRegions.Calf, Technique.Friction).Should().Be(max);
        envelope.GreatestPressure(BodyRegions.Arm, Technique.Friction).Should().Be(5);
        envelope.IsWhole.Should().Be(max == 5);
    }

    [Fact]
    public void The_greatest_pressure_of_several_places_is_that_of_the_tenderest()
    {
        TreatmentEnvelope envelope = Whole.Restrict(
            Restriction.LimitPressure(Pressure.Level2, BodyRegions.Leg), Restriction.Exclude(BodyRegions.Foot));
        envelope.GreatestPressure(BodyRegions.Arm | BodyRegions.Calf, Technique.Petrissage).Should().Be(2);
        envelope.GreatestPressure(BodyRegions.Leg, Technique.Petrissage).Should().Be(0);
        FluentActions.Invoking(() => envelope.GreatestPressure(BodyRegions.None, Technique.Petrissage)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_later_milder_restriction_gives_nothing_back()
    {
        TreatmentEnvelope envelope = Whole.Restrict(
            Restriction.LimitPressure(Pressure.Level1, BodyRegions.Leg), Restriction.LimitPressure(Pressure.Level4, BodyRegions.Leg),
            Restriction.LimitMinutes(20), Restriction.LimitMinutes(60));
        envelope.GreatestPressure(BodyRegions.Leg, Technique.Petrissage).Should().Be(1);
        envelope.MaxMinutes.Should().Be(20);
    }

    [Fact]
    public void A_region_is_excluded_once_no_technique_is_left_there_and_a_technique_once_no_place_is()
    {
        TreatmentEnvelope some = Whole.Restrict(Restriction.Exclude(BodyRegions.Calf, SetOf<Technique>.All.Except(Technique.StaticTouch)));
        some.ExcludedRegions.IsEmpty.Should().BeTrue();
        some.Restrict(Restriction.Exclude(BodyRegions.Leg, Technique.StaticTouch)).ExcludedRegions.ShouldBe(BodyRegions.Calf);
        Whole.Restrict(Restriction.Exclude(BodyRegions.Trunk, Technique.Heat)).ExcludedTechniques.Should().BeEmpty();
        Whole.Restrict(Restriction.Exclude(BodyRegions.WholeBody, Technique.Heat)).ExcludedTechniques.Should().Equal(Technique.Heat);
    }

    [Fact]
    public void It_is_empty_once_no_place_or_no_position_is_left()
    {
        Whole.Restrict(Restriction.ExcludeEverything).IsEmpty.Should().BeTrue();
        Whole.Restrict(Restriction.ExcludePositions(SetOf<Position>.All)).IsEmpty.Should().BeTrue();
        Whole.Restrict(Restriction.Exclude(BodyRegions.WholeBody.Except(BodyRegions.Foot))).IsEmpty.Should().BeFalse();
        Whole.Restrict(Restriction.LimitMinutes(1)).IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void What_two_envelopes_allow_is_what_both_allow()
    {
        TreatmentEnvelope legs = Whole.Restrict(Restriction.LimitPressure(Pressure.Level2, BodyRegions.Leg), Restriction.LimitMinutes(30));
        TreatmentEnvelope prone = Whole.Restrict(Restriction.ExcludePositions(Position.Prone), Restriction.Exclude(BodyRegions.Foot), Restriction.LimitMinutes(45));
        TreatmentEnvelope both = Whole.Restrict(
            Restriction.LimitPressure(Pressure.Level2, BodyRegions.Leg), Restriction.LimitMinutes(30),
            Restriction.ExcludePositions(Position.Prone), Restriction.Exclude(BodyRegions.Foot));
        legs.Intersect(prone).Should().Be(both);
        prone.Intersect(legs).Should().Be(both);
        legs.Intersect(Whole).Should().Be(legs);
        Whole.Intersect(legs).Should().Be(legs);
        legs.Intersect(legs).Should().Be(legs);
    }

    [Fact]
    public void An_envelope_lies_within_another_if_it_allows_nothing_more()
    {
        TreatmentEnvelope light = Whole.Restrict(Restriction.LimitPressure(Pressure.Level2, BodyRegions.WholeBody));
        TreatmentEnvelope lighter = light.Restrict(Restriction.LimitPressure(Pressure.Level1, BodyRegions.Leg));
        TreatmentEnvelope brief = Whole.Restrict(Restriction.LimitMinutes(30));
        lighter.IsWithin(light).Should().BeTrue();
        light.IsWithin(lighter).Should().BeFalse();
        light.IsWithin(light).Should().BeTrue();
        light.IsWithin(Whole).Should().BeTrue();
        Whole.IsWithin(light).Should().BeFalse();
        brief.IsWithin(light).Should().BeFalse();
        light.IsWithin(brief).Should().BeFalse();
        brief.Restrict(Restriction.LimitMinutes(20)).IsWithin(brief).Should().BeTrue();
        brief.IsWithin(brief.Restrict(Restriction.LimitMinutes(29))).Should().BeFalse();
        Whole.Restrict(Restriction.ExcludePositions(Position.Prone)).IsWithin(Whole).Should().BeTrue();
    }

    [Fact]
    public void A_segment_is_allowed_if_place_technique_pressure_and_position_are()
    {
        TreatmentEnvelope envelope = Whole.Restrict(
            Restriction.LimitPressure(Pressure.Level3, BodyRegions.Leg), Restriction.ExcludePositions(Position.Prone), Restriction.Exclude(BodyRegions.Foot, Technique.Heat));
        envelope.Allows(new(BodyRegions.Calf, Technique.Friction, Pressure.Level3, 10, Position.Supine)).Should().BeTrue();
        envelope.Allows(new(BodyRegions.Calf, Technique.Friction, Pressure.Level4, 10, Position.Supine)).Should().BeFalse();
        envelope.Allows(new(BodyRegions.Calf, Technique.Friction, Pressure.Level3, 10, Position.Prone)).Should().BeFalse();
        envelope.Allows(new(BodyRegions.Calf, Technique.Friction, Pressure.Level3, 10)).Should().BeTrue();
        envelope.Allows(new(BodyRegions.Leg, Technique.Heat, Pressure.Level1, 10)).Should().BeFalse();
    }

    [Fact]
    public void Envelopes_are_equal_by_what_they_allow()
    {
        TreatmentEnvelope one = Whole.Restrict(Restriction.Exclude(BodyRegions.Calf), Restriction.Exclude(BodyRegions.Shin));
        TreatmentEnvelope other = Whole.Restrict(Restriction.Exclude(BodyRegions.LowerLeg));
        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Should().NotBe(other.Restrict(Restriction.LimitMinutes(60)));
    }

    [Fact]
    public void Both_envelopes_together_allow_neither_position_that_one_of_them_excludes()
    {
        TreatmentEnvelope both = Whole.Restrict(Restriction.ExcludePositions(Position.Prone), Restriction.LimitMinutes(30))
            .Intersect(Whole.Restrict(Restriction.ExcludePositions(Position.Supine), Restriction.LimitMinutes(20)));
        both.Positions.Contains(Position.Prone).Should().BeFalse();
        both.Positions.Contains(Position.Supine).Should().BeFalse();
        both.Positions.Contains(Position.SideLying).Should().BeTrue();
        both.MaxMinutes.Should().Be(20);
    }

    [Fact]
    public void Either_envelope_alone_allows_each_position_that_one_of_them_allows()
    {
        TreatmentEnvelope either = Whole.Restrict(Restriction.ExcludePositions(Position.Prone), Restriction.LimitMinutes(30), Restriction.Exclude(BodyRegions.Leg))
            .Union(Whole.Restrict(Restriction.ExcludePositions([Position.Prone, Position.Supine]), Restriction.LimitMinutes(20), Restriction.Exclude(BodyRegions.WholeBody)));
        either.Positions.Contains(Position.Prone).Should().BeFalse();
        either.Positions.Contains(Position.Supine).Should().BeTrue();
        either.MaxMinutes.Should().Be(30);
        either.ExcludedRegions.ShouldBe(BodyRegions.Leg);
        either.Union(Whole).MaxMinutes.Should().BeNull();
    }

    [Fact]
    public void Envelopes_that_differ_in_anything_have_different_prints()
    {
        TreatmentEnvelope[] different =
        [
            Whole, Whole.Restrict(Restriction.ExcludePositions(Position.Prone)), Whole.Restrict(Restriction.LimitMinutes(30)), Whole.Restrict(Restriction.LimitMinutes(20)),
            Whole.Restrict(Restriction.Exclude(BodyRegions.Leg)), Whole.Restrict(Restriction.LimitPressure(Pressure.Level4, BodyRegions.Leg)),
        ];
        different.Select(envelope => envelope.GetHashCode()).Should().OnlyHaveUniqueItems();
        Whole.Restrict(Restriction.LimitMinutes(30)).GetHashCode().Should().Be(different[2].GetHashCode());
    }
}
