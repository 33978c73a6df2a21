using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Tests.Hosting;

namespace MedicalMassage.CdsHooks.Tests.Specification;

/// <summary>Every example of the specification is sent to every endpoint that it could be meant for.</summary>
public sealed class ExamplesOfTheSpecification
{
    private static readonly string[] Services = ["massage-patient-view", "massage-order-select", "massage-order-sign", "massage-appointment-book"];

    /// <summary>What each request of the specification gets from each of our services, and why.</summary>
    [Fact]
    public async Task Requests_are_answered_or_refused_with_the_place()
    {
        await using Service service = await Service.OpenAsync();
        Dictionary<string, (string Hook, HttpStatusCode Status, string Path)> expected = new()
        {
            // No patient: the hook needs one.
            ["HL7-input-pagecontent-index-38.json"] = ("patient-view", HttpStatusCode.BadRequest, "context.patientId"),
            // An old form of the context, without draftOrders.
            ["HL7-old-docs-examples-00.json"] = ("order-sign", HttpStatusCode.BadRequest, "context.draftOrders"),
            // None of the prefetch keys that our service asks for, and no way to fetch.
            ["HL7-old-docs-quickstart-02.json"] = ("patient-view", HttpStatusCode.PreconditionFailed, "prefetch"),
        };
        string[] files = Repository.SharedFiles("cds-hooks", "request");
        files.Select(Path.GetFileName).Should().BeEquivalentTo(expected.Keys);
        foreach (string file in files)
        {
            (string hook, HttpStatusCode status, string path) = expected[Path.GetFileName(file)];
            string json = await File.ReadAllTextAsync(file, Service.Cancelled);
            foreach (string id in Services)
                (await service.PostAsync("/cds-services/" + id, json)).ShouldRefuse(id.EndsWith(hook, StringComparison.Ordinal) ? status : HttpStatusCode.BadRequest, id.EndsWith(hook, StringComparison.Ordinal) ? path : "hook");
        }
    }

    [Fact]
    public async Task A_chart_of_the_specification_is_answered_once_our_keys_are_there()
    {
        await using Service service = await Service.OpenAsync();
        JsonNode request = JsonNode.Parse(await File.ReadAllTextAsync(Repository.NeedShared("data", "cds-hooks", "request", "HL7-old-docs-quickstart-02.json"), Service.Cancelled))!;
        request["prefetch"]!["patient"] = request["prefetch"]!["patientToGreet"]!.DeepClone();
        Answer answer = await service.CallAsync(request);
        answer.Verdict.Should().Be("hold");
        answer.Detail.Should().Contain("1 prefetch keys came that this service does not ask for");
        Conformance.Faults("CDSHooksResponse", answer.Json).Should().BeEmpty();
    }

    [Fact]
    public async Task Contexts_are_answered_by_their_hook_and_refused_by_the_others()
    {
        await using Service service = await Service.OpenAsync();
        int answered = 0;
        foreach (string file in Repository.SharedFiles("cds-hooks", "context"))
        {
            JsonNode context = JsonNode.Parse(await File.ReadAllTextAsync(file, Service.Cancelled))!["context"]!;
            foreach (string id in Services)
            {
                string hook = id["massage-".Length..];
                bool isOfHook = Path.GetFileName(file).Contains(hook, StringComparison.Ordinal);
                Answer answer = await service.PostAsync("/cds-services/" + id, new JsonObject
                {
                    ["hook"] = isOfHook ? hook : "medication-prescribe",
                    ["hookInstance"] = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
                    ["context"] = context.DeepClone(),
                }.ToJsonString());
                if (!isOfHook)
                {
                    answer.ShouldRefuse(HttpStatusCode.BadRequest, "hook");
                    continue;
                }
                // Orders of food and medicines: nothing for massage to say.
                answer.Status.Should().Be(HttpStatusCode.OK, answer.Text);
                answer.Text.Should().Be("""{"cards":[]}""");
                answered++;
            }
        }
        answered.Should().Be(4, "two contexts are of order-select and two of order-sign");
    }

