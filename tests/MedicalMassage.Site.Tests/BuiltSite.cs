using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(MedicalMassage.Site.Tests.BuiltSite))]

namespace MedicalMassage.Site.Tests;

/// <summary>The built site on a port of this machine, and a browser. Where one of them is absent, each test skips and says so.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private static readonly string Folder = Repository.PathOf("artifacts", "site");
    private static readonly string Axe = Repository.PathOf("docs", "site", "node_modules", "axe-core", "axe.min.js");

    /// <summary>The one without windows first: it starts sooner and shows the same.</summary>
    private static readonly string? Chromium =
        Array.Find<string?>([Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium"], File.Exists);

    private readonly string? _absent =
        !File.Exists(Path.Combine(Folder, "index.html")) ? "The site is not built: see docs/site/README.md."
        : !File.Exists(Axe) ? "axe-core is not installed: run npm ci in docs/site."
        : Chromium is null ? "There is no Chromium in /usr/bin: install it, or set CHROMIUM to its path."
        : null;

    private WebApplication? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Starts server and browser.</summary>
    public async ValueTask InitializeAsync()
    {
        if (_absent is not null)
            return;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(Folder) });
        await _server.StartAsync(TestContext.Current.CancellationToken);
        Address = new Uri(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        _playwright = await Playwright.CreateAsync();
        // CI runs as root, where Chromium's own sandbox cannot start. It opens nothing but the site.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
    }

    /// <summary>Stops them.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    /// <summary>Opens a page in a fresh browser window that keeps nothing from the one before.</summary>
    internal async Task<Visit> OpenAsync(string path, Width width, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(_absent is not null, _absent ?? "");
        BrowserNewContextOptions options = width == Width.Phone
            ? new() { ViewportSize = new() { Width = 390, Height = 844 }, DeviceScaleFactor = 2, IsMobile = true, HasTouch = true }
            : new() { ViewportSize = new() { Width = 1280, Height = 800 } };
        options.ColorScheme = scheme;
        options.ReducedMotion = ReducedMotion.Reduce;
        IBrowserContext context = await _browser!.NewContextAsync(options);
        Visit visit = new(this, context, await context.NewPageAsync(), width, Axe);
        await visit.GoToAsync(path);
        return visit;
    }
}
