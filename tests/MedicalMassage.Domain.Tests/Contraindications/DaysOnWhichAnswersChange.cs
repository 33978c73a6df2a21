using MedicalMassage.Domain.Rules;
using NodaTime;
using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>A trigger that looks at dates says on which days to look again: a day that it leaves out is a decision that holds too long.</summary>
public sealed class DaysOnWhichAnswersChange
{
    private static readonly Code Disease = Code.Icd10Cm("I82.4");
    private static readonly Code Drug = Code.Atc("B01AF01");
    private static readonly Measurement Systolic = new(Code.Loinc("8480-6"), "Systolic", "mm[Hg]") { Plausible = new() { AtLeast = 40, AtMost = 350 } };

    private static DiagnosisTrigger Begun(TimeWindow window) => new() { Codes = [Disease], Onset = window };

    private static PatientHistory Since(string date) => Healthy with { Conditions = [Condition.Active(Disease) with { Onset = Date(date) }] };

    private static string[] Days(Trigger trigger, PatientHistory patient)
    {
        RuleScope scope = new(Today, null);
        trigger.Evaluate(Case(patient), scope);
        return [.. scope.Changes.Select(day => NodaTime.Text.LocalDatePattern.Iso.Format(day))];
    }

    [Fact]
    public void A_window_is_looked_at_again_on_the_day_of_a_fact_to_come() =>
        Days(Begun(new() { AtMost = Length("30 d") }), Since("2026-12-01")).Should().Equal("2026-12-01");

    [Fact]
    public void A_window_opens_or_closes_on_its_last_day_or_on_the_day_after()
    {
        TimeLength month = Length("30 d");
        Days(Begun(new() { AtMost = month }), Since("2026-11-20")).Should().Equal("2026-12-21");
        Days(Begun(new() { MoreThan = month }), Since("2026-11-20")).Should().Equal("2026-12-21");
        Days(Begun(new() { LessThan = month }), Since("2026-11-20")).Should().Equal("2026-12-20");
        Days(Begun(new() { AtLeast = month }), Since("2026-11-20")).Should().Equal("2026-12-20");
    }

    [Fact]
    public void Of_a_date_known_to_the_month_both_ends_count() =>
        Days(Begun(new() { AtMost = Length("30 d") }), Since("2026-11")).Should().Equal("2026-11-30", "2026-12-02", "2026-12-31");

    [Fact]
    public void A_medicine_counts_from_its_first_day_and_no_longer_on_the_day_after_its_last()
    {
        MedicationTrigger taken = new() { Codes = [Drug] };
        Days(taken, Healthy with { Medications = [Medication.Taking(Drug) with { Since = Date("2026-12-01") }] }).Should().Equal("2026-12-01");
        Days(taken, Healthy with { Medications = [Medication.Taking(Drug) with { Until = Date("2026-12-10") }] }).Should().Equal("2026-12-11");
        Days(taken, Healthy with { Medications = [Medication.Taking(Drug) with { Until = Date("2026-12") }] }).Should().Equal("2026-12-02", "2027-01-01");
    }

    [Fact]
    public void A_medicine_that_begins_later_or_ends_on_some_day_of_this_month_is_asked_about()
    {
        MedicationTrigger taken = new() { Codes = [Drug] };
        Answer.Of(taken, Case(Healthy with { Medications = [Medication.Taking(Drug) with { Since = Date("2026-12-01") }] })).ShouldBe(Truth.Unknown, "patient.medications[0].since");
        Answer.Of(taken, Case(Healthy with { Medications = [Medication.Taking(Drug) with { Until = Date("2026-11") }] })).ShouldBe(Truth.Unknown, "patient.medications[0].until");
        Answer.Of(taken, Case(Healthy with { Medications = [Medication.Taking(Drug) with { Until = Date("2026-11-23") }] })).ShouldBe(Truth.Yes);
        Answer.Of(taken, Case(Healthy with { Medications = [Medication.Taking(Drug) with { Until = Date("2026-11-22") }] })).ShouldBe(Truth.No);
    }

    [Fact]
    public void A_reading_of_a_day_to_come_counts_from_that_day() =>
        Days(new ObservationTrigger(Systolic, new() { AtLeast = 180 }), Healthy with { Observations = [Observation.Of(Systolic.Code, 190, "mm[Hg]", Date("2026-12-03"))] }).Should().Equal("2026-12-03");

    [Fact]
    public void A_reading_grows_old_on_the_day_after_its_length() =>
        Days(new ObservationTrigger(Systolic, new() { AtLeast = 180 }) { Within = Length("7 d") }, Healthy with { Observations = [Observation.Of(Systolic.Code, 190, "mm[Hg]", Date("2026-11-20"))] })
            .Should().Equal("2026-11-28");

    [Fact]
    public void A_pregnancy_is_looked_at_again_on_its_first_day_on_each_bound_and_when_it_can_last_no_longer()
    {
        LocalDate due = new(2027, 9, 10);
        PregnancyTrigger middle = new() { WeeksAtLeast = 12, WeeksBelow = 28 };
        Days(middle, Healthy with { Pregnancy = Pregnancy.Due(new(due.Year, due.Month, due.Day)) })
            .Should().Equal("2026-12-04", "2027-02-26", "2027-06-18", NodaTime.Text.LocalDatePattern.Iso.Format(due.PlusDays((7 * 45) - 280)));
    }

    [Fact]
    public void The_birthday_that_is_waited_for_counts_from_its_day() =>
        Days(new AgeTrigger { AtLeast = 47, Below = 65 }, Healthy).Should().Equal("2027-01-01");
}
