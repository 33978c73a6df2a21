using System.Text.Json;

namespace MedicalMassage.Domain.Tests.Safety;

/// <summary>The page that <c>.ci/trust</c> writes: a table for each part, nothing left blank, and what is counted in the repository is current.</summary>
public sealed class TrustPage
{
    private static readonly string[] Parts =
    [
        "1. Packaging", "2. Tests", "3. Privacy and security", "4. Safety file", "5. Audit", "6. Words in two languages", "7. Docs as a site",
    ];

    private static readonly string[] Sections = Repository.Text("docs", "trust.md").Split("\n## ");

    private static string[][] Rows(string section) =>
        [.. section.Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])];

    private static string Figure(string what) => Sections[1..].SelectMany(Rows).Single(row => row[0] == what)[1];

    [Fact]
    public void It_has_a_table_for_each_of_the_seven_parts()
    {
        Sections[0].Should().StartWith("# Trust in figures\n").And.Contain("Written by `.ci/trust`");
        Sections[1..].Select(section => section.Split('\n')[0]).Should().Equal(Parts);
        Sections[1..].Should().OnlyContain(section => section.Contains("\n| what | figure | made by |\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_row_has_a_figure_or_says_that_it_was_not_measured_and_what_makes_it()
    {
        foreach (string[] row in Sections[1..].SelectMany(Rows))
        {
            row.Should().HaveCount(3).And.OnlyContain(cell => cell.Length > 0);
            string figure = row[1].Replace(" (of an earlier commit)", "", StringComparison.Ordinal);
            (figure == "not measured in this run" || figure.Any(char.IsAsciiDigit) || figure is "yes" or "no" or "none").Should().BeTrue(row[0]);
            row[2].Should().Contain("`");
        }
    }

    [Fact]
    public void Hazards_anomalies_and_reviews_are_those_of_today()
    {
        Figure("hazards").Should().Be(Count("hazards.md", "## H-"));
        Figure("known anomalies").Should().Be(Count("known-anomalies.md", "| A-"));
        Figure("packs of contraindications reviewed by a clinician").Should().Be(FormattableString.Invariant($"{RuleBooks.Standard.Packs.Count(pack => pack.Reviewed is not null)} of {RuleBooks.Standard.Packs.Count}"));
        Figure("rules").Should().Be(FormattableString.Invariant($"{RuleBooks.Standard.Rules.Count()}"));
        foreach (EvidenceCertainty certainty in Enum.GetValues<EvidenceCertainty>())
        {
            string word = JsonNamingPolicy.KebabCaseLower.ConvertName(certainty.ToString());
            Figure("rules whose certainty is " + word).Should().Be(FormattableString.Invariant($"{RuleBooks.Standard.Rules.Count(rule => rule.Info.Evidence == certainty)}"));
        }
    }

    private static string Count(string page, string start) => FormattableString.Invariant(
        $"{Repository.Text("docs", "safety", page).Split('\n').Count(line => line.StartsWith(start, StringComparison.Ordinal))}");
}
