using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>A medicine counts while it is taken and, where the rule says so, for a while after.</summary>
public sealed class MedicationTriggers
{
    private static readonly Code Rivaroxaban = Code.Atc("B01AF01");
    private static readonly MedicationTrigger Taken = new() { Codes = [Code.Atc("B01AF")] };
    private static readonly MedicationTrigger TakenOrStopped = Taken with { Stopped = new() { AtMost = Length("7 d") } };

    private static Answer Ask(MedicationTrigger trigger, Medication medication, string asOf = "2026-11-23") =>
        Answer.Of(trigger, Case(Healthy with { Medications = [medication] }, Day(asOf)));

    [Theory]
    [InlineData(MedicationStatus.Unrecorded, Truth.Yes)]
    [InlineData(MedicationStatus.Active, Truth.Yes)]
    [InlineData(MedicationStatus.OnHold, Truth.Yes)]
    [InlineData(MedicationStatus.Stopped, Truth.No)]
    public void What_is_taken_paused_or_left_open_counts_and_what_was_stopped_does_not(MedicationStatus status, Truth truth) =>
        Ask(Taken, new() { Code = Rivaroxaban, Status = status }).Truth.Should().Be(truth);

    [Theory]
    [InlineData("2026-11-22", Truth.Yes)]
    [InlineData("2026-11-23", Truth.Yes)]
    [InlineData("2026-11-24", Truth.No)]
    public void A_course_counts_through_its_last_day(string asOf, Truth truth) =>
        Ask(Taken, Medication.Taking(Rivaroxaban) with { Until = Date("2026-11-23") }, asOf).Truth.Should().Be(truth);

    [Theory]
    [InlineData("2028-02-28", Truth.Yes)]
    [InlineData("2028-02-29", Truth.Yes)]
    [InlineData("2028-03-01", Truth.No)]
    public void A_course_to_the_end_of_february_counts_through_the_29th(string asOf, Truth truth) =>
        Ask(Taken, Medication.Taking(Rivaroxaban) with { Until = Date("2028-02-29") }, asOf).Truth.Should().Be(truth);

    [Theory]
    [InlineData("2026-11-01", Truth.Yes)]
    [InlineData("2026-11-02", Truth.Unknown)]
    [InlineData("2026-11-30", Truth.Unknown)]
    [InlineData("2026-12-01", Truth.No)]
    public void A_course_that_ends_some_day_in_november_is_open_from_its_second_day(string asOf, Truth truth) =>
        Ask(Taken, Medication.Taking(Rivaroxaban) with { Until = Date("2026-11") }, asOf).Truth.Should().Be(truth);

    [Theory]
    [InlineData("2026-11-16", Truth.Yes)]
    [InlineData("2026-11-22", Truth.Yes)]
    [InlineData("2026-11-23", Truth.Yes)]
    [InlineData("2026-11-24", Truth.No)]
    public void A_stopped_medicine_counts_until_it_has_washed_out(string asOf, Truth truth) =>
        Ask(TakenOrStopped, Medication.Stopped(Rivaroxaban, Date("2026-11-16")), asOf).Truth.Should().Be(truth);

    [Theory]
    [InlineData("2028-03-06", Truth.Yes)]
    [InlineData("2028-03-07", Truth.Yes)]
    [InlineData("2028-03-08", Truth.No)]
    public void Seven_days_after_29_february_end_on_7_march(string asOf, Truth truth) =>
        Ask(TakenOrStopped, Medication.Stopped(Rivaroxaban, Date("2028-02-29")), asOf).Truth.Should().Be(truth);

    [Theory]
    [InlineData("2026-11-16", Truth.Yes)]
    [InlineData("2026-11-23", Truth.Yes)]
    [InlineData("2026-11-24", Truth.No)]
    public void A_course_that_ran_out_washes_out_like_one_that_was_stopped(string asOf, Truth truth) =>
        Ask(TakenOrStopped, Medication.Taking(Rivaroxaban) with { Until = Date("2026-11-16") }, asOf).Truth.Should().Be(truth);

    [Fact]
    public void A_stopped_medicine_without_a_date_may_still_act() =>
        Ask(TakenOrStopped, new() { Code = Rivaroxaban, Status = MedicationStatus.Stopped }).ShouldBe(
            Truth.Unknown, "patient.medications[0].until");

    [Fact]
    public void A_stopped_medicine_without_a_date_is_no_matter_where_only_what_is_taken_counts() =>
        Ask(Taken, new() { Code = Rivaroxaban, Status = MedicationStatus.Stopped }).ShouldBe(Truth.No);

    [Theory]
    [InlineData("2026-11-22", Truth.Unknown)]
    [InlineData("2026-11-23", Truth.Yes)]
    public void A_medicine_that_begins_in_the_future_is_asked_about_until_it_begins(string asOf, Truth truth) =>
        Ask(Taken, Medication.Taking(Rivaroxaban) with { Since = Date("2026-11-23") }, asOf).Truth.Should().Be(truth);

    [Theory]
    [InlineData("2026-11-22", Truth.No)]
    [InlineData("2026-11-23", Truth.Yes)]
    [InlineData("2026-11-24", Truth.Yes)]
    public void A_rule_may_ask_how_long_it_has_been_taken(string asOf, Truth truth) =>
        Ask(Taken with { Since = new() { AtLeast = Length("3 mo") } }, Medication.Taking(Rivaroxaban) with { Since = Date("2026-08-23") }, asOf)
            .Truth.Should().Be(truth);

    [Theory]
    [InlineData(Route.Injected, Truth.Yes)]
    [InlineData(Route.Transdermal, Truth.Yes)]
    [InlineData(Route.Oral, Truth.No)]
    [InlineData(Route.Unrecorded, Truth.Unknown)]
    public void The_route_counts_where_the_rule_asks_for_it(Route route, Truth truth) =>
        Ask(Taken with { Routes = [Route.Injected, Route.Transdermal] }, Medication.Taking(Rivaroxaban) with { Route = route }).Truth.Should().Be(truth);

    [Fact]
    public void A_medicine_of_another_group_does_not_count() =>
        Ask(Taken, Medication.Taking(Code.Atc("B01AE07"))).ShouldBe(Truth.No);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Medicines_that_nobody_asked_about_or_that_were_declined_are_unknown(bool declined)
    {
        Section<Medication> section = declined ? Section<Medication>.Declined : Section<Medication>.NotAsked;
        Answer.Of(Taken, Case(Healthy with { Medications = section })).ShouldBe(Truth.Unknown, "patient.medications");
    }
}
