using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace MedicalMassage.CdsHooks.Endpoints;

/// <summary>Cross-origin resource sharing for browser apps of the origins that the host allows, and for no others.</summary>
internal sealed class CrossOrigin(IOptions<CdsHooksOptions> options, ICorsService cors)
{
    private readonly CorsPolicy? _policy = options.Value.AllowedOrigins.Count == 0
        ? null
        : new CorsPolicyBuilder([.. options.Value.AllowedOrigins])
            .WithMethods("GET", "POST")
            .WithHeaders("Authorization", "Content-Type")
            .SetPreflightMaxAge(TimeSpan.FromMinutes(10))
            .Build();

    internal void Apply(HttpContext http)
    {
        if (_policy is not null && http.Request.Headers.ContainsKey("Origin"))
            cors.ApplyResult(cors.EvaluatePolicy(http, _policy), http.Response);
    }

    /// <summary>Answers the question of a browser that comes before a call.</summary>
    internal Task PreflightAsync(HttpContext http)
    {
        Apply(http);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
