using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Tests;

public sealed class RecordingAndReplaying : IDisposable
{
    private static readonly string Case = Tool.Sample("anticoagulated-low-back-pain.json");
    private static readonly string Layer = Repository.PathOf("samples", "rules", "our-clinic.json");

    private readonly string _folder = Directory.CreateTempSubdirectory("records").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Recording_changes_neither_the_output_nor_the_exit_code()
    {
        Tool.Run("screen", Case, "--record", In("one.json")).Should().Be(Tool.Run("screen", Case));
        Read(In("one.json")).IsUnaltered.Should().BeTrue();
    }

    [Fact]
    public void A_record_replays_the_same()
    {
        Tool.Run("screen", Case, "--record", In("one.json"));

        Tool replay = Tool.Run("replay", In("one.json"));

        replay.Should().Be(new Tool(0, $"{In("one.json")}: same (proceed with modifications)\n", ""));
    }

    [Fact]
    public void Records_of_several_cases_stand_in_a_folder_by_their_hash_or_in_one_file_a_line_each()
    {
        string second = Tool.Sample("acute-calf-swelling.json");
        Directory.CreateDirectory(In("folder"));

        Tool.Run("screen", Case, second, "--record", In("folder")).ExitCode.Should().Be(40);
        Tool.Run("screen", Case, second, "--record", In("lines.ndjson")).ExitCode.Should().Be(40);

        Directory.GetFiles(In("folder")).Should().HaveCount(2)
            .And.OnlyContain(file => Read(file).Hash == "sha256:" + Path.GetFileNameWithoutExtension(file));
        Tool.Run("replay", In("folder")).ExitCode.Should().Be(0);
        Tool.Run("replay", In("lines.ndjson")).Output.Should().Contain("lines.ndjson:1: same").And.Contain("lines.ndjson:2: same (refer urgently)");
    }

    [Fact]
    public void A_record_is_never_overwritten()
    {
        File.WriteAllText(In("one.json"), "what was there");

        Tool.Run("screen", Case, "--record", In("one.json")).ExitCode.Should().Be(64);

        File.ReadAllText(In("one.json")).Should().Be("what was there");
    }

    [Fact]
    public void A_scheme_that_the_record_states_is_added_and_one_that_is_named_takes_its_place()
    {
        string prescription = Repository.PathOf("samples", "prescriptions", "01-running.json");
        Tool.Run("screen", prescription, "--scheme", "de-gkv", "--record", In("one.json"));

        Tool.Run("replay", In("one.json")).ExitCode.Should().Be(0);
        Tool other = Tool.Run("replay", In("one.json"), "--scheme", "generic");

        other.ExitCode.Should().Be(50);
        other.Output.Should().Contain("The pack schemes/de-gkv").And.Contain("is missing: add it, that is the prescription scheme de-gkv.");
    }

    [Fact]
    public void A_layer_that_is_missing_is_named_and_with_it_the_record_replays_the_same()
    {
        Tool.Run("screen", Tool.Sample("face-down-in-pregnancy.json"), "--rules", Layer, "--record", In("one.json"));

        Tool without = Tool.Run("replay", In("one.json"));
        Tool with = Tool.Run("replay", In("one.json"), "--rules", Layer);

        without.ExitCode.Should().Be(50);
        without.Output.Should().Contain("with the layer our-clinic/rules");
        with.ExitCode.Should().Be(0);
    }

    [Fact]
    public void An_altered_record_ends_in_60_and_another_rule_book_in_50()
    {
        Tool.Run("screen", Case, "--record", In("one.json"));
        File.WriteAllText(In("edited.json"), File.ReadAllText(In("one.json")).Replace("rivaroxaban", "ibuprofen", StringComparison.Ordinal));

        Tool edited = Tool.Run("replay", In("edited.json"));
        Tool both = Tool.Run("replay", In("one.json"), In("edited.json"), "--rules", Layer);

        edited.ExitCode.Should().Be(60);
        edited.Output.Should().StartWith($"{In("edited.json")}: altered after it was made\n").And.Contain("its hash is not that of what it says");
        both.ExitCode.Should().Be(60);
        Tool.Run("replay", In("one.json"), "--rules", Layer).ExitCode.Should().Be(50);
    }

    [Fact]
    public void A_record_that_cannot_be_read_ends_in_65_with_the_place_and_the_others_are_replayed()
    {
        Tool.Run("screen", Case, "--record", In("one.json"));
        File.WriteAllText(In("bad.json"), File.ReadAllText(In("one.json")).Replace("\"engine\"", "\"motor\"", StringComparison.Ordinal));

        Tool tool = Tool.Run("replay", In("bad.json"), In("one.json"));

        tool.ExitCode.Should().Be(65);
        tool.Error.Should().Contain("bad.json: motor: found an unknown property").And.Contain("bad.json: engine: found nothing");
        tool.Output.Should().Be($"{In("one.json")}: same (proceed with modifications)\n");
    }

    [Fact]
    public void Other_programs_get_one_line_of_json_for_each_record()
    {
        Tool.Run("screen", Case, "--record", In("one.json"));

        Tool tool = Tool.Run("replay", In("one.json"), "--rules", Layer, "--format", "json");

        using System.Text.Json.JsonDocument replay = System.Text.Json.JsonDocument.Parse(tool.Output);
        replay.RootElement.GetProperty("recorded").GetString().Should().Be(Read(In("one.json")).Hash);
        replay.RootElement.GetProperty("outcome").GetString().Should().BeOneOf("same-decision", "other-decision");
        replay.RootElement.GetProperty("differences")[0].GetProperty("kind").GetString().Should().Be("pack-added");
    }

    [Fact]
    public void A_patients_record_with_codes_read_through_the_crosswalk_replays_the_same()
    {
        Tool.Run("screen", "--fhir", Repository.PathOf("samples", "fhir", "bundle.json"), "--plan", Repository.PathOf("samples", "fhir", "plan.json"), "--record", In("one.json"));

        Tool.Run("replay", In("one.json")).ExitCode.Should().Be(0);
        Tool.Run("replay", In("one.json"), "--no-crosswalk").Output.Should().Contain("Codes were read through the crosswalk");
    }

    [Fact]
    public void Records_begin_anew() =>
        Tool.Run("screen", Case, "--out", In("out.txt"), "--resume", "--record", In("one.json")).Error.Should().Be("--record makes records of all cases: begin anew, without --resume.\n");

    [Fact]
    public void The_page_on_records_shows_what_the_tool_says()
    {
        string page = Repository.Text("docs/audit.md").ReplaceLineEndings("\n");
        string record = In("record.json");
        Tool.Run("screen", Tool.Sample("face-down-in-pregnancy.json"), "--rules", Layer, "--record", record);

        Shown(Tool.Run("replay", record, "--rules", Layer));
        Shown(Tool.Run("replay", record));
        File.WriteAllText(record, File.ReadAllText(record).Replace("\"pregnant\"", "\"not-pregnant\"", StringComparison.Ordinal));
        string altered = Tool.Run("replay", record, "--rules", Layer).Output.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        page.Should().Contain("```text\n" + string.Join('\n', altered.Split('\n')[..2]));

        void Shown(Tool tool) => page.Should().Contain("```text\n" + tool.Output.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) + "```");
    }

    private string In(string name) => Path.Combine(_folder, name);

    private static DecisionRecord Read(string path) => DecisionRecordFormat.Read(File.ReadAllBytes(path)).Value;
}
