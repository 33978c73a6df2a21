using System.Net;
using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace MedicalMassage.CdsHooks.Tests.Privacy;

/// <summary>Every place of a request gets a mark of its own. Then all that was logged at the finest level, traced and measured is searched for the marks.</summary>
public sealed class NothingOfThePatient
{
    private const string Mark = "zq7mark";

    [Fact]
    public async Task No_log_trace_or_metric_holds_anything_of_a_request()
    {
        using Emitted emitted = new();
        using Signer ehr = new();
        Failing failing = new();
        await using Service open = await Service.OpenAsync(services: services => services.AddSingleton<IFhirRecordAccess>(failing).AddSingleton<IFeedbackReceiver>(failing));
        await using Service broken = await Service.OpenAsync(services: services => services.AddSingleton<ICaseCompletion>(failing));
        await using Service closed = await Service.StartAsync(options =>
        {
            options.BaseUrl = new(Signer.BaseUrl);
            options.TrustedClients.Add(new(Signer.Issuer) { JwkSet = ehr.JwkSet });
        });

        List<Answer> answers = [];
        JsonObject call = Marked();
        answers.Add(await open.CallAsync(call));
        answers.Add(await broken.CallAsync(call));
        answers.Add(await open.PostAsync("/cds-services/massage-order-sign", call.ToJsonString()[..^1]));
        answers.Add(await open.PostAsync("/cds-services/massage-order-sign", call.ToJsonString().Replace("Bundle", $"{Mark}Bundle", StringComparison.Ordinal)));
        answers.Add(await open.PostAsync("/cds-services/massage-patient-view", call.ToJsonString()));
        JsonObject silent = Marked();
        silent.Remove("prefetch");
        answers.Add(await open.CallAsync(silent));
        JsonObject stranger = Marked();
        stranger["prefetch"]!["patient"]!["id"] = $"{Mark}other";
        answers.Add(await open.CallAsync(stranger));
        JsonObject claims = Signer.Claims("/cds-services/massage-order-sign");
        claims["tenant"] = $"{Mark}tenant";
        claims["jti"] = $"{Mark}jti";
        string token = ehr.Sign(ehr.Header, claims);
        answers.Add(await closed.PostAsync("/cds-services/massage-order-sign", call.ToJsonString(), Signer.Bearer(token)));
        answers.Add(await closed.PostAsync("/cds-services/massage-order-sign", call.ToJsonString(), Signer.Bearer(token)));
        claims["iss"] = $"https://{Mark}.example";
        answers.Add(await closed.PostAsync("/cds-services/massage-order-sign", call.ToJsonString(), Signer.Bearer(ehr.Sign(ehr.Header, claims))));
        string feedback = $$"""{"feedback":[{"card":"9368d37b-283f-44a0-93ea-547cebab93ed","outcome":"overridden","overrideReason":{"userComment":"{{Mark}} said no"},"outcomeTimestamp":"2020-12-11T00:00:00Z"}]}""";
        answers.Add(await open.PostAsync("/cds-services/massage-order-sign/feedback", feedback));

        answers.Select(answer => (int)answer.Status).Should().Equal(200, 500, 400, 400, 400, 412, 400, 200, 401, 401, 500);
        answers[0].Text.Should().Contain(Mark, "the card speaks of the patient, so the marks were there to be found");
        answers.Where(answer => answer.Status != HttpStatusCode.OK).Should().OnlyContain(answer => !answer.Text.Contains(Mark, StringComparison.OrdinalIgnoreCase), "a refusal tells places, not values");
        string[] all = [.. open.Logs.Lines, .. broken.Logs.Lines, .. closed.Logs.Lines, .. emitted.Lines];
        all.Should().Contain(line => line.Contains("cds_hooks.service", StringComparison.Ordinal))
            .And.Contain(line => line.Contains("medical_massage.cds_hooks.verdicts", StringComparison.Ordinal))
            .And.Contain(line => line.Contains("Microsoft.AspNetCore", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith("Trace", StringComparison.Ordinal) || line.StartsWith("Debug", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("InvalidOperationException", StringComparison.Ordinal), "the fault is told by its type and place");
        all.Where(line => line.Contains(Mark, StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
        all.Where(line => line.Contains("Rivaroxaban", StringComparison.OrdinalIgnoreCase) || line.Contains("anticoagulant", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty("facts and findings are of the patient, too");
    }

    private static JsonObject Marked()
    {
        JsonObject order = Calls.Order(pressure: "4");
        order["note"] = new JsonArray(new JsonObject { ["text"] = $"{Mark} note" });
        order["reasonCode"] = new JsonArray(new JsonObject { ["text"] = $"{Mark} reason" });
        order["requester"] = new JsonObject { ["display"] = $"{Mark} doctor" };
        JsonObject medicine = Calls.Rivaroxaban;
        medicine["medicationCodeableConcept"]!["text"] = $"rivaroxaban {Mark}";
        JsonObject call = Calls.Sign(order).With("medicationRequests", Calls.Search(medicine)).With("allergies", null);
        string id = $"{Mark}-pt";
        call["fhirServer"] = $"https://{Mark}.example.org/fhir";
        call["fhirAuthorization"] = new JsonObject { ["access_token"] = $"{Mark}token", ["token_type"] = "Bearer", ["expires_in"] = 300, ["scope"] = $"{Mark}/*.read", ["subject"] = $"{Mark}subject" };
        call["context"]!["userId"] = $"Practitioner/{Mark}";
        call["context"]!["encounterId"] = $"{Mark}encounter";
        call["extension"] = new JsonObject { [$"{Mark}.example"] = $"{Mark}extension" };
        call["prefetch"]![$"{Mark}key"] = new JsonObject { ["resourceType"] = "Basic" };
        call["prefetch"]!["patient"]!["name"] = new JsonArray(new JsonObject { ["family"] = $"{Mark}name" });
        return JsonNode.Parse(call.ToJsonString().Replace(Calls.Patient, id, StringComparison.Ordinal))!.AsObject();
    }

    private sealed class Failing : IFhirRecordAccess, ICaseCompletion, IFeedbackReceiver
    {
        public ValueTask<ReadOnlyMemory<byte>?> ReadAsync(FhirQuery query, CancellationToken cancellationToken) =>
            throw new InvalidOperationException($"no answer from {query.Server}{query.RelativeUrl} with {query.AccessToken}");

        public ValueTask<ReferralCase> CompleteAsync(HookCall call, ReferralCase referral, CancellationToken cancellationToken) =>
            throw new InvalidOperationException($"nothing known of {call.PatientId}, who takes {referral.Patient.Medications[0].Text}");

        public ValueTask ReceiveAsync(string service, IReadOnlyList<CardFeedback> feedback, CancellationToken cancellationToken) =>
            throw new InvalidOperationException(feedback[0].Comment);
    }
}
