namespace MedicalMassage.Cli.Tests;

/// <summary>Drafts, timelines and charts on the command line.</summary>
public sealed class PlanningCases
{
    private static string Sample(string name) => Repository.PathOf("samples", "planning", name + ".json");

    [Fact]
    public void A_plan_is_drafted_with_its_evidence_and_its_alternatives()
    {
        Tool tool = Tool.Run("plan", Sample("low-back-pain"));
        tool.ExitCode.Should().Be(0);
        tool.Output.Should().Contain("DRAFT. Relaxation massage: 10 sessions, 1 a week").And.Contain("ALTERNATIVE 1. Structural massage").And.Contain("low certainty").And.Contain("not reviewed by a clinician");
    }

    [Fact]
    public void A_plan_is_written_as_json() => Tool.Run("plan", Sample("pregnancy"), "--format", "json").Output.Should().Contain("\"approach\": \"pregnancy-back-pain/side-lying\"");

    [Fact]
    public void Where_there_can_be_no_plan_the_reason_is_told()
    {
        Tool tool = Tool.Run("plan", Repository.PathOf("samples", "cases", "stroke-signs.json"));
        tool.ExitCode.Should().Be(40);
        tool.Output.Should().Contain("NO PLAN.");
    }

    [Fact]
    public void A_timeline_tells_the_stretches_and_the_last_day_it_holds()
    {
        Tool tool = Tool.Run("timeline", Sample("pregnancy"), "--until", "2026-12-31");
        tool.Output.Should().Contain("2026-06-01 to").And.Contain("through 2026-12-31");
        Tool.Run("timeline", Sample("pregnancy"), "--until", "2026-12-31", "--format", "json").Output.Should().Contain("\"stretches\"");
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("2026-13-01")]
    [InlineData("2020-01-01")]
    public void A_last_day_that_cannot_be_is_refused(string until) => Tool.Run("timeline", Sample("pregnancy"), "--until", until).ExitCode.Should().Be(64);

    [Fact]
    public void A_decision_a_plan_and_a_timeline_are_drawn_into_a_file()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".svg");
        try
        {
            Tool.Run("screen", Sample("pregnancy"), "--chart", file);
            File.ReadAllText(file).Should().StartWith("<svg").And.Contain("Body chart");
            Tool.Run("plan", Sample("pregnancy"), "--chart", file);
            File.ReadAllText(file).Should().Contain("planned, by number");
            Tool.Run("timeline", Sample("pregnancy"), "--until", "2026-12-31", "--chart", file);
            File.ReadAllText(file).Should().Contain("The verdict over time");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_chart_that_cannot_be_written_or_that_would_show_several_cases_is_refused()
    {
        Tool.Run("screen", Sample("pregnancy"), "--chart", Path.Combine(Path.GetTempPath(), "no", "such", "folder", "x.svg")).ExitCode.Should().Be(64);
        Tool.Run("screen", Sample("pregnancy"), Sample("migraine"), "--chart", "x.svg").ExitCode.Should().Be(64);
        Tool.Run("screen", Repository.PathOf("samples", "cases", "clinic-day.ndjson"), "--chart", "x.svg").ExitCode.Should().Be(64);
    }

    [Fact]
    public void What_the_patient_tolerates_counts_when_a_case_is_screened() =>
        Tool.Run("screen", Sample("migraine"), "--format", "json").Output.Should().Contain("\"patient-tolerance\"");
}
