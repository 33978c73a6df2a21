namespace MedicalMassage.Cli.Tests;

public sealed class LookingThingsUp
{
    [Theory]
    [InlineData("I82.402", "deep-vein-thrombosis-acute")]
    [InlineData("B01AF01", "anticoagulant-therapy")]
    [InlineData("stroke signs", "rf-stroke-signs")]
    [InlineData("hot-stone", "pregnancy-heat")]
    [InlineData("unilateral-calf-swelling", "rf-calf-swelling-heat")]
    public void A_rule_is_found_by_code_medicine_name_technique_or_symptom(string search, string rule)
    {
        Tool tool = Tool.Run(["catalogue", .. search.Split(' ')]);

        tool.ExitCode.Should().Be(0);
        tool.Output.Should().Contain($"[{rule}]");
    }

    [Fact]
    public void A_single_rule_is_told_with_when_what_why_sources_and_where_they_differ()
    {
        string told = Tool.Run("catalogue", "carotid-sinus-hypersensitivity").Output;

        string[] marks = ["Oversensitive carotid sinus [carotid-sinus-hypersensitivity], cardiovascular", "When: diagnosis icd-10-cm G90.01", "- no massage on: anterior neck", "Why: ", "Resolved by: ", "Sources (3/3 agree): "];
        marks.Select(mark => told.IndexOf(mark, StringComparison.Ordinal)).Should().BeInAscendingOrder().And.NotContain(-1);
    }

    [Fact]
    public void Many_rules_are_listed_by_category() =>
        Tool.Run("catalogue").Output.Should().Contain("cardiovascular\n  - ").And.Contain("Name one, or more words, to read it in full.");

    [Fact]
    public void Nothing_found_is_not_said_to_be_safe() =>
        Tool.Run("catalogue", "unicorn").Output.Should().Contain("not the same as safe");
}
