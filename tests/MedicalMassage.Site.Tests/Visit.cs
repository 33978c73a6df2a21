using System.Text.Json;
using Microsoft.Playwright;

namespace MedicalMassage.Site.Tests;

/// <summary>One page in one browser window, and all that went wrong in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly BuiltSite _site;
    private readonly IBrowserContext _context;
    private readonly Width _width;
    private readonly string _axe;
    private readonly List<string> _faults = [];

    internal Visit(BuiltSite site, IBrowserContext context, IPage page, Width width, string axe)
    {
        _site = site;
        _context = context;
        _width = width;
        _axe = axe;
        Page = page;
        page.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.RequestFailed += (_, request) => Note(true, $"failed: {request.Url}: {request.Failure}");
        page.Response += (_, response) => Note(response.Status >= 400, $"answered {response.Status}: {response.Url}");
        context.Request += (_, request) => Note(
            !request.Url.StartsWith("data:", StringComparison.Ordinal) && new Uri(request.Url).GetLeftPart(UriPartial.Authority) != site.Address.GetLeftPart(UriPartial.Authority),
            $"asked another host: {request.Url}");
    }

    internal IPage Page { get; }

    /// <summary>The only heading of the first level.</summary>
    internal ILocator Title => Page.Locator("h1");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    internal async Task GoToAsync(string path)
    {
        await Page.GotoAsync(new Uri(_site.Address, path).AbsoluteUri);
        await Page.WaitForFunctionAsync("() => document.querySelector('#app')?.__vue_app__ !== undefined");
    }

    /// <summary>Types into the search and follows the first answer.</summary>
    internal async Task FollowSearchAsync(string words)
    {
        await Page.Locator(".VPNavBarSearch button").First.ClickAsync();
        await Page.Locator(".VPLocalSearchBox input").FillAsync(words);
        await FollowAsync(Page.Locator(".VPLocalSearchBox .result").First);
        await Page.Locator(".VPLocalSearchBox").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>Follows a link to another page, and waits until that page is there.</summary>
    internal async Task FollowAsync(ILocator link)
    {
        string before = await Title.InnerTextAsync();
        await link.ClickAsync();
        await Page.WaitForFunctionAsync("before => (document.querySelector('h1')?.innerText ?? before) !== before", before);
    }

    /// <summary>What holds for every page: it says something under one heading, fits the screen, is accessible, and nothing failed on the way.</summary>
    internal async Task ShouldBeSoundAsync(string picture)
    {
        string folder = Repository.PathOf("artifacts", "site-pictures");
        Directory.CreateDirectory(folder);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{picture}-{_width}.png") });

        (await Title.CountAsync()).Should().Be(1, "a page has one title");
        (await Title.InnerTextAsync()).Should().NotBeNullOrWhiteSpace();
        (await Page.Locator("main, .VPContent").First.InnerTextAsync()).Length.Should().BeGreaterThan(100, "a page says something");
        int beyond = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        beyond.Should().BeLessThanOrEqualTo(0, "nothing may stand beyond the edge of the screen");
        (await BarriersAsync()).Should().BeEmpty();
        _faults.Should().BeEmpty();
    }

    /// <summary>What axe-core calls a serious or critical barrier.</summary>
    private async Task<string[]> BarriersAsync()
    {
        await Page.AddScriptTagAsync(new() { Path = _axe });
        JsonElement result = await Page.EvaluateAsync<JsonElement>("() => axe.run(document, { resultTypes: ['violations'] })");
        return [.. from violation in result.GetProperty("violations").EnumerateArray()
            where violation.GetProperty("impact").GetString() is "serious" or "critical"
            let nodes = violation.GetProperty("nodes")
            let first = nodes[0]
            select $"{violation.GetProperty("id")} at {nodes.GetArrayLength()} places, first {first.GetProperty("html")}: {first.GetProperty("failureSummary")}"];
    }

    private void Note(bool isFault, string fault)
    {
        if (isFault)
            _faults.Add(fault);
    }
}
