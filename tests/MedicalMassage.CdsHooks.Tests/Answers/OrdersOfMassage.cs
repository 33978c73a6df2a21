using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Tests.Hosting;
using MedicalMassage.CdsHooks.Tests.Specification;

namespace MedicalMassage.CdsHooks.Tests.Answers;

public sealed class OrdersOfMassage
{
    [Fact]
    public async Task An_order_that_nothing_restricts_may_be_given_as_it_is()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order()));
        answer.Verdict.Should().Be("proceed");
        ((string?)answer.Card["indicator"]).Should().Be("info");
        answer.Card["suggestions"].Should().BeNull();
        answer.Card["overrideReasons"].Should().BeNull("there is nothing to override");
    }

    [Fact]
    public async Task An_order_for_an_anticoagulated_patient_is_proposed_as_it_may_be_given()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject order = Calls.Order(techniques: ["petrissage", "deep-tissue"], pressure: "4");
        order["extension"] = new JsonArray(new JsonObject { ["url"] = "https://ehr.example.org/wing", ["valueString"] = "west" });
        order["text"] = new JsonObject { ["status"] = "generated", ["div"] = "<div>deep tissue, hard</div>" };
        Answer answer = await service.CallAsync(Calls.Sign(order).With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));

        answer.Verdict.Should().Be("proceed-with-modifications");
        ((string?)answer.Card["indicator"]).Should().Be("warning");
        answer.Summary.Should().Be("Massage only within limits: Anticoagulant therapy");
        JsonNode suggestion = answer.Card["suggestions"]!.AsArray().Should().ContainSingle().Subject!;
        JsonNode action = suggestion["actions"]!.AsArray().Should().ContainSingle().Subject!;
        ((string?)action["type"]).Should().Be("update");
        JsonNode changed = action["resource"]!;
        Codes(changed, "urn:medical-massage:technique").Should().Equal("petrissage");
        Codes(changed, "urn:medical-massage:pressure").Should().Equal("2");
        ((int?)changed["occurrenceTiming"]!["repeat"]!["duration"]).Should().Be(15);
        ((string?)changed["id"]).Should().Be("massage-1");
        JsonNode.DeepEquals(changed["extension"], order["extension"]).Should().BeTrue("what we do not know stays");
        JsonNode.DeepEquals(changed["bodySite"], order["bodySite"]).Should().BeTrue("the places are as they were ordered");
        changed["text"].Should().BeNull("it tells the order as it was");
        Conformance.Faults("CDSHooksResponse", answer.Json).Should().BeEmpty();
    }

    [Fact]
    public async Task The_proposed_order_needs_no_further_change()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject request = Calls.Sign(Calls.Order(techniques: ["petrissage", "deep-tissue"], pressure: "4")).With("medicationRequests", Calls.Search(Calls.Rivaroxaban));
        JsonNode changed = (await service.CallAsync(request)).Card["suggestions"]![0]!["actions"]![0]!["resource"]!;
        Answer again = await service.CallAsync(Calls.Sign(changed.DeepClone().AsObject()).With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));
        again.Verdict.Should().Be("proceed");
    }

    [Fact]
    public async Task The_detail_tells_the_finding_with_its_sources_and_where_they_differ()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order(pressure: "4")).With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));
        answer.Detail.Should().Contain("Because of: rivaroxaban")
            .And.Contain("agree:")
            .And.Contain("authority")
            .And.Contain("Where they differ, and what is our own:")
            .And.Contain("were not reviewed by a clinician")
            .And.Contain(IntendedUse.Current.Reminder);
        answer.Card["links"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public async Task An_acute_clot_is_critical_and_the_order_is_proposed_for_removal()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order()).With("conditions", Calls.Search(Calls.Condition("I82.402", "2026-11-10"))));
        answer.Verdict.Should().Be("refer-urgently");
        ((string?)answer.Card["indicator"]).Should().Be("critical");
        JsonNode action = answer.Card["suggestions"]![0]!["actions"]![0]!;
        ((string?)action["type"]).Should().Be("delete");
        ((string?)action["resourceId"]).Should().Be("ServiceRequest/massage-1");
        action["resource"].Should().BeNull();
        Conformance.Faults("CDSHooksResponse", answer.Json).Should().BeEmpty();
    }

    [Fact]
    public async Task The_reason_of_an_order_counts_as_a_diagnosis()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject order = Calls.Order();
        order["reasonCode"] = new JsonArray(Calls.Concept("http://hl7.org/fhir/sid/icd-10-cm", "I82.402"));
        (await service.CallAsync(Calls.Sign(order))).Verdict.Should().NotBe("proceed");
    }

    [Fact]
    public async Task Reasons_of_an_order_do_not_answer_for_the_list_of_conditions()
    {
        await using Service service = await Service.OpenAsync();
        JsonObject order = Calls.Order();
        order["reasonCode"] = new JsonArray(Calls.Concept("http://hl7.org/fhir/sid/icd-10-cm", "M54.50"), Calls.Concept("http://hl7.org/fhir/sid/icd-10-cm", "M54.2"));
        Answer answer = await service.CallAsync(Calls.Sign(order));
        answer.Verdict.Should().Be("hold");
        answer.Detail.Should().Contain("Ask which conditions the patient has or had");
    }

    [Theory]
    [InlineData("code", """{"text":"Medical massage of the back"}""")]
    [InlineData("code", """{"coding":[{"system":"urn:local","code":"7","display":"Klassische Massagetherapie"}]}""")]
    [InlineData("code", """{"coding":[{"system":"urn:medical-massage:technique","code":"petrissage"}]}""")]
    [InlineData("category", """[{"coding":[{"system":"urn:medical-massage:category","code":"massage-prescription"}]}]""")]
    public async Task An_order_of_massage_is_recognised(string element, string value)
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject order = Calls.Order(techniques: []);
        order.Remove("code");
        order[element] = JsonNode.Parse(value);
        (await service.CallAsync(Calls.Sign(order))).Cards.Should().ContainSingle();
    }

    [Theory]
    [InlineData("code", """{"text":"chest X-ray"}""")]
    [InlineData("status", "\"revoked\"")]
    [InlineData("status", "\"entered-in-error\"")]
    [InlineData("doNotPerform", "true")]
    public async Task An_order_of_something_else_or_one_that_is_withdrawn_brings_no_card(string element, string value)
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject order = Calls.Order(techniques: []);
        order[element] = JsonNode.Parse(value);
        (await service.CallAsync(Calls.Sign(order))).Cards.Should().BeEmpty();
    }

    [Fact]
    public async Task A_code_of_the_clinic_is_recognised_with_its_technique()
    {
        await using Service service = await Service.OpenAsync(options => options.MassageCodes.Add(new("urn:clinic", "DT", Technique.DeepTissue)), Interview.Add);
        JsonObject order = Calls.Order(techniques: []);
        order["code"] = Calls.Concept("urn:clinic", "DT");
        Answer answer = await service.CallAsync(Calls.Sign(order).With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));
        answer.Verdict.Should().Be("do-not-treat", "deep tissue work is all that was ordered");
    }

    [Fact]
    public async Task Only_the_chosen_orders_are_judged_while_choosing()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject call = Calls.Of("order-select", new()
        {
            ["selections"] = new JsonArray("ServiceRequest/b"),
            ["draftOrders"] = Calls.Bundle("collection", Calls.Order("a", ["deep-tissue"], "5"), Calls.Order("b", ["petrissage"], "2")),
        });
        Answer answer = await service.CallAsync(call.With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));
        answer.Verdict.Should().Be("proceed");
    }

    [Fact]
    public async Task Several_orders_bring_several_cards_the_gravest_first()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject call = Calls.Sign(Calls.Order("a", ["petrissage"], "2"), Calls.Order("b", ["deep-tissue"], "4"), Calls.Order("c", ["petrissage"], "4"));
        Answer answer = await service.CallAsync(call.With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));
        answer.Cards.Select(card => (string)card!["source"]!["topic"]!["code"]!).Should().Equal("do-not-treat", "proceed-with-modifications", "proceed");
    }

    [Fact]
    public async Task Proceeding_can_be_kept_silent()
    {
        await using Service service = await Service.OpenAsync(options => options.ShowProceed = false, Interview.Add);
        (await service.CallAsync(Calls.Sign(Calls.Order()))).Text.Should().Be("""{"cards":[]}""");
    }

    private static IEnumerable<string> Codes(JsonNode order, string system) =>
        from concept in order["orderDetail"]!.AsArray() from coding in concept!["coding"]!.AsArray() where (string?)coding!["system"] == system select (string)coding["code"]!;
}
