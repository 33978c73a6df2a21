using System.Net;
using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Tests.Hosting;

namespace MedicalMassage.CdsHooks.Tests.Answers;

/// <summary>A draft is judged as the prescription that it becomes.</summary>
public sealed class OrdersAsPrescriptions
{
    private const string Resource = "context.draftOrders.entry[0].resource";

    private static readonly JsonObject Pain = Calls.Concept("http://hl7.org/fhir/sid/icd-10-cm", "M54.50");

    [Theory]
    [InlineData("reasonCode", """[{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"M54.50"}]},{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"I82.402"}]}]""")]
    [InlineData("reasonReference", """[{"reference":"Condition/clot"}]""")]
    public async Task Every_reason_counts_as_a_diagnosis(string element, string value)
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject order = Calls.Order();
        order[element] = JsonNode.Parse(value);
        JsonObject condition = Calls.Condition("I82.402");
        condition["id"] = "clot";
        JsonObject call = Calls.Sign(order);
        if (element == "reasonReference")
            call.With("conditions", Calls.Search(condition));
        Answer answer = await service.CallAsync(call);
        answer.Verdict.Should().NotBe("proceed");
        answer.Detail.Should().Contain("Because of:");
    }

    [Fact]
    public async Task A_reason_that_refers_to_nothing_is_told()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject order = Calls.Order();
        order["reasonReference"] = new JsonArray(Calls.Reference("Condition/elsewhere"));
        (await service.CallAsync(Calls.Sign(order))).Detail.Should().Contain(@"reasonReference\[0\]", "the place of it is escaped in Markdown")
            .And.Contain("is no condition of the record that has a name");
    }

    [Fact]
    public async Task An_order_with_an_extension_of_ours_that_makes_no_sense_is_refused_with_its_place()
    {
        await using Service service = await Service.OpenAsync();
        JsonObject order = Calls.Order();
        order["extension"] = new JsonArray(new JsonObject
        {
            ["url"] = "urn:medical-massage:form:prescription",
            ["extension"] = new JsonArray(new JsonObject { ["url"] = "signature", ["valueString"] = "perhaps" }),
        });
        (await service.CallAsync(Calls.Sign(order))).ShouldRefuse(HttpStatusCode.BadRequest, Resource + ".extension");
    }

    [Fact]
    public async Task An_order_with_more_reasons_than_a_prescription_can_have_is_refused()
    {
        await using Service service = await Service.OpenAsync();
        JsonObject order = Calls.Order();
        order["reasonCode"] = new JsonArray([.. Enumerable.Repeat(Pain, 51).Select(reason => reason.DeepClone())]);
        (await service.CallAsync(Calls.Sign(order))).ShouldRefuse(HttpStatusCode.BadRequest, Resource + ".reasonCode");
    }

    [Fact]
    public async Task The_changed_order_keeps_its_reasons()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject order = Calls.Order(techniques: ["petrissage", "deep-tissue"], pressure: "4");
        order["reasonCode"] = new JsonArray(Pain.DeepClone());
        Answer answer = await service.CallAsync(Calls.Sign(order).With("medicationRequests", Calls.Search(Calls.Rivaroxaban)));
        JsonNode changed = answer.Card["suggestions"]![0]!["actions"]![0]!["resource"]!;
        JsonNode.DeepEquals(changed["reasonCode"], order["reasonCode"]).Should().BeTrue();
        ((string?)changed["status"]).Should().Be("draft", "it is still for the doctor to sign");
    }

    [Fact]
    public async Task A_record_that_contradicts_the_host_is_told_and_the_stricter_counts()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject pregnant = new()
        {
            ["resourceType"] = "Patient",
            ["id"] = Calls.Patient,
            ["gender"] = "female",
            ["birthDate"] = "1990-04-02",
        };
        JsonObject due = new()
        {
            ["resourceType"] = "Observation",
            ["status"] = "final",
            ["code"] = Calls.Concept("http://loinc.org", "11778-8"),
            ["subject"] = Calls.Reference("Patient/" + Calls.Patient),
            ["effectiveDateTime"] = "2026-11-01",
            ["valueDateTime"] = "2027-01-10",
        };
        await using Service stubborn = await Service.OpenAsync(services: services => Interview.Add(services, told => told with { Patient = told.Patient with { Pregnancy = Pregnancy.NotPregnant } }));
        JsonObject call = Calls.Sign(Calls.Order()).With("patient", pregnant).With("socialHistory", Calls.Search(due));
        Answer answer = await stubborn.CallAsync(call);
        answer.Detail.Should().Contain("Sources that contradict each other").And.Contain("the pregnancy or birth counts");
        answer.Verdict.Should().Be((await service.CallAsync(call)).Verdict).And.NotBe("proceed");
    }

    [Fact]
    public async Task Codes_of_the_record_are_read_through_the_shipped_tables_unless_the_host_leaves_them_out()
    {
        JsonObject warfarin = new()
        {
            ["resourceType"] = "MedicationRequest",
            ["id"] = "m1",
            ["status"] = "active",
            ["intent"] = "order",
            ["medicationCodeableConcept"] = Calls.Concept("http://www.nlm.nih.gov/research/umls/rxnorm", "855332", "Warfarin Sodium 5 MG Oral Tablet"),
            ["subject"] = Calls.Reference("Patient/" + Calls.Patient),
        };
        JsonObject call = Calls.Sign(Calls.Order(pressure: "4")).With("medicationRequests", Calls.Search(warfarin));
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        (await service.CallAsync(call)).Detail.Should().Contain("(anticoagulant-therapy)").And.NotContain("RxNorm");
        await using Service plain = await Service.OpenAsync(options => options.RuleBook = RuleBooks.Standard, Interview.Add);
        Answer asks = await plain.CallAsync(call);
        asks.Verdict.Should().Be("hold");
        asks.Detail.Should().Contain("Warfarin Sodium 5 MG Oral Tablet", "the code is asked about");
    }
}
