namespace MedicalMassage.Domain.Tests.Knowledge;

/// <summary>The catalogue in the docs is what the packs say: a page for each category, and indexes.</summary>
public sealed class CatalogueDocs
{
    public static TheoryData<string> Categories => [.. RuleBooks.Standard.Packs.Select(CatalogueWriter.Category)];

    [Theory]
    [MemberData(nameof(Categories))]
    public void The_page_of_a_category_is_the_one_that_its_pack_gives(string category) => Repository.ShouldBeCurrent(
        $"docs/catalogue/{category}.md", CatalogueWriter.Page(RuleBooks.Standard.Packs.Single(pack => CatalogueWriter.Category(pack) == category)));

    [Fact]
    public void The_index_by_condition_is_current() => Repository.ShouldBeCurrent("docs/catalogue/README.md", CatalogueWriter.Index());

    [Fact]
    public void The_index_by_code_is_current() => Repository.ShouldBeCurrent("docs/catalogue/codes.md", CatalogueWriter.Codes());

    [Fact]
    public void No_page_is_left_of_a_category_that_is_gone()
    {
        Assert.SkipWhen(Repository.IsUpdating, "The pages are being written.");
        Directory.GetFiles(Repository.PathOf("docs", "catalogue"), "*.md").Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(Categories.Select(row => row.Data).Append("README").Append("codes"));
    }
}
