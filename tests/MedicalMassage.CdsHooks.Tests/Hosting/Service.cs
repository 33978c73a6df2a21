using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MedicalMassage.CdsHooks.Tests.Hosting;

/// <summary>The services on a real server at a free port of the loopback address.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Service(WebApplication app, Logs logs)
    {
        _app = app;
        Logs = logs;
        Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Client = new() { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(100) };
    }

    internal Uri Address { get; }

    internal HttpClient Client { get; }

    internal Logs Logs { get; }

    internal IServiceProvider Services => _app.Services;

    internal static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>A server that answers anybody, on 23 November 2026.</summary>
    internal static Task<Service> OpenAsync(Action<CdsHooksOptions>? configure = null, Action<IServiceCollection>? services = null) => StartAsync(
        options =>
        {
            options.AllowUnauthenticatedClients = true;
            configure?.Invoke(options);
        },
        services);

    internal static async Task<Service> StartAsync(Action<CdsHooksOptions> configure, Action<IServiceCollection>? services = null)
    {
        Logs logs = new();
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Services.AddSingleton<TimeProvider>(new FixedClock());
        services?.Invoke(builder.Services);
        builder.Services.AddMedicalMassage(options =>
        {
            options.Timeout = TimeSpan.FromSeconds(90);
            configure(options);
        });
        WebApplication app = builder.Build();
        app.MapMedicalMassage();
        await app.StartAsync(Cancelled);
        return new(app, logs);
    }

    internal async Task<Answer> PostAsync(string path, HttpContent body, Action<HttpRequestHeaders>? headers = null)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, path) { Content = body };
        headers?.Invoke(message.Headers);
        using HttpResponseMessage response = await Client.SendAsync(message, Cancelled);
        return await Answer.OfAsync(response);
    }

    internal Task<Answer> PostAsync(string path, string json, Action<HttpRequestHeaders>? headers = null) =>
        PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"), headers);

    internal Task<Answer> CallAsync(JsonNode request) => PostAsync("/cds-services/massage-" + (string)request["hook"]!, request.ToJsonString());

    internal async Task<Answer> GetAsync(string path, Action<HttpRequestHeaders>? headers = null)
    {
        using HttpRequestMessage message = new(HttpMethod.Get, path);
        headers?.Invoke(message.Headers);
        using HttpResponseMessage response = await Client.SendAsync(message, Cancelled);
        return await Answer.OfAsync(response);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }
}
