using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Fhir.Tests.Merging;

public sealed class CompletingACase
{
    private static readonly Condition Hypertension = Condition.Active(Code.Icd10Cm("I10"));

    private static readonly ImportedHistory Recorded = Record.Read(
        Record.Condition($"\"code\":{Record.IcdCm("I10")},\"clinicalStatus\":{Record.Token("active")}"),
        Record.Of("AllergyIntolerance", $"\"code\":{Record.Concept("http://snomed.info/sct", "716186003")}"));

    [Fact]
    public void What_the_case_did_not_ask_comes_from_the_record()
    {
        PatientHistory patient = Complete(new());
        patient.Conditions.Should().Equal(Hypertension);
        patient.Allergies.State.Should().Be(SectionState.Answered);
        patient.BirthDate.Should().Be(new PartialDate(1968, 4, 2));
        patient.Sex.Should().Be(Sex.Female);
        patient.Symptoms.State.Should().Be(SectionState.NotAsked);
    }

    [Fact]
    public void Sections_in_both_are_joined_with_the_facts_of_the_case_first()
    {
        Condition told = Condition.Active(Code.Icd10Cm("M54.50"));
        Complete(new() { Conditions = [told] }).Conditions.Should().Equal(told, Hypertension);
    }

    [Fact]
    public void A_fact_in_both_is_one_fact() => Complete(new() { Conditions = [Hypertension] }).Conditions.Should().Equal(Hypertension);

    [Fact]
    public void None_of_the_case_does_not_hide_a_fact_of_the_record() => Complete(new() { Conditions = [] }).Conditions.Should().Equal(Hypertension);

    [Fact]
    public void None_of_the_record_does_not_hide_a_fact_of_the_case() =>
        Complete(new() { Allergies = [new() { Kind = "nut-oil" }] }).Allergies.Should().ContainSingle();

    [Fact]
    public void Declined_stays_declined_where_the_record_has_no_fact() =>
        Complete(new() { Allergies = Section<Allergy>.Declined }).Allergies.State.Should().Be(SectionState.Declined);

    [Fact]
    public void Declined_with_facts_of_the_record_keeps_a_doubt_beside_them()
    {
        Section<Condition> conditions = Complete(new() { Conditions = Section<Condition>.Declined }).Conditions;
        conditions.Should().HaveCount(2);
        conditions[0].Should().Be(Hypertension);
        conditions[1].Code.Should().BeNull();
    }

    [Fact]
    public void Birth_dates_that_cannot_both_be_right_leave_the_date_open_and_are_told()
    {
        CompletedCase completed = Join(new() { BirthDate = new PartialDate(1970) });
        completed.Referral.Patient.BirthDate.Should().BeNull();
        completed.Contradictions.Should().ContainSingle().Which.Path.Should().Be("patient.birthDate");
    }

    [Fact]
    public void Birth_dates_of_one_month_leave_the_month()
    {
        CompletedCase completed = Join(new() { BirthDate = new PartialDate(1968, 4, 20) });
        completed.Referral.Patient.BirthDate.Should().Be(new PartialDate(1968, 4));
        completed.Contradictions.Should().ContainSingle();
    }

    [Fact]
    public void The_more_precise_of_two_birth_dates_that_agree_is_taken_without_a_word()
    {
        CompletedCase completed = Join(new() { BirthDate = new PartialDate(1968) });
        completed.Referral.Patient.BirthDate.Should().Be(new PartialDate(1968, 4, 2));
        completed.Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void Two_sexes_leave_it_open_so_that_rules_for_one_sex_ask()
    {
        CompletedCase completed = Join(new() { Sex = Sex.Male });
        completed.Referral.Patient.Sex.Should().Be(Sex.Unrecorded);
        completed.Contradictions.Should().ContainSingle().Which.Path.Should().Be("patient.sex");
    }

    [Fact]
    public void A_condition_that_one_source_calls_resolved_and_the_other_active_counts_as_both_and_is_told()
    {
        CompletedCase completed = Join(new() { Conditions = [Condition.Resolved(Code.Icd10Cm("I10"))] });
        completed.Referral.Patient.Conditions.Should().HaveCount(2);
        completed.Contradictions.Should().ContainSingle().Which.Path.Should().Be("patient.conditions[0].status");
    }

    [Fact]
    public void None_of_the_case_against_facts_of_the_record_is_told() =>
        Join(new() { Conditions = [] }).Contradictions.Should().ContainSingle().Which.Path.Should().Be("patient.conditions");

    [Theory]
    [InlineData("not-pregnant", "pregnant", "pregnant", 1)]
    [InlineData("pregnant", "not-pregnant", "pregnant", 1)]
    [InlineData("declined", "pregnant", "pregnant", 0)]
    [InlineData("declined", "not-pregnant", "declined", 0)]
    [InlineData("not-pregnant", "postpartum", "postpartum", 1)]
    [InlineData("postpartum", "pregnant", null, 1)]
    public void The_pregnancy_that_asks_for_more_care_counts(string told, string recorded, string? counts, int contradictions)
    {
        CompletedCase completed = FhirImport.Join(
            new(new LocalDate(2026, 11, 23)) { Patient = new() { Pregnancy = Of(told) } },
            ImportedHistory.Of(new() { Pregnancy = Of(recorded) }));
        completed.Referral.Patient.Pregnancy.Should().Be(counts is null ? null : Of(counts));
        completed.Contradictions.Should().HaveCount(contradictions);
    }

    [Fact]
    public void A_birth_that_ends_the_pregnancy_of_the_record_is_no_contradiction()
    {
        CompletedCase completed = FhirImport.Join(
            new(new LocalDate(2026, 11, 23)) { Patient = new() { Pregnancy = Pregnancy.After(new LocalDate(2026, 11, 1)) } },
            ImportedHistory.Of(new() { Pregnancy = Pregnancy.Due(new LocalDate(2026, 11, 10)) }));
        completed.Referral.Patient.Pregnancy.Should().Be(Pregnancy.After(new LocalDate(2026, 11, 1)));
        completed.Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void Two_due_dates_leave_what_they_have_in_common()
    {
        CompletedCase completed = FhirImport.Join(
            new(new LocalDate(2026, 11, 23)) { Patient = new() { Pregnancy = Pregnancy.Due(new LocalDate(2027, 3, 1)) } },
            ImportedHistory.Of(new() { Pregnancy = Pregnancy.Due(new LocalDate(2027, 3, 20)) }));
        completed.Referral.Patient.Pregnancy.Should().Be(Pregnancy.Due(new PartialDate(2027, 3)));
        completed.Contradictions.Should().ContainSingle().Which.Path.Should().Be("patient.pregnancy.dueDate");
    }

    [Fact]
    public void The_rest_of_the_case_stays_as_it_is()
    {
        ReferralCase referral = new(new(2026, 11, 23)) { Setting = CareSetting.Clinic };
        FhirImport.Complete(referral, Recorded).Should().Be(referral with { Patient = FhirImport.Complete(referral, Recorded).Patient });
    }

    private static Pregnancy Of(string status) => status switch
    {
        "pregnant" => Pregnancy.Due(new LocalDate(2027, 3, 1)),
        "not-pregnant" => Pregnancy.NotPregnant,
        "postpartum" => Pregnancy.After(new LocalDate(2020, 1, 1)),
        _ => Pregnancy.Declined,
    };

    private static CompletedCase Join(PatientHistory told) => FhirImport.Join(new(new LocalDate(2026, 11, 23)) { Patient = told }, Recorded);

    private static PatientHistory Complete(PatientHistory told) =>
        FhirImport.Complete(new(new LocalDate(2026, 11, 23)) { Patient = told }, Recorded).Patient;
}
