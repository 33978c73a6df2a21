namespace MedicalMassage.Cli.Tests;

/// <summary>Packs and layers over the standard rules.</summary>
public sealed class HouseRules
{
    private static readonly string Layer = Repository.PathOf("samples", "rules", "our-clinic.json");

    [Fact]
    public void A_layer_replaces_a_rule_and_the_decision_says_who_and_why()
    {
        Tool tool = Tool.Run("screen", Tool.Sample("face-down-in-pregnancy.json"), "--rules", Layer);

        tool.Error.Should().BeEmpty();
        string.Join(' ', tool.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Should().Contain(
            "Overridden: pregnancy-prone, replaced by our-clinic/pregnancy-prone from 2026-02-01 through 2027-01-31, by lead midwife, because: Cut-out cushion on every table; agreed with the midwives on 2026-01-12. (local protocol)");
    }

    [Fact]
    public void The_rules_of_a_layer_are_in_the_catalogue() =>
        Tool.Run("catalogue", "our-clinic/no-deep-work-under-16", "--rules", Layer).Output.Should().Contain("[our-clinic/no-deep-work-under-16]");

    [Fact]
    public void An_override_of_a_sealed_rule_ends_in_65_and_says_so()
    {
        using TemporaryFile file = new(File.ReadAllText(Layer).Replace("\"rule\": \"pregnancy-prone\"", "\"rule\": \"deep-vein-thrombosis-acute\"", StringComparison.Ordinal));

        Tool tool = Tool.Run("screen", Tool.Sample("face-down-in-pregnancy.json"), "--rules", file.Path);

        tool.ExitCode.Should().Be(65);
        tool.Error.Should().Be($"{file.Path}: overrides[0]: The rule deep-vein-thrombosis-acute is sealed: no override may switch it off or soften it.\n");
    }

    [Fact]
    public void A_faulty_layer_ends_in_65_with_the_path_of_the_fault()
    {
        using TemporaryFile file = new(File.ReadAllText(Layer).Replace("\"because\"", "\"becuase\"", StringComparison.Ordinal));

        Tool tool = Tool.Run("screen", Tool.Sample("face-down-in-pregnancy.json"), "--rules", file.Path);

        tool.ExitCode.Should().Be(65);
        tool.Error.Should().Contain("overrides[0].becuase: found an unknown property").And.Contain("overrides[0].because: found nothing");
    }
}
