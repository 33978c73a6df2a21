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
    public void Birth_date_sex_and_pregnancy_of_the_case_win()
    {
        PatientHistory told = new() { BirthDate = new PartialDate(1970), Sex = Sex.Other, Pregnancy = Pregnancy.Declined };
        PatientHistory patient = Complete(told);
        patient.BirthDate.Should().Be(told.BirthDate);
        patient.Sex.Should().Be(told.Sex);
        patient.Pregnancy.Should().Be(told.Pregnancy);
    }

    [Fact]
    public void The_rest_of_the_case_stays_as_it_is()
    {
        ReferralCase referral = new(new(2026, 11, 23)) { Setting = CareSetting.Clinic };
        FhirImport.Complete(referral, Recorded).Should().Be(referral with { Patient = FhirImport.Complete(referral, Recorded).Patient });
    }

    private static PatientHistory Complete(PatientHistory told) =>
        FhirImport.Complete(new(new LocalDate(2026, 11, 23)) { Patient = told }, Recorded).Patient;
}