    [Theory]
    [InlineData("HL7-input-pagecontent-index-15.json", "context.userId")]
    [InlineData("HL7-unused-pages-services-10.json", "context.patientId")]
    [InlineData("HL7-unused-pages-services-11.json", "context.patientId")]
    public async Task A_context_that_shows_a_part_alone_is_refused_for_what_it_lacks(string file, string path)
    {
        await using Service service = await Service.OpenAsync();
        JsonNode context = JsonNode.Parse(await File.ReadAllTextAsync(Repository.NeedShared("data", "cds-hooks", "context", file), Service.Cancelled))!["context"]!;
        Answer answer = await service.CallAsync(new JsonObject { ["hook"] = "order-sign", ["hookInstance"] = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea", ["context"] = context.DeepClone() });
        answer.ShouldRefuse(HttpStatusCode.BadRequest, path);
    }

    [Fact]
    public async Task Feedback_is_taken()
    {
        await using Service service = await Service.OpenAsync();
        foreach (string file in Repository.SharedFiles("cds-hooks", "feedback"))
        {
            Answer answer = await service.PostAsync("/cds-services/massage-order-sign/feedback", await File.ReadAllTextAsync(file, Service.Cancelled));
            answer.Status.Should().Be(HttpStatusCode.OK, answer.Text);
            answer.Text.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("discovery")]
    [InlineData("response")]
    [InlineData("prefetch")]
    [InlineData("fragment")]
    [InlineData("card")]
    [InlineData("feedback")]
    public async Task What_is_no_call_of_a_service_is_refused_as_one(string folder)
    {
        await using Service service = await Service.OpenAsync();
        foreach (string file in Repository.SharedFiles("cds-hooks", folder))
        {
            string json = await File.ReadAllTextAsync(file, Service.Cancelled);
            foreach (string id in Services)
                (await service.PostAsync("/cds-services/" + id, json)).ShouldRefuse(HttpStatusCode.BadRequest, "hook");
            if (folder != "feedback")
                (await service.PostAsync("/cds-services/massage-order-sign/feedback", json)).ShouldRefuse(HttpStatusCode.BadRequest, "feedback");
        }
    }

    [Fact]
    public async Task Answers_to_queries_that_nobody_asked_are_not_taken_for_ours()
    {
        await using Service service = await Service.OpenAsync();
        foreach (string file in Repository.SharedFiles("cds-hooks", "prefetch"))
        {
            JsonObject call = Calls.Of("patient-view");
            call["prefetch"] = JsonNode.Parse(await File.ReadAllTextAsync(file, Service.Cancelled))!["prefetch"]!.DeepClone();
            Answer answer = await service.CallAsync(call);
            // A template in place of an answer, or a patient without the id of the context, has a place; without any key of ours there is nothing to decide by.
            if (call["prefetch"]!["patient"] is { } patient)
                answer.ShouldRefuse(HttpStatusCode.BadRequest, patient.GetValueKind() == JsonValueKind.String ? "prefetch.patient" : "prefetch");
            else
                answer.ShouldRefuse(HttpStatusCode.PreconditionFailed, "prefetch");
        }
    }

    [Fact]
    public async Task The_authorisation_of_the_specification_needs_a_server()
    {
        await using Service service = await Service.OpenAsync();
        JsonNode fragment = JsonNode.Parse(await File.ReadAllTextAsync(Repository.NeedShared("data", "cds-hooks", "fragment", "HL7-input-pagecontent-index-18.json"), Service.Cancelled))!;
        JsonObject call = Calls.Of("patient-view");
        call["fhirAuthorization"] = fragment["fhirAuthorization"]!.DeepClone();
        (await service.CallAsync(call)).ShouldRefuse(HttpStatusCode.BadRequest, "fhirServer");
        call["fhirServer"] = "https://ehr.example.org/fhir";
        (await service.CallAsync(call)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public void The_check_of_conformance_finds_the_fault_of_the_old_examples()
    {
        // The specification's own old examples: a source without a label, one with a null, a summary that is too long; a service that has a name.
        Conformance.Faults("CDSHooksResponse", Cards("HL7-old-docs-examples-01.json")).Should().Equal("cards.source is missing in cards");
        Conformance.Faults("CDSHooksResponse", Cards("HL7-old-docs-quickstart-03.json")).Should().NotBeEmpty().And.OnlyContain(fault => fault.StartsWith("cards.source.url "));
        Conformance.Faults("CDSHooksServices", Json("discovery", "HL7-old-docs-quickstart-00.json")).Should().Equal("services.name is no element of the specification");
        Conformance.Faults("CDSHooksServices", Json("discovery", "HL7-input-pagecontent-index-02.json")).Should().BeEmpty();
        Conformance.Faults("CDSHooksResponse", Json("response", "HL7-input-pagecontent-index-19.json")).Should().BeEmpty();
    }

    private static JsonObject Cards(string file) => new() { ["cards"] = new JsonArray(Json("card", file)) };

    private static JsonNode Json(string folder, string file) => JsonNode.Parse(File.ReadAllText(Repository.NeedShared("data", "cds-hooks", folder, file)))!;
}
