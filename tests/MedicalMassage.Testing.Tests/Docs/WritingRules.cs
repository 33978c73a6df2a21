using System.Text.RegularExpressions;

namespace MedicalMassage.Testing.Tests.Docs;

/// <summary>The page shows what is compiled: each snippet stands in a file of the sample, line by line.</summary>
public sealed partial class WritingRules
{
    private static readonly string[] Sources =
    [
        .. new[] { "ClinicRules", "ClinicRules.Tests" }
            .SelectMany(folder => Directory.GetFiles(Repository.PathOf("samples", folder)))
            .Where(file => Path.GetExtension(file) is ".cs" or ".json")
            .Select(file => Plain(File.ReadAllText(file))),
    ];

    public static TheoryData<string> Snippets => [.. Snippet().Matches(Repository.Text("docs", "writing-rules.md")).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_of_the_page_stands_in_a_file_that_is_compiled_and_run(string snippet) =>
        Sources.Should().Contain(source => source.Contains(Plain(snippet), StringComparison.Ordinal));

    [Fact]
    public void What_the_page_says_that_mutation_answers_is_what_it_answers()
    {
        Contraindication rule = new(new RuleInfo("our-clinic/gentle-under-16", "Under sixteen", "age", "made"), new AgeTrigger { Below = 16 }, new ContraindicationEffect(Restriction.ExcludeEverything));
        RulePack pack = new("our-clinic/code", "1.0.0", "One rule") { Rules = [rule] };

        MutationReport report = Mutation.Run(pack, [new(rule.Info.Id, "Fifteen", Patients.HealthyAdult().Aged(16).DaysLater(-1), ExpectedAnswer.Fires)]);

        string survivor = report.Survivors.Select(one => one.ToString()).Should().Contain(told => told.Contains("16 from younger than 17", StringComparison.Ordinal)).Which;
        Repository.Text("docs", "writing-rules.md").Should().Contain(survivor);
    }

    /// <summary>Without the space at both ends of each line, since a snippet stands further left than in its file.</summary>
    private static string Plain(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Trim().Split('\n').Select(line => line.Trim()));

    [GeneratedRegex(@"```(?:csharp|json)\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Snippet();
}
