using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>The latest reading that is not too old decides.</summary>
public sealed class ObservationTriggers
{
    private static readonly Measurement Systolic = new(Code.Loinc("8480-6"), "systolic blood pressure", "mm[Hg]")
    {
        Plausible = new() { AtLeast = 50, AtMost = 300 },
    };

    private static readonly ObservationTrigger Severe = new(Systolic, new() { AtLeast = 180 });

    private static Observation Reading(decimal value, string? on, string unit = "mm[Hg]") =>
        new(Systolic.Code) { Value = value, Unit = unit, Date = on is null ? null : Date(on) };

    private static Answer Ask(ObservationTrigger trigger, params Observation[] readings) =>
        Answer.Of(trigger, Case(Healthy with { Observations = [.. readings] }));

    [Theory]
    [InlineData("179.9", Truth.No)]
    [InlineData("180", Truth.Yes)]
    [InlineData("180.1", Truth.Yes)]
    public void A_value_counts_from_the_bound_on(string value, Truth truth) =>
        Ask(Severe, Reading(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), "2026-11-20")).ShouldBe(truth);

    [Theory]
    [InlineData(89, Truth.Yes)]
    [InlineData(90, Truth.No)]
    public void A_value_counts_below_an_open_bound(int value, Truth truth) =>
        Ask(new(Systolic, new() { Below = 90 }), Reading(value, "2026-11-20")).ShouldBe(truth);

    [Fact]
    public void The_latest_reading_decides_in_whatever_order_they_are_listed()
    {
        Observation high = Reading(190, "2026-11-10");
        Observation normal = Reading(130, "2026-11-20");
        Ask(Severe, high, normal).ShouldBe(Truth.No);
        Ask(Severe, normal, high).ShouldBe(Truth.No);
        Answer answer = Ask(Severe, normal, Reading(185, "2026-11-21"));
        answer.ShouldBe(Truth.Yes);
        answer.Facts.Should().Equal("patient.observations[1]");
    }

    [Fact]
    public void Of_several_readings_of_the_same_day_any_counts() =>
        Ask(Severe, Reading(130, "2026-11-20"), Reading(185, "2026-11-20"), Reading(140, "2026-11-20")).ShouldBe(Truth.Yes);

    [Fact]
    public void A_month_in_which_there_were_a_high_and_a_low_reading_does_not_say_which_was_the_latest()
    {
        Ask(Severe, Reading(190, "2026-11"), Reading(130, "2026-11-10")).Truth.Should().Be(Truth.Unknown);
        Ask(Severe, Reading(190, "2026-11"), Reading(185, "2026-11-10")).Truth.Should().Be(Truth.Yes);
        Ask(Severe, Reading(120, "2026-11"), Reading(130, "2026-11-10")).Truth.Should().Be(Truth.No);
        Ask(Severe, Reading(190, "2026-10"), Reading(130, "2026-11-10")).Truth.Should().Be(Truth.No);
    }

    [Theory]
    [InlineData("2026-05-22", Truth.No)]
    [InlineData("2026-05-23", Truth.Yes)]
    [InlineData("2026-05-24", Truth.Yes)]
    public void A_reading_counts_through_its_greatest_age(string on, Truth truth) =>
        Ask(Severe with { Within = Length("6 mo") }, Reading(190, on)).ShouldBe(truth);

    [Fact]
    public void A_reading_of_a_month_that_may_be_too_old_is_asked_about() =>
        Ask(Severe with { Within = Length("6 mo") }, Reading(190, "2026-05")).ShouldBe(Truth.Unknown, "patient.observations[0].date");

    [Fact]
    public void A_high_reading_without_a_date_is_asked_about_and_a_normal_one_is_not()
    {
        Ask(Severe, Reading(190, null)).ShouldBe(Truth.Unknown, "patient.observations[0].date");
        Ask(Severe, Reading(130, null)).ShouldBe(Truth.No);
    }

    [Fact]
    public void A_high_reading_of_a_day_to_come_is_asked_about() =>
        Ask(Severe, Reading(190, "2026-11-24")).ShouldBe(Truth.Unknown, "patient.observations[0].date");

    [Theory]
    [InlineData("kPa")]
    [InlineData("mmHg")]
    [InlineData("")]
    public void A_reading_in_another_unit_is_asked_about(string unit) =>
        Ask(Severe, Reading(24, "2026-11-20", unit)).ShouldBe(Truth.Unknown, "patient.observations[0]");

    [Theory]
    [InlineData(49, Truth.Unknown)]
    [InlineData(50, Truth.No)]
    [InlineData(300, Truth.Yes)]
    [InlineData(301, Truth.Unknown)]
    public void A_reading_that_nobody_could_have_is_asked_about(int value, Truth truth) =>
        Ask(Severe, Reading(value, "2026-11-20")).Truth.Should().Be(truth);

    [Fact]
    public void A_reading_of_something_else_or_without_a_number_is_no_reading()
    {
        Ask(Severe, Observation.Of(Code.Loinc("8462-4"), 190, "mm[Hg]", Today)).ShouldBe(Truth.No);
        Ask(Severe, new Observation(Systolic.Code) { Absent = AbsentReason.Unknown, Date = Today }).ShouldBe(Truth.No);
    }

    [Fact]
    public void A_reading_that_is_missing_is_no_question_for_those_who_do_not_need_it()
    {
        Ask(Severe).ShouldBe(Truth.No);
        Answer.Of(Severe, new(Today)).ShouldBe(Truth.No);
    }
}
