using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace MedicalMassage.CdsHooks.Tests.Refusals;

public sealed class Limits
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_large_is_refused(bool chunked)
    {
        await using Service service = await Service.OpenAsync(options => options.MaxBodyBytes = 10_000);
        byte[] bytes = Encoding.UTF8.GetBytes(new string(' ', 10_001));
        HttpContent body = chunked ? new StreamContent(new Unseekable(bytes)) : new ByteArrayContent(bytes);
        body.Headers.ContentType = new("application/json");
        (await service.PostAsync("/cds-services/massage-order-sign", body)).ShouldRefuse(HttpStatusCode.RequestEntityTooLarge, "$");
    }

    [Fact]
    public async Task A_body_larger_than_the_servers_own_limit_is_taken_if_ours_allows_it()
    {
        await using Service service = await Service.OpenAsync(options => options.MaxBodyBytes = 64 * 1024 * 1024);
        string json = Calls.Of("patient-view").ToJsonString() + new string(' ', 31 * 1024 * 1024);
        (await service.PostAsync("/cds-services/massage-patient-view", json)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_body_that_is_nested_too_deep_is_refused()
    {
        await using Service service = await Service.OpenAsync(options => options.MaxDepth = 16);
        string json = $$"""{"hook":"patient-view","extension":{{new string('[', 16)}}{{new string(']', 16)}}}""";
        (await service.PostAsync("/cds-services/massage-patient-view", json)).ShouldRefuse(HttpStatusCode.BadRequest, "$");
    }

    [Fact]
    public async Task More_orders_than_allowed_are_refused()
    {
        await using Service service = await Service.OpenAsync(options => options.MaxOrders = 2);
        (await service.CallAsync(Calls.Sign(Calls.Order("a"), Calls.Order("b"), Calls.Order("c")))).ShouldRefuse(HttpStatusCode.BadRequest, "context.draftOrders.entry");
    }

    [Fact]
    public async Task A_host_that_takes_too_long_ends_in_503()
    {
        await using Service service = await Service.OpenAsync(options => options.Timeout = TimeSpan.FromMilliseconds(200), services => services.AddSingleton<ICaseCompletion>(new Endless()));
        (await service.CallAsync(Calls.Sign(Calls.Order()))).ShouldRefuse(HttpStatusCode.ServiceUnavailable, "$");
    }

    [Fact]
    public async Task A_fhir_server_that_takes_too_long_ends_in_504()
    {
        await using Service service = await Service.OpenAsync(options => options.Timeout = TimeSpan.FromMilliseconds(200), services => services.AddSingleton<IFhirRecordAccess>(new Endless()));
        JsonObject call = Calls.Sign(Calls.Order()).With("allergies", null);
        call["fhirServer"] = "https://ehr.example.org/fhir";
        (await service.CallAsync(call)).ShouldRefuse(HttpStatusCode.GatewayTimeout, "fhirServer");
    }

    [Fact]
    public async Task A_body_that_never_ends_ends_in_503()
    {
        await using Service service = await Service.OpenAsync(options => options.Timeout = TimeSpan.FromMilliseconds(200));
        using TcpClient client = new();
        await client.ConnectAsync(service.Address.Host, service.Address.Port, Service.Cancelled);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("POST /cds-services/massage-order-sign HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"), Service.Cancelled);
        using StreamReader reader = new(stream);
        (await reader.ReadLineAsync(Service.Cancelled)).Should().Be("HTTP/1.1 503 Service Unavailable");
    }

    [Fact]
    public async Task A_client_that_hangs_up_ends_the_work()
    {
        Endless access = new();
        await using Service service = await Service.OpenAsync(services: services => services.AddSingleton<IFhirRecordAccess>(access));
        JsonObject call = Calls.Sign(Calls.Order()).With("allergies", null);
        call["fhirServer"] = "https://ehr.example.org/fhir";
        using CancellationTokenSource hangUp = CancellationTokenSource.CreateLinkedTokenSource(Service.Cancelled);
        Task<HttpResponseMessage> sent = service.Client.PostAsync("/cds-services/massage-order-sign", new StringContent(call.ToJsonString(), Encoding.UTF8, "application/json"), hangUp.Token);
        await access.Begun.Task.WaitAsync(Service.Cancelled);
        await hangUp.CancelAsync();
        await sent.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        await access.Ended.Task.WaitAsync(Service.Cancelled);
    }

    [Fact]
    public async Task Calls_at_the_same_time_do_not_mix()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        (string Id, string Verdict, Answer Answer)[] answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(async i =>
        {
            (JsonObject[] medicines, JsonObject[] conditions, string verdict) = (i % 3) switch
            {
                0 => ((JsonObject[])[], (JsonObject[])[], "proceed"),
                1 => ([Calls.Rivaroxaban], [], "proceed-with-modifications"),
                _ => ([], [Calls.Condition("I82.402", "2026-11-10")], "refer-urgently"),
            };
            JsonObject call = Calls.Sign(Calls.Order($"order-{i}")).With("medicationRequests", Calls.Search(medicines)).With("conditions", Calls.Search(conditions));
            return ($"order-{i}", verdict, await service.CallAsync(call));
        }));
        foreach ((string id, string verdict, Answer answer) in answers)
        {
            answer.Verdict.Should().Be(verdict);
            if (answer.Card["suggestions"] is { } suggestions)
                suggestions.ToJsonString().Should().Contain($"{id}\"");
        }
        answers.Select(answer => (string)answer.Answer.Card["uuid"]!).Should().OnlyHaveUniqueItems();
    }

    private sealed class Endless : ICaseCompletion, IFhirRecordAccess
    {
        internal TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async ValueTask<ReferralCase> CompleteAsync(HookCall call, ReferralCase referral, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return referral;
        }

        public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(FhirQuery query, CancellationToken cancellationToken)
        {
            Begun.TrySetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return null;
            }
            finally
            {
                Ended.TrySetResult();
            }
        }
    }

    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
