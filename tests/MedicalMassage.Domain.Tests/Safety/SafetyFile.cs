using System.Text.RegularExpressions;

namespace MedicalMassage.Domain.Tests.Safety;

/// <summary>The documents in docs/safety: whole, and every test and file that they name is there.</summary>
public sealed partial class SafetyFile
{
    private const int PatternLimit = 10_000;

    private static readonly string[] Severities = ["negligible", "minor", "serious", "critical", "fatal"];
    private static readonly string[] Likelihoods = ["improbable", "remote", "occasional", "probable"];

    /// <summary>All tests of the repository, as file and method.</summary>
    private static readonly Lazy<HashSet<string>> Tests = new(() =>
    [
        .. new[] { "tests", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .SelectMany(file => Method().Matches(File.ReadAllText(file)).Select(method => $"{Path.GetFileNameWithoutExtension(file)}.{method.Groups[1].Value}")),
    ]);

    private static string[] Pages => Directory.GetFiles(Repository.PathOf("docs", "safety"), "*.md");

    [Fact]
    public void Every_hazard_is_told_whole_and_has_a_control_that_a_test_shows()
    {
        string[] sections = Repository.Text("docs", "safety", "hazards.md").Split("\n## ")[1..];
        sections.Should().NotBeEmpty();
        for (int i = 0; i < sections.Length; i++)
        {
            string hazard = sections[i];
            hazard.Should().StartWith(FormattableString.Invariant($"H-{i + 1:00}: "));
            foreach (string member in (string[])["Cause", "Possible harm", "What remains"])
                hazard.Split('\n').Count(line => line.StartsWith($"- **{member}:** ", StringComparison.Ordinal)).Should().Be(1, $"{member} of {hazard[..4]}");
            Match weight = Weight().Match(hazard);
            Severities.Should().Contain(weight.Groups[1].Value, hazard[..4]);
            Likelihoods.Should().Contain(weight.Groups[2].Value, hazard[..4]);
            string[] controls = [.. hazard.Split('\n').Where(line => line.StartsWith("- **Control:**", StringComparison.Ordinal))];
            controls.Should().NotBeEmpty(hazard[..4]).And.OnlyContain(control => control.Contains(" Shown by `", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_test_that_a_page_names_is_there()
    {
        string[] named = [.. Pages.SelectMany(page => TestName().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value)).Distinct()];

        named.Should().HaveCountGreaterThan(50).And.BeSubsetOf(Tests.Value);
    }

    [Fact]
    public void Every_file_that_a_page_links_to_is_there()
    {
        foreach (string page in Pages)
        {
            foreach (string link in Link().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value))
                File.Exists(Path.Combine(Path.GetDirectoryName(page)!, link)).Should().BeTrue($"{Path.GetFileName(page)} links to {link}");
        }
    }

    [Fact]
    public void Every_anomaly_has_an_id_of_its_own_an_effect_and_something_to_do()
    {
        string[][] rows = [.. Repository.Text("docs", "safety", "known-anomalies.md").Split('\n').Where(line => line.StartsWith("| A-", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])];

        rows.Should().NotBeEmpty().And.OnlyContain(row => row.Length == 4 && row.All(cell => cell.Length > 0));
        rows.Select(row => row[0]).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        string[] referred = [.. Pages.SelectMany(page => AnomalyId().Matches(File.ReadAllText(page)).Select(match => match.Value))];
        referred.Should().BeSubsetOf(rows.Select(row => row[0]));
    }

    [GeneratedRegex(@"\b(?:void|Task) ([A-Z]\w*_\w+)\(", RegexOptions.None, PatternLimit)]
    private static partial Regex Method();

    [GeneratedRegex(@"`([A-Z]\w+\.[A-Z]\w*_\w+)`", RegexOptions.None, PatternLimit)]
    private static partial Regex TestName();

    [GeneratedRegex(@"\]\(([^)#:]+)(?:#[^)]*)?\)", RegexOptions.None, PatternLimit)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*Severity:\*\* (\w+)\. \*\*Likelihood:\*\* (\w+)\.", RegexOptions.None, PatternLimit)]
    private static partial Regex Weight();

    [GeneratedRegex(@"\bA-\d\d\b", RegexOptions.None, PatternLimit)]
    private static partial Regex AnomalyId();
}
