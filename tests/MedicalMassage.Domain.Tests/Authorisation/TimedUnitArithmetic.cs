using CsCheck;
using MedicalMassage.Domain.Tests.Laws;

namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>Minutes into units: the eight-minute rule of Medicare over all codes of the day, and the midpoint rule code by code.</summary>
public sealed class TimedUnitArithmetic
{
    private static readonly Gen<TimedService[]> Day = Gen.Select(Gen.OneOf("97124", "97140", "97110"), Gen.Int[0, 70], (code, minutes) => new TimedService(code, minutes)).Array[0, 5];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 0)]
    [InlineData(8, 1)]
    [InlineData(22, 1)]
    [InlineData(23, 2)]
    [InlineData(37, 2)]
    [InlineData(38, 3)]
    [InlineData(52, 3)]
    [InlineData(53, 4)]
    [InlineData(67, 4)]
    [InlineData(68, 5)]
    [InlineData(82, 5)]
    [InlineData(83, 6)]
    [InlineData(97, 6)]
    [InlineData(98, 7)]
    [InlineData(112, 7)]
    [InlineData(113, 8)]
    [InlineData(127, 8)]
    public void The_bands_of_the_manual_are_the_units_of_one_code_by_either_rule(int minutes, int units)
    {
        Of(PrescriptionSchemes.MedicareTimedUnits, ("97124", minutes)).Should().Equal(units);
        Of(PrescriptionSchemes.MidpointTimedUnits, ("97124", minutes)).Should().Equal(units);
    }

    [Fact]
    public void Thirty_three_and_seven_minutes_are_three_units_for_Medicare_and_two_by_the_midpoint()
    {
        Of(PrescriptionSchemes.MedicareTimedUnits, ("97110", 33), ("97140", 7)).Should().Equal(2, 1);
        Of(PrescriptionSchemes.MidpointTimedUnits, ("97110", 33), ("97140", 7)).Should().Equal(2, 0);
    }

    [Fact]
    public void Left_over_minutes_of_different_codes_combine_for_Medicare_alone()
    {
        Of(PrescriptionSchemes.MedicareTimedUnits, ("97124", 4), ("97140", 4)).Should().Equal(1, 0);
        Of(PrescriptionSchemes.MidpointTimedUnits, ("97124", 4), ("97140", 4)).Should().Equal(0, 0);
    }

    [Fact]
    public void Minutes_of_one_code_are_added_up_over_the_day() => Of(PrescriptionSchemes.MidpointTimedUnits, ("97124", 7), ("97124", 8)).Should().Equal(1);

    [Fact]
    public void A_pack_is_one_unit_however_long_and_nothing_for_Medicare()
    {
        Of(PrescriptionSchemes.MidpointTimedUnits, ("97010", 40), ("97124", 15)).Should().Equal(1, 1);
        Of(PrescriptionSchemes.MedicareTimedUnits, ("97010", 40), ("97124", 15)).Should().Equal(0, 1);
    }

    [Fact]
    public void The_edges_of_a_physician_guide_that_are_a_minute_higher_are_not_taken() => Of(PrescriptionSchemes.MedicareTimedUnits, ("97124", 38)).Should().Equal(3);

    [Fact]
    public void Units_in_all_go_by_minutes_in_all_and_no_code_gets_more_than_a_unit_beyond_its_whole_ones() => Law.Holds(Day, day =>
    {
        ValueList<TimedUnits> counted = TimedUnits.Count([.. day], PrescriptionSchemes.MedicareTimedUnits);
        return counted.Sum(one => one.Units) == PrescriptionSchemes.MedicareTimedUnits.Units(day.Sum(service => service.Minutes))
            && counted.All(one => one.Units >= one.Minutes / 15 && one.Units <= (one.Minutes / 15) + 1);
    });

    [Fact]
    public void A_rule_and_a_service_are_refused_where_they_make_no_sense()
    {
        FluentActions.Invoking(() => new TimedUnitRule(15, 16, pooled: true)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TimedService("97124", -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TimedUnits.Count([], null!)).Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<int> Of(TimedUnitRule rule, params (string Code, int Minutes)[] services) =>
        TimedUnits.Count([.. services.Select(service => new TimedService(service.Code, service.Minutes))], rule).Select(one => one.Units);
}
