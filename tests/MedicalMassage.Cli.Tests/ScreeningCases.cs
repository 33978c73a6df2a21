using System.Text.Json;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Tests;

public sealed class ScreeningCases
{
    public static TheoryData<string, string, int> Expected => [.. File.ReadLines(Tool.Sample("expected.csv"))
        .Skip(1)
        .Select(line => line.Split(','))
        .Select(cells => (cells[0], cells[1], int.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture)))];

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_sample_case_comes_to_the_verdict_and_exit_code_that_are_listed(string file, string verdict, int exit)
    {
        Tool tool = Tool.Run("screen", Tool.Sample(file), "--format", "json");

        tool.Error.Should().BeEmpty();
        tool.ExitCode.Should().Be(exit);
        tool.Output.Should().Contain($"\"verdict\": \"{verdict}\"");
        DecisionFormat.Read(tool.Output).Faults.Should().BeEmpty();
    }

    [Fact]
    public void Every_sample_case_is_listed() =>
        Directory.GetFiles(Repository.PathOf("samples", "cases"), "*.json").Select(Path.GetFileName)
            .Should().BeEquivalentTo(Expected.Select(row => row.Data.Item1));

    [Fact]
    public void Anticoagulated_back_pain_is_told_with_verdict_plan_reasons_and_sources_in_that_order()
    {
        Tool tool = Tool.Run("screen", Tool.Sample("anticoagulated-low-back-pain.json"));

        tool.ExitCode.Should().Be(10);
        string[] marks =
        [
            "PROCEED WITH MODIFICATIONS", "The plan that may be given", "20 min petrissage, pressure at most 2", "In place of:", "Limits",
            "Advice", "Why: Anticoagulant therapy", "Because of: rivaroxaban (patient.medications[0])", "Sources (8/9 agree)", "Read, but no rule speaks of it",
            "Not reviewed by a clinician", "Decision support for qualified people",
        ];
        marks.Select(mark => tool.Output.IndexOf(mark, StringComparison.Ordinal)).Should().BeInAscendingOrder().And.NotContain(-1);
        tool.Output.Split('\n').Should().OnlyContain(line => line.Length <= 100);
    }

    [Fact]
    public void A_case_and_its_decision_are_written_as_fhir()
    {
        Tool tool = Tool.Run("screen", Tool.Sample("anticoagulated-low-back-pain.json"), "--format", "fhir");

        tool.ExitCode.Should().Be(10);
        tool.Error.Should().BeEmpty();
        using JsonDocument bundle = JsonDocument.Parse(tool.Output);
        bundle.RootElement.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource").GetProperty("resourceType").GetString())
            .Should().Contain(["Patient", "MedicationStatement", "GuidanceResponse", "DetectedIssue", "CarePlan"]);
    }

    [Fact]
    public void Several_cases_are_written_as_fhir_a_line_each()
    {
        Tool tool = Tool.Run("screen", Tool.Sample("anticoagulated-low-back-pain.json"), Tool.Sample("acute-calf-swelling.json"), "--format", "fhir");

        tool.ExitCode.Should().Be(40);
        tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2).And.OnlyContain(line => line.StartsWith("{\"resourceType\":\"Bundle\"", StringComparison.Ordinal));
    }

    [Fact]
    public void An_urgent_case_begins_with_what_happens_now()
    {
        Tool tool = Tool.Run("screen", Tool.Sample("acute-calf-swelling.json"));

        tool.ExitCode.Should().Be(40);
        tool.Output.Should().StartWith("REFER URGENTLY").And.Contain("What to do\n  - NOW: ");
    }

    [Fact]
    public void A_history_that_nobody_asked_for_holds_and_says_what_to_ask()
    {
        Tool tool = Tool.Run("screen", Tool.Sample("history-not-asked.json"));

        tool.ExitCode.Should().Be(20);
        tool.Output.Should().Contain("What to ask, the weightiest first").And.Contain("could lead to: refer urgently").And.Contain("Presumed until the questions are answered");
    }

    [Fact]
    public void Limits_that_say_less_than_another_are_not_read_out() =>
        Tool.Run("screen", Tool.Sample("anticoagulated-low-back-pain.json")).Output.Split("Advice")[0]
            .Should().Contain("- pressure at most 2 (heavy lotioning) anywhere").And.NotContain("- pressure at most 3 (medium) anywhere");

    [Fact]
    public void Several_files_give_a_line_each_and_the_gravest_exit_code()
    {
        Tool tool = Tool.Run("screen", Tool.Sample("chronic-tension-headache.json"), Tool.Sample("acute-calf-swelling.json"), Tool.Sample("controlled-hypertension.json"));

        tool.ExitCode.Should().Be(40);
        tool.Output.TrimEnd().Split('\n').Should().HaveCount(3);
        tool.Error.Should().Be("3 decided: 2 proceed, 1 refer urgently\n");
    }

    [Fact]
    public void A_line_gives_as_reason_only_what_the_record_establishes()
    {
        string line = Tool.Run("screen", Tool.Sample("history-not-asked.json"), Tool.Sample("history-not-asked.json")).Output.Split('\n')[0];

        line.Should().MatchRegex(@": hold \(\d+ to ask, first: patient\.symptoms\)$");
    }

    [Fact]
    public void A_line_names_the_gravest_reason_first_and_three_at_most()
    {
        string[] lines = Tool.Run("screen", Tool.Sample("stroke-signs.json"), Tool.Sample("second-trimester-back-pain.json")).Output.Split('\n');

        lines[0].Should().Contain(": refer urgently (Face drooping, an arm gone weak, or trouble speaking; ");
        lines[1].Should().MatchRegex(@": proceed \([^;]+; [^;]+; [^;]+; and \d more\)$");
    }

    [Fact]
    public void In_an_emergency_its_reason_comes_first_and_advice_on_massage_is_for_later()
    {
        string output = Tool.Run("screen", Tool.Sample("stroke-signs.json")).Output;

        string[] marks = ["- NOW: ", "For a later session, once the patient has been seen\n", "Relaxing pressure is usually well borne", "Why: Face drooping", "Why: Hypertension"];
        marks.Select(mark => output.IndexOf(mark, StringComparison.Ordinal)).Should().BeInAscendingOrder().And.NotContain(-1);
        output.Should().NotContain("\nAdvice\n");
    }

    [Fact]
    public void A_position_that_is_taken_out_of_the_plan_leaves_the_allowed_ones_by_name() =>
        string.Join(' ', Tool.Run("screen", Tool.Sample("face-down-in-pregnancy.json")).Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Should().Contain("on: lower back; side lying or semi reclined or seated");

    [Fact]
    public void A_rule_that_no_source_states_is_not_said_to_be_agreed_on() =>
        Tool.Run("screen", Tool.Sample("stroke-signs.json")).Output.Should().Contain("Sources (none states the rule itself): ").And.NotContain("0/0");

    [Fact]
    public void Limits_that_stand_for_answers_are_called_so() =>
        Tool.Run("screen", Tool.Sample("history-not-asked.json")).Output.Should().Contain("\nLimits, until the questions are answered\n");

    [Fact]
    public void Ndjson_gives_one_decision_a_line()
    {
        string input = Tool.Line("chronic-tension-headache.json") + "\n\n" + Tool.Line("heart-failure-unknown-state.json") + "\n";

        Tool tool = Tool.RunOn(input, "screen", "-", "--format", "json");

        tool.ExitCode.Should().Be(20);
        tool.Output.TrimEnd().Split('\n').Select(line => DecisionFormat.Read(line).Value.Verdict).Should().Equal(Verdict.Proceed, Verdict.Hold);
    }

    [Fact]
    public void A_clinic_day_in_one_file_is_decided_line_by_line()
    {
        Tool tool = Tool.Run("screen", Tool.Sample("clinic-day.ndjson"));

        tool.Output.TrimEnd().Split('\n').Should().HaveCount(File.ReadLines(Tool.Sample("clinic-day.ndjson")).Count());
        tool.Output.Should().Contain("clinic-day.ndjson:1: ");
    }

    [Fact]
    public void A_case_from_standard_input_is_told_in_full() =>
        Tool.RunOn(File.ReadAllText(Tool.Sample("chronic-tension-headache.json")), "screen", "-").Output.Should().StartWith("PROCEED. The plan may be carried out as it stands.");
}
