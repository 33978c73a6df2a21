using Microsoft.Playwright;

namespace MedicalMassage.Site.Tests;

/// <summary>The pages as a person sees them.</summary>
public sealed class LookingAtPages(BuiltSite site)
{
    /// <summary>One page of each kind, and those that are most likely to be too wide or too long.</summary>
    public static MatrixTheoryData<string, Width> Pages => new(
        [
            "guide.html",
            "overview.html",
            "formats.html",
            "thresholds.html",
            "traceability-evidence.html",
            "catalogue/",
            "catalogue/cardiovascular.html",
            "cases/",
            "cases/medication.html",
            "charts/",
            "schemas/decision.html",
            "decisions/",
            "decisions/0004-unknown-facts-and-the-verdict.html",
            "api/",
            "api/MedicalMassage.Domain.html",
            "api/MedicalMassage.Domain.Decision.html",
            "api/MedicalMassage.Domain.RuleAuthor.html",
            "source/samples/Quickstart/Program.cs.html",
        ],
        Enum.GetValues<Width>());

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_sound_at_each_width(string path, Width width)
    {
        await using Visit visit = await site.OpenAsync(path, width);
        await visit.ShouldBeSoundAsync(path.TrimEnd('/').Replace('/', '_').Replace(".html", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Width.Desktop)]
    [InlineData(Width.Phone)]
    public async Task The_home_page_says_what_this_is_and_that_no_clinician_has_reviewed_the_packs(Width width)
    {
        await using Visit visit = await site.OpenAsync("", width);
        string text = await visit.Page.Locator(".VPContent").InnerTextAsync();
        text.Should().ContainAll("Is massage contraindicated for this patient?", "No clinician has reviewed the packs yet", "dotnet run --project src/MedicalMassage.Cli", "dotnet test");
        await visit.ShouldBeSoundAsync("home");
    }

    [Theory]
    [InlineData("")]
    [InlineData("catalogue/cardiovascular.html")]
    [InlineData("charts/")]
    [InlineData("api/MedicalMassage.Domain.Decision.html")]
    public async Task A_page_is_sound_in_the_dark(string path)
    {
        await using Visit visit = await site.OpenAsync(path, Width.Desktop, ColorScheme.Dark);
        (await visit.Page.Locator("html").GetAttributeAsync("class")).Should().Contain("dark");
        await visit.ShouldBeSoundAsync($"dark_{path.TrimEnd('/').Replace('/', '_')}");
    }

    [Theory]
    [InlineData(Width.Desktop)]
    [InlineData(Width.Phone)]
    public async Task Every_chart_is_drawn(Width width)
    {
        await using Visit visit = await site.OpenAsync("charts/", width);
        ILocator charts = visit.Page.Locator(".vp-doc img");
        (await charts.CountAsync()).Should().Be(Directory.GetFiles(Repository.PathOf("docs", "charts"), "*.svg").Length);
        (await charts.EvaluateAllAsync<bool>("images => images.every(image => image.complete && image.naturalWidth > 0 && image.alt !== '')")).Should().BeTrue();
    }
}
