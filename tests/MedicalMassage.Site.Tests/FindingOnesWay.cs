using Microsoft.Playwright;

namespace MedicalMassage.Site.Tests;

/// <summary>Search, links and menus.</summary>
public sealed class FindingOnesWay(BuiltSite site)
{
    [Theory]
    [InlineData("deep vein thrombosis", "/catalogue/", Width.Desktop)]
    [InlineData("deep vein thrombosis", "/catalogue/", Width.Phone)]
    [InlineData("rf-calf-swelling-heat", "/catalogue/red-flag.html#one-calf-swollen-warm-red-or-painful", Width.Desktop)]
    [InlineData("rf-calf-swelling-heat", "/catalogue/red-flag.html#one-calf-swollen-warm-red-or-painful", Width.Phone)]
    [InlineData("TreatmentEnvelope", "/api/MedicalMassage.Domain.TreatmentEnvelope.html", Width.Desktop)]
    public async Task A_rule_or_a_type_is_found_by_its_name_or_id(string words, string place, Width width)
    {
        await using Visit visit = await site.OpenAsync("", width);
        await visit.FollowSearchAsync(words);
        visit.Page.Url.Should().Contain(place);
        (await visit.Page.Locator(".vp-doc").InnerTextAsync()).Should().ContainEquivalentOf(words);
        await visit.ShouldBeSoundAsync($"search_{words.Replace(' ', '-')}");
    }

    [Fact]
    public async Task From_the_home_page_the_catalogue_leads_to_a_rule_and_its_sources()
    {
        await using Visit visit = await site.OpenAsync("", Width.Desktop);
        await visit.FollowAsync(visit.Page.Locator(".VPHero").GetByRole(AriaRole.Link, new() { Name = "Catalogue of rules" }));
        await visit.FollowAsync(visit.Page.Locator(".vp-doc").GetByRole(AriaRole.Link, new() { Name = "Stable angina or coronary artery disease" }));
        visit.Page.Url.Should().EndWith("/catalogue/cardiovascular.html#stable-angina-or-coronary-artery-disease");
        (await visit.Page.Locator(".vp-doc").InnerTextAsync()).Should().ContainAll("angina-stable-cad", "Sources");
        await visit.ShouldBeSoundAsync("way_catalogue");
    }

    [Fact]
    public async Task On_a_phone_the_menu_opens_the_list_of_pages()
    {
        await using Visit visit = await site.OpenAsync("guide.html", Width.Phone);
        await visit.Page.Locator(".VPLocalNav button.menu").ClickAsync();
        await visit.FollowAsync(visit.Page.Locator(".VPSidebar").GetByRole(AriaRole.Link, new() { Name = "How a verdict comes about" }));
        visit.Page.Url.Should().EndWith("/verdict.html");
        await visit.ShouldBeSoundAsync("way_menu");
    }

    [Fact]
    public async Task The_switch_turns_the_page_dark_and_stays_so()
    {
        await using Visit visit = await site.OpenAsync("guide.html", Width.Desktop);
        await visit.Page.Locator(".VPNavBarAppearance button").ClickAsync();
        await visit.GoToAsync("words.html");
        (await visit.Page.Locator("html").GetAttributeAsync("class")).Should().Contain("dark");
        await visit.ShouldBeSoundAsync("way_dark");
    }

    [Fact]
    public async Task A_schema_is_there_to_download()
    {
        await using Visit visit = await site.OpenAsync("schemas/case.html", Width.Desktop);
        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByText("Download case.schema.json").ClickAsync());
        string path = await download.PathAsync();
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Should().Be(Repository.Text("docs", "schemas", "case.schema.json"));
    }
}
