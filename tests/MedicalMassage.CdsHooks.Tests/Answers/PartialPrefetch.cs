using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Tests.Hosting;
using MedicalMassage.CdsHooks.Tests.Specification;
using MedicalMassage.Fhir;
using Microsoft.Extensions.DependencyInjection;

namespace MedicalMassage.CdsHooks.Tests.Answers;

/// <summary>A part of the record is never taken for the whole.</summary>
public sealed class PartialPrefetch
{
    private static readonly SetOf<RecordSection> Everything = SetOf<RecordSection>.All;

    /// <summary>The host says that its record is complete, and knows of symptoms: then only what was not sent can hold the massage.</summary>
    private static Task<Service> CompleteAsync() => Service.OpenAsync(
        options => options.TreatAbsentAsNone = Everything,
        services => services.AddSingleton<ICaseCompletion>(new Symptomless()));

    [Fact]
    public async Task A_record_that_is_known_to_be_complete_needs_no_question()
    {
        await using Service service = await CompleteAsync();
        (await service.CallAsync(Calls.Sign(Calls.Order()))).Verdict.Should().Be("proceed");
    }

    [Theory]
    [InlineData("conditions", "conditions")]
    [InlineData("medicationRequests", "medications")]
    [InlineData("medicationStatements", "medications")]
    [InlineData("procedures", "procedures")]
    [InlineData("devices", "devices")]
    [InlineData("allergies", "allergies")]
    public async Task A_key_that_was_not_sent_leaves_its_section_not_asked(string key, string section)
    {
        await using Service service = await CompleteAsync();
        // All that an allergy can touch are the cups.
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order(techniques: key == "allergies" ? ["cupping"] : ["petrissage"])).With(key, null));
        answer.Verdict.Should().NotBe("proceed");
        answer.Detail.Should().Contain($"{key}: it was not sent; the list of {section} counts as not asked");
        answer.Summary.Should().NotContain("may be given");
        Conformance.Faults("CDSHooksResponse", answer.Json).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"timeout"}]}""", "reported an error in its place")]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"OperationOutcome","issue":[{"severity":"fatal","code":"timeout"}]}}]}""", "reported an error within it")]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","link":[{"relation":"next","url":"https://ehr.example.org/2"}]}""", "only its first page came")]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","total":3}""", "fewer entries than its own total")]
    public async Task An_answer_that_is_none_or_a_part_leaves_its_section_not_asked(string answer, string told)
    {
        await using Service service = await CompleteAsync();
        Answer card = await service.CallAsync(Calls.Sign(Calls.Order()).With("medicationRequests", JsonNode.Parse(answer)));
        card.Verdict.Should().Be("hold");
        card.Detail.Should().Contain(told);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","total":0}""")]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","entry":[{"search":{"mode":"outcome"},"resource":{"resourceType":"OperationOutcome","issue":[{"severity":"information","code":"informational"}]}}]}""")]
    public async Task An_empty_answer_is_an_answer(string answer)
    {
        await using Service service = await CompleteAsync();
        JsonObject call = Calls.Sign(Calls.Order());
        call["prefetch"]!["allergies"] = JsonNode.Parse(answer);
        (await service.CallAsync(call)).Verdict.Should().Be("proceed");
    }

    [Fact]
    public async Task Facts_of_a_section_that_is_not_complete_count_and_the_rest_is_asked_for()
    {
        await using Service service = await CompleteAsync();
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order(pressure: "4")).With("medicationRequests", Calls.Search(Calls.Rivaroxaban)).With("medicationStatements", null));
        answer.Verdict.Should().Be("hold");
        answer.Detail.Should().Contain("Because of: rivaroxaban").And.Contain("the list may go on: the prefetch medicationStatements was not given in full");
    }

    [Fact]
    public async Task Readings_of_one_kind_do_not_stand_for_the_others()
    {
        await using Service service = await CompleteAsync();
        JsonObject pulse = new()
        {
            ["resourceType"] = "Observation",
            ["status"] = "final",
            ["code"] = Calls.Concept("http://loinc.org", "8867-4"),
            ["subject"] = Calls.Reference("Patient/" + Calls.Patient),
            ["effectiveDateTime"] = "2026-11-22",
            ["valueQuantity"] = new JsonObject { ["value"] = 70, ["system"] = "http://unitsofmeasure.org", ["code"] = "/min" },
        };
        JsonObject call = Calls.Sign(Calls.Order()).With("vitalSigns", Calls.Search(pulse));
        (await service.CallAsync(call)).Verdict.Should().Be("proceed");
        (await service.CallAsync(call.With("laboratory", null))).Verdict.Should().Be("hold");
    }

    [Fact]
    public async Task A_record_is_no_interview_unless_the_host_says_that_it_is_complete()
    {
        await using Service service = await Service.OpenAsync(services: services => services.AddSingleton<ICaseCompletion>(new Symptomless()));
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order()));
        answer.Verdict.Should().Be("hold");
        answer.Detail.Should().NotContain("Not in the request").And.Contain("Ask for allergies");
    }

    [Fact]
    public async Task Without_any_answer_there_is_nothing_to_decide_by()
    {
        await using Service service = await CompleteAsync();
        JsonObject call = Calls.Sign(Calls.Order());
        call.Remove("prefetch");
        (await service.CallAsync(call)).ShouldRefuse(HttpStatusCode.PreconditionFailed, "prefetch");
    }

    [Fact]
    public async Task A_query_that_the_host_took_out_is_not_missed()
    {
        await using Service service = await Service.OpenAsync(
            options =>
            {
                options.TreatAbsentAsNone = Everything;
                options.Prefetch.Remove(options.Prefetch.Single(query => query.Key == "medicationStatements"));
            },
            services => services.AddSingleton<ICaseCompletion>(new Symptomless()));
        (await service.CallAsync(Calls.Sign(Calls.Order()).With("medicationStatements", null))).Verdict.Should().Be("proceed");
    }

    [Fact]
    public async Task The_host_may_read_the_rest_from_the_fhir_server()
    {
        FhirServer server = new(query => query.Key == "medicationRequests" ? Calls.Search(Calls.Rivaroxaban).ToJsonString() : null);
        await using Service service = await Service.OpenAsync(
            options => options.TreatAbsentAsNone = Everything,
            services => services.AddSingleton<ICaseCompletion>(new Symptomless()).AddSingleton<IFhirRecordAccess>(server));
        JsonObject call = Calls.Sign(Calls.Order(pressure: "4")).With("medicationRequests", null).With("allergies", null);
        call["fhirServer"] = "https://ehr.example.org/fhir";
        call["fhirAuthorization"] = new JsonObject { ["access_token"] = "lent", ["token_type"] = "Bearer", ["expires_in"] = 300, ["scope"] = "patient/*.read", ["subject"] = "cds" };
        Answer answer = await service.CallAsync(call);

        server.Asked.Select(query => $"{query.Server} {query.RelativeUrl} {query.AccessToken}").Should().BeEquivalentTo(
            "https://ehr.example.org/fhir MedicationRequest?patient=pt-17 lent",
            "https://ehr.example.org/fhir AllergyIntolerance?patient=pt-17 lent");
        answer.Detail.Should().Contain("Because of: rivaroxaban").And.Contain("allergies: it was not sent").And.NotContain("medicationRequests: it was not sent");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("7")]
    [InlineData("""{"resourceType":"Observation"}""")]
    public async Task What_a_fhir_server_answers_is_no_fault_of_the_call(string json)
    {
        FhirServer server = new(_ => json);
        await using Service service = await Service.OpenAsync(
            options => options.TreatAbsentAsNone = Everything,
            services => services.AddSingleton<ICaseCompletion>(new Symptomless()).AddSingleton<IFhirRecordAccess>(server));
        JsonObject call = Calls.Sign(Calls.Order()).With("procedures", null);
        call["fhirServer"] = "https://ehr.example.org/fhir";
        Answer answer = await service.CallAsync(call);
        answer.Status.Should().Be(HttpStatusCode.OK, answer.Text);
        answer.Detail.Should().Contain("procedures: the answer of the FHIR server could not be read");
        answer.Verdict.Should().NotBe("proceed");
    }

    [Fact]
    public async Task Entries_that_could_not_be_read_are_told_with_their_place()
    {
        await using Service service = await CompleteAsync();
        JsonObject nameless = Calls.Condition("M54.50");
        nameless.Remove("code");
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order()).With("conditions", Calls.Search(Calls.Condition("M54.50"), nameless)));
        answer.Verdict.Should().Be("hold");
        answer.Detail.Should().Contain(@"prefetch.conditions.entry\[1\].resource.code (Condition)");
    }

    private sealed class Symptomless : ICaseCompletion
    {
        public ValueTask<ReferralCase> CompleteAsync(HookCall call, ReferralCase referral, CancellationToken cancellationToken) =>
            new(referral with { Patient = referral.Patient with { Symptoms = [], Pregnancy = Pregnancy.NotPregnant } });
    }

    private sealed class FhirServer(Func<FhirQuery, string?> answer) : IFhirRecordAccess
    {
        private readonly List<FhirQuery> _asked = [];

        internal IReadOnlyList<FhirQuery> Asked => _asked;

        public ValueTask<ReadOnlyMemory<byte>?> ReadAsync(FhirQuery query, CancellationToken cancellationToken)
        {
            lock (_asked)
                _asked.Add(query);
            return new(answer(query) is { } json ? (ReadOnlyMemory<byte>?)Encoding.UTF8.GetBytes(json) : null);
        }
    }
}
