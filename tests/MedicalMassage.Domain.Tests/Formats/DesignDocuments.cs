using System.Text.RegularExpressions;

namespace MedicalMassage.Domain.Tests.Formats;

/// <summary>The documents that the design shows are documents of the formats.</summary>
public sealed partial class DesignDocuments
{
    [Fact]
    public void The_case_the_decision_and_the_pack_of_the_design_are_read()
    {
        string[] documents = [.. Blocks().Matches(File.ReadAllText(Repository.NeedShared("DESIGN.md"))).Select(match => match.Groups[1].Value)];

        documents.Should().HaveCount(3);
        CaseFormat.Read(documents[0]).Faults.Should().BeEmpty();
        DecisionFormat.Read(documents[1]).Faults.Should().BeEmpty();
        RulePackFormat.Read(documents[2]).Faults.Should().BeEmpty();
    }

    [Fact]
    public void The_case_of_the_design_is_referred_urgently_for_its_clot()
    {
        Match block = Blocks().Match(File.ReadAllText(Repository.NeedShared("DESIGN.md")));

        Decision decision = RuleBooks.Standard.Evaluate(CaseFormat.Read(block.Groups[1].Value).Value);

        decision.Verdict.Should().Be(Verdict.ReferUrgently);
        decision.Findings.Select(finding => finding.Rule).Should().Contain(["deep-vein-thrombosis-acute", "anticoagulant-therapy"]);
        decision.Uncovered.Should().NotContain("patient.conditions[0]");
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blocks();
}
