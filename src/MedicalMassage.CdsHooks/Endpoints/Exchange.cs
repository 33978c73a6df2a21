using System.Diagnostics;
using MedicalMassage.CdsHooks.Requests;
using MedicalMassage.CdsHooks.Security;
using MedicalMassage.CdsHooks.Telemetry;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MedicalMassage.CdsHooks.Endpoints;

/// <summary>What all calls have in common: who calls, how long it may take, what is told of it, and that every refusal has an answer.</summary>
internal sealed class Exchange(
    IOptions<CdsHooksOptions> options, ClientAuthentication authentication, CrossOrigin origins, Instruments instruments, TimeProvider clock, ILogger<Exchange> logger)
{
    private readonly CdsHooksOptions _options = options.Value;

    /// <summary>One call.</summary>
    /// <param name="http">The call.</param>
    /// <param name="endpoint">discovery, service or feedback.</param>
    /// <param name="service">The service, or null for the list of services.</param>
    /// <param name="answer">What answers it.</param>
    internal async Task RunAsync(HttpContext http, string endpoint, string? service, Func<Call, Task<Reply>> answer)
    {
        long start = clock.GetTimestamp();
        string known = service is null ? "none" : HookService.Find(service)?.Id ?? "unknown";
        using Activity? activity = Instruments.Activities.StartActivity("cds_hooks." + endpoint, ActivityKind.Internal);
        activity?.SetTag("cds_hooks.service", known);
        using CancellationTokenSource time = new(_options.Timeout, clock);
        using CancellationTokenSource both = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, time.Token);
        Call call = new(http, both.Token);
        int status;
        try
        {
            origins.Apply(http);
            await AuthenticateAsync(http, endpoint, service, both.Token).ConfigureAwait(false);
            if (known == "unknown")
                throw new RefusedException(StatusCodes.Status404NotFound, "not-found", "$", "There is no service of that id: see /cds-services.");
            Reply reply = await answer(call).ConfigureAwait(false);
            status = await SendAsync(http, reply, http.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is ConnectionResetException || (gone is OperationCanceledException && http.RequestAborted.IsCancellationRequested))
        {
            status = StatusCodes.Status499ClientClosedRequest;
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested)
        {
            status = await SendAsync(http, TooSlow(call), http.RequestAborted).ConfigureAwait(false);
        }
        catch (RefusedException refused)
        {
            if (refused.Status == StatusCodes.Status401Unauthorized)
                http.Response.Headers.WWWAuthenticate = "Bearer";
            status = await SendAsync(http, Reply.Outcome(refused.Status, refused.Issue, refused.Path, refused.Message), http.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException broken)
        {
            status = await SendAsync(http, Reply.Outcome(broken.StatusCode, "structure", "$", "The HTTP request is broken."), http.RequestAborted).ConfigureAwait(false);
        }
        // A fault of ours, or of the host's code. Its message may hold what the request said, so the log has its kind and place alone.
        catch (Exception fault)
        {
            logger.LogFault(fault.GetType().FullName ?? "unknown", fault.StackTrace ?? "");
            activity?.SetStatus(ActivityStatusCode.Error);
            status = await SendAsync(http, Reply.Outcome(StatusCodes.Status500InternalServerError, "exception", "$", "The service failed. Nothing was decided."), http.RequestAborted).ConfigureAwait(false);
        }
        activity?.SetTag("http.response.status_code", status);
        instruments.Call(endpoint, known, status, clock.GetElapsedTime(start));
        logger.LogAnswered(endpoint, known, status);
    }

    private Task AuthenticateAsync(HttpContext http, string endpoint, string? service, CancellationToken cancellationToken)
    {
        if (_options.AllowUnauthenticatedClients || (service is null && _options.AllowUnauthenticatedDiscovery))
            return Task.CompletedTask;
        string list = _options.BaseUrl!.AbsoluteUri.TrimEnd('/') + "/cds-services";
        string address = service is null ? list : $"{list}/{service}";
        string[] audiences = endpoint == "feedback" ? [address + "/feedback", address] : [address];
        string[] headers = [.. http.Request.Headers.Authorization.OfType<string>()];
        return authentication.CheckAsync(headers.Length == 1 ? headers[0] : null, audiences, cancellationToken);
    }

    private static Reply TooSlow(Call call) => call.Waiting.IsForServer
        ? Reply.Outcome(StatusCodes.Status504GatewayTimeout, "timeout", "fhirServer", "The FHIR server did not answer in time. Nothing was decided.")
        : Reply.Outcome(StatusCodes.Status503ServiceUnavailable, "timeout", "$", "The call took too long. Nothing was decided.");

    private static async Task<int> SendAsync(HttpContext http, Reply reply, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested || http.Response.HasStarted)
            return StatusCodes.Status499ClientClosedRequest;
        http.Response.StatusCode = reply.Status;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (reply.Body is { } body)
        {
            byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(body.ToJsonString());
            http.Response.ContentType = reply.IsFhir ? "application/fhir+json; charset=utf-8" : "application/json; charset=utf-8";
            http.Response.ContentLength = utf8.Length;
            await http.Response.Body.WriteAsync(utf8, cancellationToken).ConfigureAwait(false);
        }
        return reply.Status;
    }
}
