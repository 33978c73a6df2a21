using Ardalis.GuardClauses;
using MedicalMassage.CdsHooks.Cards;
using MedicalMassage.CdsHooks.Endpoints;
using MedicalMassage.CdsHooks.Judging;
using MedicalMassage.CdsHooks.Records;
using MedicalMassage.CdsHooks.Security;
using MedicalMassage.CdsHooks.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MedicalMassage.CdsHooks;

/// <summary>Puts the services into an ASP.NET Core application: <c>AddMedicalMassage</c>, then <c>MapMedicalMassage</c>.</summary>
/// <example>
/// <code>
/// WebApplicationBuilder builder = WebApplication.CreateBuilder();
/// builder.Services.AddMedicalMassage(options =&gt; options.TrustedClients.Add(new TrustedClient("https://ehr.example") { JwkSet = File.ReadAllText("ehr.jwks.json") }));
/// WebApplication app = builder.Build();
/// app.MapMedicalMassage();
/// app.Run();
/// </code>
/// </example>
public static class MedicalMassageSetup
{
    /// <summary>Adds what the services need. An <see cref="IFeedbackReceiver"/>, <see cref="IFhirRecordAccess"/>, <see cref="ICaseCompletion"/>, <see cref="IJwkSetSource"/> or <see cref="ITokenReplayStore"/> that the host registers is used.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">How they are to answer.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static IServiceCollection AddMedicalMassage(this IServiceCollection services, Action<CdsHooksOptions> configure)
    {
        Guard.Against.Null(services);
        Guard.Against.Null(configure);
        services.AddCors();
        services.AddMetrics();
        services.AddOptions<CdsHooksOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CdsHooksOptions>, OptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ITokenReplayStore, MemoryReplayStore>();
        services.TryAddSingleton<Instruments>();
        services.TryAddSingleton<ClientKeys>();
        services.TryAddSingleton<ClientAuthentication>();
        services.TryAddSingleton<CrossOrigin>();
        services.TryAddSingleton<Exchange>();
        services.TryAddSingleton<CardWriter>();
        services.TryAddSingleton<DiscoveryEndpoint>();
        services.AddHostedService<WarmUp>();
        // What may rest on a service of the host lives as long as a call, so that the host's may be scoped.
        services.TryAddScoped<RecordReader>();
        services.TryAddScoped<Judge>();
        services.TryAddScoped<ServiceEndpoint>();
        services.TryAddScoped<FeedbackEndpoint>();
        return services;
    }

    /// <summary>Maps <c>/cds-services</c>, the services below it and their feedback.</summary>
    /// <param name="endpoints">The application, or a group of it.</param>
    /// <returns>The group of endpoints, for limits of the host such as a rate limiter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> is null.</exception>
    public static RouteGroupBuilder MapMedicalMassage(this IEndpointRouteBuilder endpoints)
    {
        Guard.Against.Null(endpoints);
        IServiceProvider services = endpoints.ServiceProvider;
        if (services.GetRequiredService<IOptions<CdsHooksOptions>>().Value.AllowUnauthenticatedClients)
            services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(MedicalMassageSetup)).LogOpenDoor();
        RouteGroupBuilder group = endpoints.MapGroup("/cds-services");
        group.MapGet("", DiscoverAsync);
        group.MapPost("{id}", ServeAsync);
        group.MapPost("{id}/feedback", TakeFeedbackAsync);
        foreach (string path in (string[])["", "{id}", "{id}/feedback"])
            group.MapMethods(path, [HttpMethods.Options], http => Of<CrossOrigin>(http).PreflightAsync(http));
        return group;
    }

    private static Task DiscoverAsync(HttpContext http) =>
        Of<Exchange>(http).RunAsync(http, "discovery", null, _ => Of<DiscoveryEndpoint>(http).AnswerAsync());

    private static Task ServeAsync(HttpContext http) =>
        Of<Exchange>(http).RunAsync(http, "service", Id(http), call => Of<ServiceEndpoint>(http).AnswerAsync(call, Id(http)));

    private static Task TakeFeedbackAsync(HttpContext http) =>
        Of<Exchange>(http).RunAsync(http, "feedback", Id(http), call => Of<FeedbackEndpoint>(http).AnswerAsync(call, Id(http)));

    private static T Of<T>(HttpContext http)
        where T : notnull => http.RequestServices.GetRequiredService<T>();

    private static string Id(HttpContext http) => (string)http.Request.RouteValues["id"]!;
}
