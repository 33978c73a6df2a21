using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Tests;

public sealed class CheckingAndComparingRules
{
    private static readonly string Layer = Repository.PathOf("samples", "rules", "our-clinic.json");

    private static readonly string Softer = Repository.PathOf("samples", "rules", "pressure-house-rules-2.json");

    private static readonly string Stricter = Repository.PathOf("samples", "rules", "pressure-house-rules-1.json");

    private static readonly string Cases = Repository.PathOf("samples", "cases");

    [Fact]
    public void A_sound_layer_ends_in_0()
    {
        Tool tool = Tool.Run("rules", "check", Layer);

        tool.Output.Should().StartWith($"{Layer}: 2 rules, no fault found\n");
        tool.ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_fault_ends_in_1_with_its_name_and_an_example_patient()
    {
        using TemporaryFile file = new(File.ReadAllText(Stricter).Replace("\"atLeast\": 160", "\"atLeast\": 190, \"below\": 180", StringComparison.Ordinal));

        Tool tool = Tool.Run("rules", "check", file.Path);

        tool.ExitCode.Should().Be(1);
        tool.Output.Should().Contain("[unreachable]").And.Contain("For example this patient:");
    }

    [Fact]
    public void Bad_input_ends_in_65_and_a_list_of_codes_is_read()
    {
        using TemporaryFile broken = new("{}");
        using TemporaryFile codes = new("nonsense\n", ".txt");

        Tool.Run("rules", "check", broken.Path).ExitCode.Should().Be(65);
        Tool.Run("rules", "check", Layer, "--codes", codes.Path).Error.Should().Contain("Line 1 is not a system and a code");
        Tool.Run("rules", "check", "no-such-file.json").ExitCode.Should().Be(64);
    }

    [Fact]
    public void The_same_rules_are_no_difference() => Tool.Run("rules", "diff", Layer, Layer, "--cases", Cases).ExitCode.Should().Be(0);

    [Fact]
    public void Layers_and_cases_inside_a_document_are_known_also_behind_a_byte_order_mark()
    {
        using TemporaryFile layer = new("\uFEFF" + File.ReadAllText(Layer));
        DirectoryInfo folder = Directory.CreateTempSubdirectory("cases");
        string sample = File.ReadAllText(Repository.PathOf("samples", "cases", "chronic-tension-headache.json"));
        File.WriteAllText(Path.Combine(folder.FullName, "vignette.json"), "\uFEFF{ \"case\": " + sample + " }");

        Tool tool = Tool.Run("rules", "diff", Layer, layer.Path, "--cases", folder.FullName);

        folder.Delete(recursive: true);
        tool.Error.Should().BeEmpty();
        tool.ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_threshold_that_moved_is_told_in_words_and_the_newly_permitted_come_first()
    {
        Tool tool = Tool.Run("rules", "diff", Stricter, Softer, "--cases", Repository.PathOf("samples", "rules", "cases"));

        tool.Error.Should().BeEmpty();
        tool.ExitCode.Should().Be(1);
        tool.Output.Should().StartWith("NEWLY PERMITTED: look at these first\n").And.Contain("threshold of systolic blood pressure: at least 170 mm[Hg], was at least 160 mm[Hg]");
    }

    [Fact]
    public void A_rule_that_went_and_one_that_came_are_told()
    {
        RulePack pack = RulePackFormat.Read(File.ReadAllText(Stricter)).Value;
        using TemporaryFile without = new(RulePackFormat.Write(pack with { Rules = [] }));

        Tool.Run("rules", "diff", Stricter, without.Path).Output.Should().Contain("removed: ");
        Tool.Run("rules", "diff", without.Path, Stricter).Output.Should().Contain("added: ");
    }
}
