using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Reading;

public sealed class AccountOfEntries
{
    [Fact]
    public void Every_entry_is_read_unread_or_skipped()
    {
        ImportedHistory record = Record.Read(
            Record.Condition($"\"code\":{Record.IcdCm("I10")}"),
            Record.Condition("\"recordedDate\":\"2020\""),
            Record.Of("Encounter", "\"status\":\"finished\""));
        record.EntryCount.Should().Be(4);
        record.ReadCount.Should().Be(2);
        record.Unread.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Path = "entry[2].resource.code", ResourceType = "Condition" });
        record.Skipped.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Path = "entry[3]", ResourceType = "Encounter" });
    }

    [Fact]
    public void An_unread_entry_leaves_a_fact_without_code_so_that_no_rule_takes_the_section_as_clear()
    {
        PatientHistory history = Record.History(Record.Condition("\"recordedDate\":\"2020\""));
        history.Conditions.Should().ContainSingle().Which.Code.Should().BeNull();
        Decision decision = RuleBooks.Standard.Evaluate(new(new(2026, 11, 23)) { Patient = history });
        decision.Unread.Should().Contain(fact => fact.Path == "patient.conditions[0]");
    }

    [Fact]
    public void An_unread_reading_leaves_its_section_unasked() =>
        FhirImport.Read(
            Record.Bundle(Record.Of("Observation", "\"status\":\"final\",\"code\":{\"text\":\"something\"},\"valueQuantity\":{\"value\":1}")),
            new() { TreatAbsentAsNone = SetOf<RecordSection>.All }).Patient.Observations.State.Should().Be(SectionState.NotAsked);

    [Fact]
    public void An_entry_without_a_resource_is_skipped()
    {
        ImportedHistory record = FhirImport.Read("""{"resourceType":"Bundle","entry":[{"request":{"method":"DELETE","url":"Condition/1"}}]}""");
        record.Skipped.Should().ContainSingle().Which.ResourceType.Should().BeEmpty();
    }

    [Fact]
    public void An_entry_that_is_null_is_skipped() =>
        FhirImport.Read("""{"resourceType":"Bundle","entry":[null]}""").Skipped.Should().ContainSingle();

    [Fact]
    public void A_type_that_FHIR_does_not_know_is_unread_and_keeps_absent_sections_unasked()
    {
        ImportedHistory record = FhirImport.Read(
            Record.Bundle("""{"resourceType":"Somethingelse"}"""), new() { TreatAbsentAsNone = SetOf<RecordSection>.All });
        record.Unread.Should().ContainSingle();
        record.Patient.Conditions.State.Should().Be(SectionState.NotAsked);
    }

    [Fact]
    public void A_warning_flag_is_unread_rather_than_skipped() =>
        Record.Read(Record.Of("Flag", "\"status\":\"active\"")).Unread.Should().ContainSingle().Which.ResourceType.Should().Be("Flag");

    [Fact]
    public void A_clinical_resource_inside_of_a_skipped_one_is_unread() =>
        Record.Read(Record.Of("Encounter", $"\"contained\":[{Record.Condition("\"id\":\"c\"")}]"))
            .Unread.Should().ContainSingle().Which.Path.Should().Be("entry[1].resource.contained[0]");

    [Fact]
    public void An_entry_that_repeats_another_is_skipped_and_one_that_differs_is_not()
    {
        string first = Record.Condition($"\"id\":\"c\",\"code\":{Record.IcdCm("I10")}");
        string other = Record.Condition($"\"id\":\"c\",\"code\":{Record.IcdCm("I11.0")}");
        ImportedHistory record = Record.Read(first, first, other);
        record.Skipped.Should().ContainSingle().Which.Reason.Should().Be("it repeats entry[1]");
        record.Patient.Conditions.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("\"code\":5")]
    [InlineData("\"code\":[{\"text\":\"x\"}]")]
    [InlineData("\"code\":{\"text\":5}")]
    [InlineData("\"code\":{\"coding\":\"I10\"}")]
    [InlineData("\"code\":{\"coding\":[{\"system\":4,\"code\":\"I10\"}]}")]
    public void An_element_of_a_wrong_type_makes_its_entry_unread_and_no_other(string members)
    {
        ImportedHistory record = Record.Read(Record.Condition(members), Record.Condition($"\"code\":{Record.IcdCm("I10")}"));
        record.Unread.Should().ContainSingle().Which.Path.Should().StartWith("entry[1]");
        record.Patient.Conditions.Should().Contain(condition => condition.Code == Code.Icd10Cm("I10"));
    }

    [Fact]
    public void Fields_that_FHIR_does_not_know_do_not_matter() =>
        Record.Read(Record.Condition($"\"code\":{Record.IcdCm("I10")},\"oddity\":{{\"a\":[1]}}")).ReadCount.Should().Be(2);

    [Fact]
    public void No_name_address_identifier_note_or_narrative_is_taken_over()
    {
        string patient = """{"resourceType":"Patient","id":"secret1","identifier":[{"value":"secret2"}],"name":[{"family":"secret3"}],"address":[{"text":"secret4"}],"text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">secret5</div>"}}""";
        string condition = $$"""{"resourceType":"Condition","id":"secret6","identifier":[{"value":"secret7"}],"subject":{"reference":"Patient/secret1","display":"secret8"},"code":{{Record.IcdCm("I10")}},"note":[{"text":"secret9"}]}""";
        ReferralCase referral = new(new(2026, 11, 23)) { Patient = FhirImport.Read(Record.BundleOf(patient, condition)).Patient };
        CaseFormat.Write(referral).Should().Contain("I10").And.NotContain("secret");
    }
}
