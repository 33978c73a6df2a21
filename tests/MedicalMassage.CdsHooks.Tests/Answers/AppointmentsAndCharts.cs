using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Tests.Hosting;
using MedicalMassage.CdsHooks.Tests.Specification;

namespace MedicalMassage.CdsHooks.Tests.Answers;

public sealed class AppointmentsAndCharts
{
    [Fact]
    public async Task An_appointment_is_judged_for_its_day_by_the_order_that_it_names()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject order = Calls.Order(techniques: ["deep-tissue"], pressure: "4");
        order["status"] = "active";
        JsonObject call = Book(Appointment("2026-12-01T09:00:00+01:00", basedOn: "ServiceRequest/massage-1"))
            .With("orders", Calls.Search(order))
            .With("medicationRequests", Calls.Search(Calls.Rivaroxaban));
        Answer answer = await service.CallAsync(call);
        answer.Verdict.Should().Be("do-not-treat");
        answer.Detail.Should().Contain("For the appointment of 2026-12-01.").And.Contain("Made for 2026-12-01");
        answer.Card["suggestions"].Should().BeNull("the order is not a draft that could be changed here");
        Conformance.Faults("CDSHooksResponse", answer.Json).Should().BeEmpty();
    }

    [Fact]
    public async Task A_window_that_ends_before_the_appointment_does_not_reach_it()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject operation = new()
        {
            ["resourceType"] = "Procedure",
            ["status"] = "completed",
            ["code"] = Calls.Concept("http://hl7.org/fhir/sid/icd-10-cm", "Z96.651"),
            ["subject"] = Calls.Reference("Patient/" + Calls.Patient),
            ["performedDateTime"] = "2026-11-10",
        };
        Answer soon = await service.CallAsync(Book(Appointment("2026-11-24T09:00:00Z")).With("procedures", Calls.Search(operation)));
        Answer late = await service.CallAsync(Book(Appointment("2027-11-24T09:00:00Z")).With("procedures", Calls.Search(operation)));
        soon.Detail.Should().NotBe(late.Detail);
        soon.Detail.Should().Contain("Made for 2026-11-24");
        late.Detail.Should().Contain("Made for 2027-11-24");
        soon.Summary.Should().Contain("six weeks").And.NotBe(late.Summary);
    }

    [Fact]
    public async Task A_series_with_one_answer_shares_a_card()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        Answer answer = await service.CallAsync(Book(Appointment("2026-12-01T09:00:00Z"), Appointment("2026-12-08T09:00:00Z"), Appointment("2026-12-15T09:00:00Z")).With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));
        answer.Detail.Should().Contain("For the appointment of 2026-12-01, 2026-12-08, 2026-12-15.");
    }

    [Theory]
    [InlineData("status", "\"cancelled\"")]
    [InlineData("serviceType", """[{"text":"dietary advice"}]""")]
    public async Task Another_appointment_brings_no_card(string element, string value)
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject appointment = Appointment("2026-12-01T09:00:00Z");
        appointment[element] = JsonNode.Parse(value);
        (await service.CallAsync(Book(appointment))).Cards.Should().BeEmpty();
    }

    [Fact]
    public async Task An_appointment_without_an_order_is_about_any_massage()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        Answer answer = await service.CallAsync(Book(Appointment("2026-12-01T09:00:00Z")).With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));
        answer.Verdict.Should().Be("proceed-with-modifications");
        answer.Detail.Should().Contain("names no order that came along");
    }

    [Fact]
    public async Task Opening_a_chart_without_a_limit_brings_no_card()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        (await service.CallAsync(Calls.Of("patient-view"))).Text.Should().Be("""{"cards":[]}""");
    }

    [Fact]
    public async Task Opening_a_chart_shows_the_limits_of_the_patient()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        Answer answer = await service.CallAsync(Calls.Of("patient-view").With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));
        answer.Summary.Should().Be("Massage only within limits: Anticoagulant therapy");
        answer.Card["suggestions"].Should().BeNull();
        Conformance.Faults("CDSHooksResponse", answer.Json).Should().BeEmpty();
    }

    private static JsonObject Book(params JsonObject[] appointments) => Calls.Of("appointment-book", new() { ["appointments"] = Calls.Bundle("collection", appointments) }).With("orders", Calls.Search());

    private static JsonObject Appointment(string start, string? basedOn = null)
    {
        JsonObject appointment = new()
        {
            ["resourceType"] = "Appointment",
            ["id"] = "a1",
            ["status"] = "proposed",
            ["serviceType"] = new JsonArray(new JsonObject { ["text"] = "Massage" }),
            ["start"] = start,
        };
        if (basedOn is not null)
            appointment["basedOn"] = new JsonArray(Calls.Reference(basedOn));
        return appointment;
    }
}
