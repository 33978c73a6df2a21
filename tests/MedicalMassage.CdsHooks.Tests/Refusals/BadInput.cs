using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Tests.Hosting;

namespace MedicalMassage.CdsHooks.Tests.Refusals;

/// <summary>All of the bad files, at every endpoint that takes a body.</summary>
public sealed class BadInput
{
    private static readonly string[] Endpoints = ["/cds-services/massage-order-sign", "/cds-services/massage-patient-view", "/cds-services/massage-order-sign/feedback"];

    [Theory]
    [InlineData("cds-hooks")]
    [InlineData("json")]
    [InlineData("json/transform")]
    [InlineData("fhir/clean")]
    [InlineData("fhir/invalid")]
    [InlineData("fhir/unparsable")]
    [InlineData("fhir/us-core-invariants")]
    public async Task What_is_no_call_is_refused_with_a_place(string folder)
    {
        await using Service service = await Service.OpenAsync();
        string[] files = Repository.SharedFiles(["bad", .. folder.Split('/')]);
        files.Should().NotBeEmpty();
        foreach (string file in files)
        {
            byte[] bytes = await File.ReadAllBytesAsync(file, Service.Cancelled);
            foreach (string endpoint in Endpoints)
                (await service.PostAsync(endpoint, Json(bytes))).ShouldRefuse(HttpStatusCode.BadRequest);
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("json/transform")]
    [InlineData("fhir/clean")]
    [InlineData("fhir/invalid")]
    [InlineData("fhir/us-core-invariants")]
    public async Task In_the_place_of_a_record_it_is_refused_with_a_place_or_accounted_for(string folder)
    {
        await using Service service = await Service.OpenAsync();
        int refused = 0;
        int answered = 0;
        foreach (string file in Repository.SharedFiles(["bad", .. folder.Split('/')]))
        {
            byte[] bytes = await File.ReadAllBytesAsync(file, Service.Cancelled);
            byte[] call = [.. """{"hook":"patient-view","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea","context":{"userId":"Practitioner/9","patientId":"pt-17"},"prefetch":{"conditions":"""u8, .. bytes, .. "}}"u8];
            Answer answer = await service.PostAsync("/cds-services/massage-patient-view", Json(call));
            if (answer.Status == HttpStatusCode.OK)
            {
                answered++;
                answer.Verdict.Should().Be("hold", "nothing that stands there makes a record complete");
            }
            else
            {
                refused++;
                // An OperationOutcome in the place of the record says that the client could not read it.
                answer.ShouldRefuse(answer.Status == HttpStatusCode.PreconditionFailed ? HttpStatusCode.PreconditionFailed : HttpStatusCode.BadRequest);
            }
        }
        (refused + answered).Should().BePositive();
    }

    [Fact]
    public async Task In_the_place_of_an_order_it_is_refused_with_a_place_or_is_none_of_massage()
    {
        await using Service service = await Service.OpenAsync();
        foreach (string folder in (string[])["clean", "invalid", "us-core-invariants"])
        {
            foreach (string file in Repository.SharedFiles("bad", "fhir", folder))
            {
                byte[] bytes = await File.ReadAllBytesAsync(file, Service.Cancelled);
                byte[] call = [.. """{"hook":"order-sign","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea","context":{"userId":"Practitioner/9","patientId":"pt-17","draftOrders":{"resourceType":"Bundle","entry":[{"resource":"""u8, .. bytes, .. "}]}}}"u8];
                Answer answer = await service.PostAsync("/cds-services/massage-order-sign", Json(call));
                if (answer.Status == HttpStatusCode.OK)
                    answer.Text.Should().Be("""{"cards":[]}""");
                else
                    answer.ShouldRefuse(HttpStatusCode.BadRequest);
            }
        }
    }

    [Theory]
    [InlineData("hook", "null", "hook")]
    [InlineData("hook", "\"order-dispatch\"", "hook")]
    [InlineData("hookInstance", "\"7\"", "hookInstance")]
    [InlineData("hookInstance", "7", "hookInstance")]
    [InlineData("context", "[]", "context")]
    [InlineData("context", "{}", "context.patientId")]
    [InlineData("context", """{"patientId":"a b","userId":"Practitioner/9"}""", "context.patientId")]
    [InlineData("context", """{"patientId":"","userId":"Practitioner/9"}""", "context.patientId")]
    [InlineData("context", """{"patientId":"pt-17","userId":null}""", "context.userId")]
    [InlineData("fhirServer", "\"ehr\"", "fhirServer")]
    [InlineData("fhirServer", "\"file:///etc/passwd\"", "fhirServer")]
    [InlineData("fhirAuthorization", """{"access_token":"t","token_type":"Basic","expires_in":1,"scope":"s","subject":"u"}""", "fhirAuthorization.token_type")]
    [InlineData("fhirAuthorization", """{"access_token":"t","token_type":"Bearer","expires_in":"1","scope":"s","subject":"u"}""", "fhirAuthorization.expires_in")]
    [InlineData("prefetch", "[]", "prefetch")]
    [InlineData("prefetch", "null", "prefetch")]
    [InlineData("prefetch", """{"patient":7}""", "prefetch.patient")]
    [InlineData("prefetch", """{"patient":{}}""", "prefetch.patient.resourceType")]
    [InlineData("prefetch", """{"patient":{"resourceType":"Condition"}}""", "prefetch.patient.resourceType")]
    [InlineData("prefetch", """{"conditions":{"resourceType":"Bundle","entry":{}}}""", "prefetch.conditions.entry")]
    [InlineData("prefetch", """{"conditions":{"resourceType":"Bundle","entry":[7]}}""", "prefetch.conditions.entry[0]")]
    [InlineData("prefetch", """{"conditions":{"resourceType":"Bundle","entry":[{"resource":{}}]}}""", "prefetch.conditions.entry[0].resource.resourceType")]
    [InlineData("prefetch", """{"patient":{"resourceType":"Patient","id":"another"}}""", "prefetch")]
    public async Task A_wrong_element_is_refused_with_its_place(string name, string value, string path)
    {
        await using Service service = await Service.OpenAsync();
        JsonObject call = Calls.Of("patient-view");
        if (name == "fhirAuthorization")
            call["fhirServer"] = "https://ehr.example.org/fhir";
        call[name] = JsonNode.Parse(value);
        (await service.PostAsync("/cds-services/massage-patient-view", call.ToJsonString())).ShouldRefuse(HttpStatusCode.BadRequest, path);
    }

    [Theory]
    [InlineData("selections", null, "context.selections")]
    [InlineData("selections", "7", "context.selections")]
    [InlineData("selections", "[7]", "context.selections[0]")]
    [InlineData("draftOrders", null, "context.draftOrders")]
    [InlineData("draftOrders", "[]", "context.draftOrders")]
    [InlineData("draftOrders", """{"resourceType":"Patient"}""", "context.draftOrders.resourceType")]
    [InlineData("draftOrders", """{"resourceType":"Bundle","entry":[{}]}""", "context.draftOrders.entry[0].resource")]
    public async Task A_wrong_context_of_chosen_orders_is_refused_with_its_place(string name, string? value, string path)
    {
        await using Service service = await Service.OpenAsync();
        JsonObject call = Calls.Of("order-select", new() { ["selections"] = new JsonArray("ServiceRequest/massage-1"), ["draftOrders"] = Calls.Bundle("collection", Calls.Order()) });
        call["context"]!.AsObject().Remove(name);
        if (value is not null)
            call["context"]![name] = JsonNode.Parse(value);
        (await service.CallAsync(call)).ShouldRefuse(HttpStatusCode.BadRequest, path);
    }

    [Theory]
    [InlineData("""{"subject":{"reference":"Patient/another"}}""", "context.draftOrders.entry[0].resource.subject.reference")]
    [InlineData("""{"bodySite":7}""", "context.draftOrders.entry[0].resource.bodySite")]
    [InlineData("""{"orderDetail":[7]}""", "context.draftOrders.entry[0].resource.orderDetail[0]")]
    [InlineData("""{"occurrenceTiming":"daily"}""", "context.draftOrders.entry[0].resource.occurrenceTiming")]
    [InlineData("""{"reasonCode":["pain"]}""", "context.draftOrders.entry[0].resource.reasonCode[0]")]
    public async Task A_wrong_order_is_refused_with_its_place(string change, string path)
    {
        await using Service service = await Service.OpenAsync();
        JsonObject order = Calls.Order();
        foreach ((string name, JsonNode? value) in JsonNode.Parse(change)!.AsObject())
            order[name] = value!.DeepClone();
        (await service.CallAsync(Calls.Sign(order))).ShouldRefuse(HttpStatusCode.BadRequest, path);
    }

    [Fact]
    public async Task An_unknown_service_is_not_found()
    {
        await using Service service = await Service.OpenAsync();
        (await service.PostAsync("/cds-services/massage", "{}")).ShouldRefuse(HttpStatusCode.NotFound);
        (await service.PostAsync("/cds-services/massage/feedback", "{}")).ShouldRefuse(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task Another_content_type_is_refused(string type)
    {
        await using Service service = await Service.OpenAsync();
        ByteArrayContent body = new("{}"u8.ToArray());
        body.Headers.ContentType = new(type);
        (await service.PostAsync("/cds-services/massage-order-sign", body)).ShouldRefuse(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Text_that_is_no_valid_unicode_is_refused()
    {
        await using Service service = await Service.OpenAsync();
        string call = Calls.Of("patient-view").ToJsonString().Replace("Practitioner/gp-4", "\\ud800", StringComparison.Ordinal);
        (await service.PostAsync("/cds-services/massage-patient-view", call)).ShouldRefuse(HttpStatusCode.BadRequest, "context.userId");
    }

    [Fact]
    public async Task A_name_in_bytes_that_are_no_text_is_refused_like_a_value()
    {
        await using Service service = await Service.OpenAsync();
        byte[] call = Encoding.UTF8.GetBytes(Calls.Of("patient-view").ToJsonString().Replace("socialHistory", "social#History", StringComparison.Ordinal));
        call[Array.IndexOf(call, (byte)'#')] = 0xC0;
        Answer answer = await service.PostAsync("/cds-services/massage-patient-view", Json(call));
        answer.ShouldRefuse(HttpStatusCode.BadRequest, "$");
    }

    private static ByteArrayContent Json(byte[] bytes)
    {
        ByteArrayContent body = new(bytes);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return body;
    }
}
