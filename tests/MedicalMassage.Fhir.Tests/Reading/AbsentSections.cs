using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Reading;

public sealed class AbsentSections
{
    private const string Ips = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips";

    [Fact]
    public void A_section_of_which_the_record_holds_no_entry_was_not_asked()
    {
        PatientHistory history = Record.History();
        history.Conditions.State.Should().Be(SectionState.NotAsked);
        history.Medications.State.Should().Be(SectionState.NotAsked);
        history.Symptoms.State.Should().Be(SectionState.NotAsked);
        history.Pregnancy.Should().BeNull();
    }

    [Fact]
    public void A_section_that_the_caller_knows_to_be_complete_is_none()
    {
        PatientHistory history = FhirImport.Read(Record.Bundle(), new() { TreatAbsentAsNone = [RecordSection.Devices] }).Patient;
        history.Devices.State.Should().Be(SectionState.Answered);
        history.Conditions.State.Should().Be(SectionState.NotAsked);
        history.Symptoms.State.Should().Be(SectionState.NotAsked);
    }

    [Theory]
    [InlineData(Ips, "no-known-allergies")]
    [InlineData("http://snomed.info/sct", "716186003")]
    public void No_known_allergies_are_asked_and_none(string system, string code)
    {
        ImportedHistory record = Record.Read(Record.Of("AllergyIntolerance", $"\"code\":{Record.Concept(system, code)}"));
        record.Patient.Allergies.IsAnswered.Should().BeTrue();
        record.Patient.Allergies.Should().BeEmpty();
        record.ReadCount.Should().Be(2);
    }

    [Fact]
    public void No_known_problems_medications_procedures_and_devices_are_asked_and_none()
    {
        PatientHistory history = Record.History(
            Record.Condition($"\"code\":{Record.Concept(Ips, "no-known-problems")}"),
            Record.Of("MedicationStatement", $"\"status\":\"active\",\"medicationCodeableConcept\":{Record.Concept(Ips, "no-known-medications")}"),
            Record.Of("Procedure", $"\"status\":\"completed\",\"code\":{Record.Concept(Ips, "no-known-procedures")}"),
            Record.Of("Device", $"\"type\":{Record.Concept(Ips, "no-known-devices")}"));
        history.Conditions.State.Should().Be(SectionState.Answered);
        history.Medications.State.Should().Be(SectionState.Answered);
        history.Procedures.State.Should().Be(SectionState.Answered);
        history.Devices.State.Should().Be(SectionState.Answered);
        (history.Conditions.Count + history.Medications.Count + history.Procedures.Count + history.Devices.Count).Should().Be(0);
    }

    [Fact]
    public void No_information_is_not_asked_even_if_the_caller_takes_the_record_as_complete() =>
        FhirImport.Read(
            Record.Bundle(Record.Of("AllergyIntolerance", $"\"code\":{Record.Concept(Ips, "no-allergy-info")}")),
            new() { TreatAbsentAsNone = SetOf<RecordSection>.All }).Patient.Allergies.State.Should().Be(SectionState.NotAsked);

    [Fact]
    public void No_known_food_allergies_say_nothing_of_other_allergies()
    {
        ImportedHistory record = Record.Read(Record.Of("AllergyIntolerance", $"\"code\":{Record.Concept(Ips, "no-known-food-allergies")}"));
        record.Patient.Allergies.State.Should().Be(SectionState.NotAsked);
        record.Skipped.Should().ContainSingle();
    }

    [Fact]
    public void A_fact_outweighs_the_statement_that_there_is_none() =>
        Record.History(
            Record.Of("AllergyIntolerance", $"\"code\":{Record.Concept(Ips, "no-known-allergies")}"),
            Record.Of("AllergyIntolerance", "\"code\":{\"text\":\"nut oil\"}")).Allergies.Should().ContainSingle();

    [Fact]
    public void A_statement_of_none_that_was_entered_in_error_does_not_count() =>
        Record.History(Record.Of("AllergyIntolerance", $"\"verificationStatus\":{Record.Token("entered-in-error")},\"code\":{Record.Concept(Ips, "no-known-allergies")}"))
            .Allergies.State.Should().Be(SectionState.NotAsked);

    [Theory]
    [InlineData("nilknown", SectionState.Answered)]
    [InlineData("unavailable", SectionState.NotAsked)]
    [InlineData("notasked", SectionState.NotAsked)]
    [InlineData("withheld", SectionState.NotAsked)]
    public void A_section_of_a_document_says_why_it_is_empty(string reason, SectionState state) =>
        Record.History(Record.Of("Composition", $"\"status\":\"final\",\"section\":[{{\"code\":{Record.Loinc("10160-0")},\"emptyReason\":{Record.Token(reason)}}}]"))
            .Medications.State.Should().Be(state);
}
