using System.Globalization;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Tests;

public sealed class ScreeningRecords
{
    private static readonly string Bundle = Repository.PathOf("samples", "fhir", "bundle.json");
    private static readonly string Plan = Repository.PathOf("samples", "fhir", "plan.json");

    [Fact]
    public void The_sample_record_comes_to_the_exit_code_that_is_listed() =>
        Tool.Run("screen", "--fhir", Bundle, "--plan", Plan).ExitCode
            .Should().Be(int.Parse(Repository.Text("samples", "fhir", "expected.txt"), CultureInfo.InvariantCulture));

    [Fact]
    public void A_code_without_a_crosswalk_is_told_as_unread_and_not_as_clear()
    {
        Tool tool = Tool.Run("screen", "--fhir", Bundle, "--plan", Plan, "--no-crosswalk");

        tool.Output.Should().Contain("Could not be read, and so is not clear").And.Contain("snomed-ct");
        tool.Output.Should().Contain("The record: 6 entries, 6 read, 0 not read");
    }

    [Fact]
    public void The_shipped_crosswalk_reads_the_record_unless_it_is_turned_off()
    {
        Tool.Run("screen", "--fhir", Bundle, "--plan", Plan).Output.Should().NotContain("Could not be read");
        Tool.Run("screen", Tool.Sample("chronic-tension-headache.json"), "--no-crosswalk").ExitCode.Should().Be(64);
    }

    [Fact]
    public void What_plan_and_record_say_differently_is_told()
    {
        string plan = Path.GetTempFileName();
        try
        {
            File.WriteAllText(plan, """{"format":1,"asOf":"2026-11-23","patient":{"birthDate":"1955-01-01"}}""");

            Tool.Run("screen", "--fhir", Bundle, "--plan", plan).Output.Should().Contain("Contradiction: patient.birthDate: the case and the record");
        }
        finally
        {
            File.Delete(plan);
        }
    }

    [Fact]
    public void An_entry_that_could_not_be_read_is_told_right_below_the_verdict()
    {
        string bundle = Path.GetTempFileName();
        try
        {
            File.WriteAllText(bundle, """
                {"resourceType":"Bundle","type":"collection","entry":[
                  {"resource":{"resourceType":"Patient","birthDate":"1987-05-17"}},
                  {"resource":{"resourceType":"Observation","status":"final","code":{"text":"a reading"},"effectiveDateTime":"2026-11-20"}}]}
                """);

            string output = Tool.Run("screen", "--fhir", bundle, "--plan", Tool.Sample("chronic-tension-headache.json")).Output;

            output.Split('\n')[1].Should().StartWith("NOT THE WHOLE RECORD");
            output.Should().Contain("  Not read: entry[1].resource.code (Observation): ");
        }
        finally
        {
            File.Delete(bundle);
        }
    }

    [Fact]
    public void A_record_that_was_read_in_full_carries_no_caution() =>
        Tool.Run("screen", "--fhir", Bundle, "--plan", Plan).Output.Should().Contain("PROCEED WITH MODIFICATIONS").And.NotContain("NOT THE WHOLE RECORD");

    [Fact]
    public void As_json_the_decision_stands_alone_and_the_account_of_the_record_goes_to_the_error_stream()
    {
        Tool tool = Tool.Run("screen", "--fhir", Bundle, "--plan", Plan, "--format", "json");

        DecisionFormat.Read(tool.Output).Value.Verdict.Should().Be(Verdict.ProceedWithModifications);
        tool.Error.Should().Contain("The record: 6 entries");
    }

    [Fact]
    public void A_plan_that_is_faulty_ends_in_65()
    {
        string plan = Path.GetTempFileName();
        try
        {
            File.WriteAllText(plan, """{"format":1,"asOf":"2026-11-23","plan":{}}""");

            Tool tool = Tool.Run("screen", "--fhir", Bundle, "--plan", plan);

            tool.ExitCode.Should().Be(65);
            tool.Error.Should().Contain("plan.aim: found nothing");
        }
        finally
        {
            File.Delete(plan);
        }
    }
}
