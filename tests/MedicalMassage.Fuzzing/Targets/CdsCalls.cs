using System.Text;
using MedicalMassage.CdsHooks;
using MedicalMassage.CdsHooks.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MedicalMassage.Fuzzing.Targets;

/// <summary>Calls of the services without a network between: what is not answered is refused with a place, and never fails.</summary>
internal static class CdsCalls
{
    private static readonly Lazy<ServiceProvider> Services = new(Provide);

    internal static Outcome Service(byte[] body) => Call(body, "service", "massage-order-sign", (services, call, id) => services.GetRequiredService<ServiceEndpoint>().AnswerAsync(call, id));

    internal static Outcome Feedback(byte[] body) => Call(body, "feedback", "massage-order-sign", (services, call, id) => services.GetRequiredService<FeedbackEndpoint>().AnswerAsync(call, id));

    private static Outcome Call(byte[] body, string endpoint, string id, Func<IServiceProvider, Call, string, Task<Reply>> answer)
    {
        using IServiceScope scope = Services.Value.CreateScope();
        DefaultHttpContext http = new() { RequestServices = scope.ServiceProvider };
        http.Request.Method = "POST";
        http.Request.ContentType = "application/json";
        http.Request.ContentLength = body.Length;
        http.Request.Body = new MemoryStream(body);
        using MemoryStream response = new();
        http.Response.Body = response;
        // Everything of a call is in memory, so that it ends on this thread and its memory can be counted.
        scope.ServiceProvider.GetRequiredService<Exchange>().RunAsync(http, endpoint, id, call => answer(scope.ServiceProvider, call, id)).GetAwaiter().GetResult();
        int status = http.Response.StatusCode;
        string text = Encoding.UTF8.GetString(response.ToArray());
        return new(status == 200, FormattableString.Invariant($"{status} ") + Behaviours.Of(text), status is 200 or 400 or 412 or 413 or 422 ? null : FormattableString.Invariant($"status {status}: {text}"));
    }

    private static ServiceProvider Provide()
    {
        ServiceCollection services = new();
        services.AddLogging();
        services.AddMedicalMassage(options =>
        {
            options.AllowUnauthenticatedClients = true;
            options.Timeout = TimeSpan.FromMinutes(5);
        });
        return services.BuildServiceProvider();
    }
}
