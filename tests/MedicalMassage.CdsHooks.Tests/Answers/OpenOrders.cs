using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Tests.Hosting;
using MedicalMassage.CdsHooks.Tests.Specification;

namespace MedicalMassage.CdsHooks.Tests.Answers;

/// <summary>Orders that do not say all that a plan has to say.</summary>
public sealed class OpenOrders
{
    [Theory]
    [InlineData("technique")]
    [InlineData("pressure")]
    [InlineData("minutes")]
    public async Task What_is_open_is_said_and_the_limits_are_proposed_as_notes(string open)
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject order = Calls.Order(techniques: open == "technique" ? [] : null, pressure: open == "pressure" ? null : "4", minutes: open == "minutes" ? null : 30);
        order["note"] = new JsonArray(new JsonObject { ["text"] = "on Mondays" });
        Answer answer = await service.CallAsync(Calls.Sign(order).With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));
        answer.Verdict.Should().Be("proceed-with-modifications");
        answer.Detail.Should().Contain($"The order leaves open: the {open}.");
        JsonNode action = answer.Card["suggestions"]![0]!["actions"]!.AsArray().Should().ContainSingle().Subject!;
        string[] notes = [.. action["resource"]!["note"]!.AsArray().Select(note => (string)note!["text"]!)];
        notes[0].Should().Be("on Mondays");
        notes.Should().Contain("pressure at most 2 (heavy lotioning) anywhere");
        Conformance.Faults("CDSHooksResponse", answer.Json).Should().BeEmpty();
    }

    [Fact]
    public async Task A_place_that_the_import_does_not_know_is_open()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order(sites: [Calls.LowerBack, Calls.Concept("http://snomed.info/sct", "999999")])));
        answer.Detail.Should().Contain("The order leaves open: the places.");
    }

    [Fact]
    public async Task A_limit_elsewhere_changes_nothing_where_it_is_ordered()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject wound = Calls.Condition("L02.415");
        wound["bodySite"] = new JsonArray(Calls.Concept("http://snomed.info/sct", "344001"));
        JsonObject call = Calls.Sign(Calls.Order(techniques: [], pressure: null, sites: [Calls.Neck])).With("conditions", Calls.Search(wound));
        Answer neck = await service.CallAsync(call);
        neck.Verdict.Should().Be("proceed");
        neck.Detail.Should().Contain("no massage on", "the finding is told all the same");
    }

    [Fact]
    public async Task Nothing_left_where_it_is_ordered_rules_the_order_out()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonArray foot = [Calls.Concept("http://snomed.info/sct", "344001")];
        JsonObject wound = Calls.Condition("L02.415");
        wound["bodySite"] = foot.DeepClone();
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order(techniques: [], pressure: null, sites: foot)).With("conditions", Calls.Search(wound)));
        answer.Verdict.Should().Be("do-not-treat");
        ((string?)answer.Card["suggestions"]![0]!["actions"]![0]!["type"]).Should().Be("delete");
    }

    [Fact]
    public async Task The_usual_session_of_the_clinic_is_filled_in_and_told()
    {
        await using Service service = await Service.OpenAsync(options => options.UsualSession = new(Technique.Petrissage, Pressure.Level3, 20), Interview.Add);
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order(techniques: [], pressure: null, minutes: null)).With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));
        answer.Verdict.Should().Be("proceed-with-modifications");
        answer.Detail.Should().Contain("usual session was taken for: technique: petrissage, pressure: 3 (medium), minutes: 20").And.Contain("20 minutes of petrissage, pressure at most 2");
    }

    [Fact]
    public async Task An_order_without_an_id_gets_no_suggestion()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject order = Calls.Order(pressure: "5");
        order.Remove("id");
        Answer answer = await service.CallAsync(Calls.Sign(order).With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));
        answer.Verdict.Should().Be("proceed-with-modifications");
        answer.Card["suggestions"].Should().BeNull();
        answer.Card["selectionBehavior"].Should().BeNull();
    }

    [Fact]
    public async Task Parts_that_differ_become_orders_of_their_own()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject varices = Calls.Condition("I83.90");
        varices["bodySite"] = new JsonArray(Calls.Concept("http://snomed.info/sct", "30021000"));
        JsonObject order = Calls.Order(pressure: "4", sites: [Calls.LowerBack, Calls.Concept("http://snomed.info/sct", "30021000")]);
        order["identifier"] = new JsonArray(new JsonObject { ["value"] = "order-9" });
        Answer answer = await service.CallAsync(Calls.Sign(order).With("conditions", Calls.Search(varices)));
        answer.Verdict.Should().Be("proceed-with-modifications", answer.Detail);
        JsonArray actions = answer.Card["suggestions"]![0]!["actions"]!.AsArray();
        actions.Select(action => (string)action!["type"]!).Should().StartWith("update").And.OnlyHaveUniqueItems();
        if (actions.Count > 1)
        {
            actions[1]!["resource"]!["id"].Should().BeNull();
            actions[1]!["resource"]!["identifier"].Should().BeNull();
        }
        actions.Sum(action => (int)action!["resource"]!["occurrenceTiming"]!["repeat"]!["duration"]!).Should().BeLessThanOrEqualTo(30);
        Conformance.Faults("CDSHooksResponse", answer.Json).Should().BeEmpty();
    }
}
