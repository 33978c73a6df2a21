using System.Text.Json;

namespace MedicalMassage.Cli.Tests;

public sealed class ExplainingCases
{
    [Fact]
    public void Without_a_rule_the_facts_that_force_the_verdict_and_what_would_change_it_are_told()
    {
        Tool tool = Tool.Run("explain", Tool.Sample("anticoagulated-low-back-pain.json"));

        tool.Error.Should().BeEmpty();
        tool.ExitCode.Should().Be(0);
        tool.Output.Should().StartWith("PROCEED WITH MODIFICATIONS, on 2026-11-23\n").And.Contain("- rivaroxaban (patient.medications[0])").And.Contain("What would change it\n");
        tool.Output.Split('\n').Should().OnlyContain(line => line.Length <= 100);
    }

    [Fact]
    public void With_a_rule_its_clauses_are_told_with_their_answers()
    {
        Tool tool = Tool.Run("explain", Tool.Sample("anticoagulated-low-back-pain.json"), "--rule", "hypertension-uncontrolled");

        tool.ExitCode.Should().Be(0);
        tool.Output.Should().Contain("[hypertension-uncontrolled]\n  NO, it does not apply on 2026-11-23.\n").And.Contain("What the rule asks, with the answers for this case\n").And.Contain("  - no: ");
    }

    [Theory]
    [InlineData("--rule", "anticoagulant-therapy")]
    [InlineData]
    public void An_explanation_as_json_is_one_document(params string[] rule)
    {
        Tool tool = Tool.Run(["explain", Tool.Sample("anticoagulated-low-back-pain.json"), "--format", "json", .. rule]);

        using JsonDocument document = JsonDocument.Parse(tool.Output);
        document.RootElement.GetProperty("asOf").GetString().Should().Be("2026-11-23");
    }

    [Fact]
    public void A_replaced_rule_says_what_stands_in_its_place() =>
        Tool.Run("explain", Tool.Sample("face-down-in-pregnancy.json"), "--rule", "pregnancy-prone", "--rules", Repository.PathOf("samples", "rules", "our-clinic.json")).Output
            .Should().Contain("Another rule stands in its place").And.Contain("replaced by our-clinic/pregnancy-prone");

    [Fact]
    public void An_unknown_rule_is_bad_usage_and_a_faulty_case_bad_input()
    {
        Tool.Run("explain", Tool.Sample("anticoagulated-low-back-pain.json"), "--rule", "no-such-rule").ExitCode.Should().Be(64);
        Tool.Run("explain", Tool.Sample("clinic-day.ndjson")).ExitCode.Should().Be(64);
        Tool.RunOn("{}", "explain", "-").ExitCode.Should().Be(65);
    }
}
