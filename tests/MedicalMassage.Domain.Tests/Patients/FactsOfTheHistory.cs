using MedicalMassage.Domain.Tests.Referrals;

namespace MedicalMassage.Domain.Tests.Patients;

/// <summary>The short ways to write a fact say what they seem to say.</summary>
public sealed class FactsOfTheHistory
{
    private static readonly Code Hypertension = Code.Icd10Cm("I10");

    [Fact]
    public void An_active_and_a_resolved_condition_differ_in_their_status_alone()
    {
        Condition.Active(Hypertension, "high blood pressure").Status.Should().Be(ConditionStatus.Active);
        Condition.Resolved(Hypertension, "high blood pressure").Should().Be(
            Condition.Active(Hypertension, "high blood pressure") with { Status = ConditionStatus.Resolved });
    }

    [Fact]
    public void A_medicine_is_taken_or_was_stopped_on_its_last_day()
    {
        Medication.Taking(Code.Atc("B01AF01")).Should().BeEquivalentTo(new { Status = MedicationStatus.Active, Until = (PartialDate?)null });
        Medication stopped = Medication.Stopped(Code.Atc("B01AF01"), Told.Date("2026-11"));
        stopped.Status.Should().Be(MedicationStatus.Stopped);
        stopped.Until.Should().Be(Told.Date("2026-11"));
    }

    [Fact]
    public void A_blood_pressure_is_two_readings_of_one_day()
    {
        ValueList<Observation> pressure = Observation.BloodPressure(138, 84, Told.Today);
        pressure.Select(reading => (reading.Code.Value, reading.Value, reading.Unit, reading.Date)).Should().Equal(
            ("8480-6", 138, "mm[Hg]", Told.Today), ("8462-4", 84, "mm[Hg]", Told.Today));
    }

    [Fact]
    public void A_reading_is_kept_as_it_came_however_strange() =>
        Observation.Of(Code.Loinc("8480-6"), -4_000, "furlongs", null).Value.Should().Be(-4_000);

    [Fact]
    public void A_reading_is_of_something() =>
        FluentActions.Invoking(() => new Observation(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void A_symptom_of_today_has_its_word_and_its_places() =>
        Symptom.Of("swelling", BodyRegion.Calf).Sites.Should().Equal(new BodySite(BodyRegion.Calf));

    [Theory]
    [InlineData("2027-08-02", "2026-10-25", -1)]
    [InlineData("2027-08-02", "2026-10-26", 0)]
    [InlineData("2027-08-02", "2026-11-01", 0)]
    [InlineData("2027-08-02", "2026-11-02", 1)]
    [InlineData("2027-08-02", "2027-08-01", 39)]
    [InlineData("2027-08-02", "2027-08-02", 40)]
    [InlineData("2028-03-01", "2028-02-29", 39)]
    public void Weeks_of_a_pregnancy_are_completed_ones(string due, string on, int weeks)
    {
        Pregnancy.Weeks(Told.Day(due), Told.Day(on)).Should().Be(weeks);
        Pregnancy.OnWeek(Told.Day(due), weeks).Should().BeLessThanOrEqualTo(Told.Day(on));
        Pregnancy.OnWeek(Told.Day(due), weeks + 1).Should().BeGreaterThan(Told.Day(on));
    }

    [Theory]
    [InlineData(9, false, false, true, true)]
    [InlineData(10, true, false, true, false)]
    [InlineData(11, true, true, false, false)]
    public void A_range_of_numbers_has_open_and_closed_ends(int value, bool atLeast, bool above, bool atMost, bool below)
    {
        new NumberRange { AtLeast = 10 }.Contains(value).Should().Be(atLeast);
        new NumberRange { Above = 10 }.Contains(value).Should().Be(above);
        new NumberRange { AtMost = 10 }.Contains(value).Should().Be(atMost);
        new NumberRange { Below = 10 }.Contains(value).Should().Be(below);
        new NumberRange().Contains(value).Should().BeTrue();
        new NumberRange { AtLeast = 10, Below = 11 }.Contains(value).Should().Be(value == 10);
    }

    [Fact]
    public void A_range_says_its_ends_in_words_in_every_culture() =>
        new NumberRange { AtLeast = 37.5m, Below = 40 }.ToString().Should().Be("at least 37.5 and below 40");

    [Fact]
    public void A_measurement_needs_a_code_a_name_and_a_unit()
    {
        FluentActions.Invoking(() => new Measurement(null!, "pulse", "/min")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Measurement(Code.Loinc("8867-4"), " ", "/min")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Measurement(Code.Loinc("8867-4"), "pulse", "")).Should().Throw<ArgumentException>();
    }
}
