using System.Text.Json;

namespace MedicalMassage.Cli.Tests;

public sealed class JudgingPrescriptions
{
    private static readonly string Running = Repository.PathOf("samples", "prescriptions", "01-running.json");

    [Fact]
    public void A_prescription_is_told_with_its_state_units_deadlines_and_timeline_in_that_order()
    {
        Tool tool = Tool.Run("prescription", Running);

        tool.Error.Should().BeEmpty();
        tool.ExitCode.Should().Be(0);
        string[] marks = ["RUNNING until 2026-12-04", "KMT: 2 of 6 given, 4 left", "By when what has to happen", "2026-12-04: The next session", "What changes", "2026-12-05: lapsed", "unreviewed"];
        marks.Select(mark => tool.Output.IndexOf(mark, StringComparison.Ordinal)).Should().BeInAscendingOrder().And.NotContain(-1);
        tool.Output.Split('\n').Should().OnlyContain(line => line.Length <= 100);
    }

    [Fact]
    public void Another_day_gives_another_standing()
    {
        Tool tool = Tool.Run("prescription", Running, "--on", "2026-12-05");

        tool.ExitCode.Should().Be(20);
        tool.Output.Should().StartWith("LAPSED on 2026-12-05").And.Contain("What to mend");
    }

    [Fact]
    public void As_json_it_holds_the_standing_and_the_decision()
    {
        Tool tool = Tool.Run("prescription", Running, "--format", "json");

        using JsonDocument document = JsonDocument.Parse(tool.Output);
        document.RootElement.GetProperty("standing").GetProperty("state").GetString().Should().Be("running");
        document.RootElement.GetProperty("standing").GetProperty("units")[0].GetProperty("left").GetInt32().Should().Be(4);
        document.RootElement.GetProperty("decision").GetProperty("verdict").GetString().Should().Be("proceed");
    }

    [Fact]
    public void A_prescription_of_another_scheme_is_told_so_and_not_judged()
    {
        Tool tool = Tool.Run("prescription", Running, "--scheme", "us-wa-lni");

        tool.ExitCode.Should().Be(20);
        tool.Output.Should().StartWith("ANOTHER SCHEME").And.Contain("de-gkv").And.NotContain("visits");
    }

    [Theory]
    [InlineData(64, "prescription")]
    [InlineData(64, "prescription", "no-such-file.json")]
    [InlineData(64, "prescription", "RUNNING", "--scheme", "nowhere")]
    [InlineData(64, "prescription", "RUNNING", "--on", "soon")]
    [InlineData(65, "prescription", "CASE")]
    public void What_cannot_be_judged_is_refused(int exit, params string[] args)
    {
        Tool tool = Tool.Run([.. args.Select(arg => arg switch { "RUNNING" => Running, "CASE" => Tool.Sample("controlled-hypertension.json"), _ => arg })]);

        tool.ExitCode.Should().Be(exit);
        tool.Error.Should().NotBeEmpty();
        tool.Output.Should().BeEmpty();
    }

    [Fact]
    public void Screening_with_a_scheme_holds_what_the_prescription_does_not_cover()
    {
        Tool tool = Tool.Run("screen", Tool.Sample("runner-with-tight-calves.json"), "--scheme", "de-gkv", "--format", "json");

        tool.ExitCode.Should().Be(20);
        tool.Output.Should().Contain("schemes/de-gkv");
    }
}
