using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Tests.Vignettes;

/// <summary>The open case library in docs/cases, held against the standard book.</summary>
public sealed class CaseLibrary
{
    private static readonly string Root = Repository.PathOf("docs", "cases");

    private static readonly Lazy<IReadOnlyList<(string Path, Vignette Vignette)>> Library = new(Read);

    private static IEnumerable<Vignette> All => Library.Value.Select(entry => entry.Vignette);

    [Fact]
    public void The_standard_book_decides_every_case_as_its_author_expects() =>
        All.SelectMany(vignette => vignette.Differences(RuleBooks.Standard.Evaluate(vignette.Case)).Select(difference => $"{vignette.Id}: {difference}"))
            .Should().BeEmpty();

    [Fact]
    public void A_case_is_named_after_its_file() =>
        Library.Value.Should().OnlyContain(entry => entry.Path == entry.Vignette.Id);

    [Fact]
    public void The_library_is_large_and_more_than_a_third_of_it_may_be_treated()
    {
        All.Should().HaveCountGreaterThan(400);
        All.Count(vignette => vignette.Expect.Verdict <= Verdict.ProceedWithModifications).Should().BeGreaterThan(All.Count() / 3);
    }

    [Fact]
    public void Every_clinical_row_has_a_case_and_every_row_that_a_case_names_is_a_rule()
    {
        string[] rules = [.. RuleBooks.Standard.Rules.Where(rule => rule.Info.Category != "combination").Select(rule => rule.Info.Id)];

        All.SelectMany(vignette => vignette.Rows).Distinct().Should().BeEquivalentTo(rules);
    }

    [Fact]
    public void Where_the_sources_of_a_row_disagree_a_case_says_which_side_it_takes()
    {
        Dictionary<string, RuleInfo> rules = RuleBooks.Standard.Rules.ToDictionary(rule => rule.Info.Id, rule => rule.Info, StringComparer.Ordinal);

        All.Where(vignette => vignette.Disagreement is null && vignette.Rows.Any(row => Disagree(rules[row].Agreement)))
            .Select(vignette => vignette.Id)
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_case_names_sources_and_none_rests_on_a_text_that_a_machine_wrote() =>
        All.Should().OnlyContain(vignette => vignette.Sources.Count > 0 && vignette.Sources.Any(source => source != "droracle"));

    private static bool Disagree(string? agreement) => agreement?.Split('/') is [var agreeing, var all] && agreeing != all;

    private static List<(string Path, Vignette Vignette)> Read()
    {
        List<(string, Vignette)> all = [];
        foreach (string file in Directory.EnumerateFiles(Root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Parsed<Vignette> vignette = VignetteFormat.Read(File.ReadAllBytes(file));
            vignette.Faults.Should().BeEmpty(file);
            all.Add((Path.ChangeExtension(Path.GetRelativePath(Root, file), null).Replace('\\', '/'), vignette.Value));
        }
        return all;
    }
}
