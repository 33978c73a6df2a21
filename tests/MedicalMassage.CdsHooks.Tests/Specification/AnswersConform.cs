using System.Net;
using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Tests.Hosting;

namespace MedicalMassage.CdsHooks.Tests.Specification;

/// <summary>What our services write has the elements of the specification and no others.</summary>
public sealed class AnswersConform
{
    [Fact]
    public async Task The_list_of_services_conforms()
    {
        await using Service service = await Service.OpenAsync();
        Answer answer = await service.GetAsync("/cds-services");
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.ContentType.Should().Be("application/json");
        Conformance.Faults("CDSHooksServices", answer.Json).Should().BeEmpty();
        answer.Json["services"]!.AsArray().Select(one => (string)one!["hook"]!).Should().Equal("patient-view", "order-select", "order-sign", "appointment-book");
        answer.Json["services"]!.AsArray().Select(one => (string)one!["id"]!).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Links_icons_and_sources_of_the_host_conform()
    {
        await using Service service = await Service.OpenAsync(
            options =>
            {
                options.SourceLabel = "Our clinic";
                options.SourceUrl = new("https://clinic.example.org");
                options.SourceIcon = new("https://clinic.example.org/icon.png");
                options.Links.Add(new("Our protocol", new("https://clinic.example.org/protocol")));
                options.Links.Add(new("Open the intake form", new("https://app.example.org/launch"), isSmart: true) { AppContext = "intake" });
            },
            Interview.Add);
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order(pressure: "5")).With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));
        Conformance.Faults("CDSHooksResponse", answer.Json).Should().BeEmpty();
        answer.Card["links"]!.AsArray().Select(link => (string)link!["type"]!).Should().StartWith(["absolute", "smart"]);
    }

    /// <summary>Every verdict with every hook.</summary>
    [Theory]
    [InlineData(null, "proceed")]
    [InlineData("I10", "hold")]
    [InlineData("I82.402", "refer-urgently")]
    [InlineData("M81.0", "proceed-with-modifications")]
    public async Task Cards_of_every_verdict_conform(string? condition, string verdict)
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject[] conditions = condition is null ? [] : [Calls.Condition(condition, "2026-11-10")];
        Answer sign = await service.CallAsync(Calls.Sign(Calls.Order(pressure: "5")).With("conditions", Calls.Search(conditions)));
        sign.Verdict.Should().Be(verdict);
        Answer view = await service.CallAsync(Calls.Of("patient-view").With("conditions", Calls.Search(conditions)));
        foreach (Answer answer in (Answer[])[sign, view])
            Conformance.Faults("CDSHooksResponse", answer.Json).Should().BeEmpty();
    }

    [Fact]
    public async Task Override_reasons_are_the_clinical_selection_of_hl7()
    {
        await using Service service = await Service.OpenAsync();
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order()));
        JsonArray reasons = answer.Card["overrideReasons"]!.AsArray();
        reasons.Should().HaveCount(12);
        reasons.Should().OnlyContain(reason => (string?)reason!["system"] == "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes");
        reasons.Select(reason => (string)reason!["code"]!).Should().Contain(["patient-refuses", "recipient-disagrees-evidence", "patient-contraindication"]).And.OnlyHaveUniqueItems();
    }
}
