using System.Text.Json;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Tests;

/// <summary>What a change of rules does to decisions, in clinical words.</summary>
public sealed class ImpactOfChanges
{
    private static readonly string Softer = Repository.PathOf("samples", "rules", "pressure-house-rules-2.json");

    private static readonly string Stricter = Repository.PathOf("samples", "rules", "pressure-house-rules-1.json");

    private static readonly string Cases = Repository.PathOf("samples", "rules", "cases");

    private static string Flat(string text) => text.Replace("\\", "", StringComparison.Ordinal);

    [Fact]
    public void A_threshold_that_moved_is_told_with_the_decisions_that_it_loosens()
    {
        Tool tool = Tool.Run("impact", Stricter, Softer, Cases);

        tool.Error.Should().BeEmpty();
        tool.ExitCode.Should().Be(1);
        Flat(tool.Output).Should().Contain("3 cases looked at: 1 looser, 0 stricter, 0 otherwise different, 2 the same.")
            .And.Contain("## Newly permitted: look at these first")
            .And.Contain("systolic-165.json: proceed, was hold")
            .And.Contain("no longer: needed first (clearance)")
            .And.Contain("| hold | 1 | 0 | 1 | 0 | 0 |")
            .And.Contain("whom it concerns: threshold of systolic blood pressure: at least 170 mm[Hg], was at least 160 mm[Hg]");
    }

    [Fact]
    public void The_other_way_round_it_is_stricter()
    {
        Tool tool = Tool.Run("impact", Softer, Stricter, Path.Combine(Cases, "systolic-165.json"));

        tool.ExitCode.Should().Be(1);
        Flat(tool.Output).Should().Contain("1 cases looked at: 0 looser, 1 stricter").And.Contain("## Newly blocked");
    }

    [Fact]
    public void The_same_rules_have_no_impact()
    {
        Tool tool = Tool.Run("impact", Stricter, Stricter, Cases);

        tool.ExitCode.Should().Be(0);
        tool.Output.Should().Contain("No rule changed");
    }

    [Fact]
    public void As_json_it_says_the_same_to_programs()
    {
        Tool tool = Tool.Run("impact", Stricter, Softer, Cases, "--format", "json");

        using JsonDocument report = JsonDocument.Parse(tool.Output);
        JsonElement root = report.RootElement;
        root.GetProperty("format").GetInt32().Should().Be(1);
        root.GetProperty("cases").GetInt32().Should().Be(3);
        root.GetProperty("counts").GetProperty("looser").GetInt32().Should().Be(1);
        root.GetProperty("verdicts").EnumerateArray().Sum(count => count.GetProperty("cases").GetInt32()).Should().Be(3);
        root.GetProperty("decisions")[0].GetProperty("kind").GetString().Should().Be("permitted");
        root.GetProperty("decisions")[0].GetProperty("was").GetString().Should().Be("hold");
        root.GetProperty("rules")[0].GetProperty("what")[0].GetProperty("aspect").GetString().Should().Be("trigger");
    }

    [Fact]
    public void A_changed_standard_pack_is_judged_among_the_others()
    {
        RulePack pack = RuleBooks.Standard.Packs.Single(candidate => candidate.Id == "standard/medication");
        using TemporaryFile changed = new(RulePackFormat.Write(pack with { Rules = [.. pack.Rules.Where(rule => rule.Info.Id != "anticoagulant-therapy")] }));

        Tool tool = Tool.Run("impact", "standard", changed.Path, Tool.Sample("anticoagulated-low-back-pain.json"));

        tool.ExitCode.Should().Be(1);
        Flat(tool.Output).Should().Contain("20 packs").And.Contain("the rule: removed: Anticoagulant therapy").And.Contain("1 looser");
    }

    [Fact]
    public void A_faulty_case_ends_in_65_and_a_missing_folder_in_64()
    {
        using TemporaryFile broken = new("{}");

        Tool.Run("impact", Stricter, Softer, broken.Path).ExitCode.Should().Be(65);
        Tool.Run("impact", Stricter, Softer, "no-such-folder").ExitCode.Should().Be(64);
    }

    [Fact]
    public void Words_of_a_pack_are_no_markup()
    {
        using TemporaryFile marked = new(File.ReadAllText(Softer).Replace("\"rationale\": \"House protocol.\"", "\"rationale\": \"<script>alert(1)</script> [here](http://example.org)\"", StringComparison.Ordinal));

        Tool.Run("impact", Stricter, marked.Path, Cases).Output.Should().Contain(@"\<script\>").And.NotContain("<script>").And.NotContain("[here](");
    }
}
