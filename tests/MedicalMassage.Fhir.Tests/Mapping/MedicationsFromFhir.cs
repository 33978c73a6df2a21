using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Mapping;

public sealed class MedicationsFromFhir
{
    private static readonly string Rivaroxaban = $"\"medicationCodeableConcept\":{Record.Atc("B01AF01")}";

    [Theory]
    [InlineData("active", MedicationStatus.Active)]
    [InlineData("on-hold", MedicationStatus.OnHold)]
    [InlineData("stopped", MedicationStatus.Stopped)]
    [InlineData("completed", MedicationStatus.Stopped)]
    [InlineData("unknown", MedicationStatus.Unrecorded)]
    [InlineData("nonsense", MedicationStatus.Unrecorded)]
    public void The_status_is_taken_over(string token, MedicationStatus status)
    {
        Only("MedicationRequest", $"\"status\":\"{token}\",{Rivaroxaban}").Status.Should().Be(status);
        Only("MedicationStatement", $"\"status\":\"{token}\",{Rivaroxaban}").Status.Should().Be(status);
    }

    [Theory]
    [InlineData("MedicationRequest", "entered-in-error")]
    [InlineData("MedicationRequest", "cancelled")]
    [InlineData("MedicationRequest", "draft")]
    [InlineData("MedicationStatement", "entered-in-error")]
    [InlineData("MedicationStatement", "not-taken")]
    [InlineData("MedicationDispense", "declined")]
    [InlineData("MedicationAdministration", "not-done")]
    public void What_was_never_taken_or_entered_in_error_is_skipped(string type, string status)
    {
        ImportedHistory record = Record.Read(Record.Of(type, $"\"status\":\"{status}\",{Rivaroxaban}"));
        record.Skipped.Should().ContainSingle();
        record.Patient.Medications.State.Should().Be(SectionState.NotAsked);
    }

    [Fact]
    public void An_order_not_to_take_a_medicine_is_skipped() =>
        Record.Read(Record.Of("MedicationRequest", $"\"status\":\"active\",\"doNotPerform\":true,{Rivaroxaban}")).Skipped.Should().ContainSingle();

    [Theory]
    [InlineData("MedicationDispense")]
    [InlineData("MedicationAdministration")]
    public void What_was_handed_over_or_given_counts_as_taken_because_the_record_does_not_say(string type) =>
        Only(type, $"\"status\":\"completed\",{Rivaroxaban}").Status.Should().Be(MedicationStatus.Unrecorded);

    [Fact]
    public void A_statement_brings_the_period_of_taking()
    {
        Medication stopped = Only("MedicationStatement", $"\"status\":\"stopped\",{Rivaroxaban},\"effectivePeriod\":{{\"start\":\"2025-03\",\"end\":\"2026-10-01\"}}");
        stopped.Since.Should().Be(new PartialDate(2025, 3));
        stopped.Until.Should().Be(new PartialDate(2026, 10, 1));
    }

    [Fact]
    public void The_end_of_a_prescription_does_not_end_a_medicine_that_is_said_to_be_taken() =>
        Only("MedicationRequest", $"\"status\":\"active\",{Rivaroxaban},\"dosageInstruction\":[{{\"timing\":{{\"repeat\":{{\"boundsPeriod\":{{\"end\":\"2020-01-01\"}}}}}}}}]")
            .Until.Should().BeNull();

    [Fact]
    public void A_stopped_order_ends_with_the_last_of_its_dosages()
    {
        const string dosages = """
            "dosageInstruction":[{"timing":{"repeat":{"boundsPeriod":{"end":"2026-02-01"}}}},{"timing":{"repeat":{"boundsPeriod":{"end":"2026-03"}}}}]
            """;
        Only("MedicationRequest", $"\"status\":\"stopped\",{Rivaroxaban},{dosages}").Until.Should().Be(new PartialDate(2026, 3));
        Only("MedicationRequest", $"\"status\":\"stopped\",{Rivaroxaban}").Until.Should().BeNull();
    }

    [Theory]
    [InlineData("26643006", Route.Oral)]
    [InlineData("47625008", Route.Injected)]
    [InlineData("34206005", Route.Injected)]
    [InlineData("447694001", Route.Inhaled)]
    [InlineData("6064005", Route.Topical)]
    [InlineData("45890007", Route.Transdermal)]
    [InlineData("12345", Route.Unrecorded)]
    public void The_route_is_taken_over(string code, Route route) =>
        Only("MedicationStatement", $"\"status\":\"active\",{Rivaroxaban},\"dosage\":[{{\"route\":{Record.Snomed(code)}}}]").Route.Should().Be(route);

    [Fact]
    public void Dosages_of_different_routes_leave_the_route_open() =>
        Only("MedicationStatement", $"\"status\":\"active\",{Rivaroxaban},\"dosage\":[{{\"route\":{Record.Snomed("26643006")}}},{{\"route\":{Record.Snomed("6064005")}}}]")
            .Route.Should().Be(Route.Unrecorded);

    [Fact]
    public void A_contained_medication_is_found() =>
        Only("MedicationRequest", $"\"status\":\"active\",\"contained\":[{{\"resourceType\":\"Medication\",\"id\":\"m\",\"code\":{Record.Atc("B01AF01")}}}],\"medicationReference\":{{\"reference\":\"#m\"}}")
            .Code.Should().Be(Code.Atc("B01AF01"));

    [Fact]
    public void A_medication_elsewhere_in_the_record_is_found_and_counts_as_read()
    {
        ImportedHistory record = Record.Read(
            Record.Of("MedicationRequest", "\"status\":\"active\",\"medicationReference\":{\"reference\":\"Medication/m\"}"),
            $$"""{"resourceType":"Medication","id":"m","code":{{Record.Atc("B01AF01")}}}""",
            $$"""{"resourceType":"Medication","id":"n","code":{{Record.Atc("B01AA03")}}}""");
        record.Patient.Medications.Should().ContainSingle().Which.Code.Should().Be(Code.Atc("B01AF01"));
        record.ReadCount.Should().Be(3);
        record.Skipped.Should().ContainSingle().Which.Path.Should().Be("entry[3]");
    }

    [Fact]
    public void A_mixture_without_a_code_of_its_own_is_one_medicine_for_each_ingredient() =>
        Record.History(
            Record.Of("MedicationRequest", "\"status\":\"active\",\"medicationReference\":{\"reference\":\"Medication/m\"}"),
            $$"""{"resourceType":"Medication","id":"m","code":{"text":"mixture"},"ingredient":[{"itemCodeableConcept":{{Record.Atc("B01AC06")}}},{"itemCodeableConcept":{{Record.Atc("B01AC04")}}}]}""")
            .Medications.Select(medication => medication.Code).Should().Equal(Code.Atc("B01AC06"), Code.Atc("B01AC04"));

    [Fact]
    public void A_medication_that_is_not_in_the_record_is_carried_by_the_words_of_the_reference_or_is_unread()
    {
        Only("MedicationRequest", "\"status\":\"active\",\"medicationReference\":{\"reference\":\"Medication/m\",\"display\":\"rivaroxaban\"}").Text.Should().Be("rivaroxaban");
        ImportedHistory record = Record.Read(Record.Of("MedicationRequest", "\"status\":\"active\",\"medicationReference\":{\"reference\":\"Medication/m\"}"));
        record.Unread.Should().ContainSingle().Which.Path.Should().Be("entry[1].resource.medication");
        record.Patient.Medications.Should().ContainSingle().Which.Code.Should().BeNull();
    }

    private static Medication Only(string type, string members) => Record.History(Record.Of(type, members)).Medications.Should().ContainSingle().Which;
}
