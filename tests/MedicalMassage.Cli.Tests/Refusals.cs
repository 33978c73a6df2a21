namespace MedicalMassage.Cli.Tests;

public sealed class Refusals
{
    [Theory]
    [InlineData("screen")]
    [InlineData("scren")]
    [InlineData("screen", "no-such-file.json")]
    [InlineData("screen", "-", "--format", "xml")]
    [InlineData("screen", "-", "--schema", "de-gkv")]
    [InlineData("screen", "--fhir", "bundle.json")]
    [InlineData("screen", "--plan", "plan.json")]
    [InlineData("screen", "-", "--rules", "no-such-pack.json")]
    [InlineData("screen", "-", "-")]
    [InlineData("screen", "")]
    [InlineData("screen", "@no-such-list")]
    public void Bad_usage_ends_in_64_with_a_line_that_says_what_to_do(params string[] args)
    {
        Tool tool = Tool.Run(args);

        tool.ExitCode.Should().Be(64);
        tool.Output.Should().BeEmpty();
        tool.Error.Should().NotBeNullOrWhiteSpace().And.NotContain("   at ");
    }

    [Theory]
    [InlineData("screen", "-", "--schema", "de-gkv")]
    [InlineData("screen", "-", "--rules", "pack.json", "--schema")]
    [InlineData("catalogue", "--schema")]
    public void An_option_that_does_not_exist_is_named_and_not_taken_for_a_file(params string[] args)
    {
        Tool tool = Tool.Run(args);

        tool.ExitCode.Should().Be(64);
        tool.Error.Should().StartWith("Unknown option --schema.");
    }

    [Fact]
    public void A_file_whose_name_begins_with_an_at_sign_is_a_file_and_no_list_of_arguments() =>
        Tool.Run("screen", "@" + Tool.Sample("chronic-tension-headache.json")).Error.Should().StartWith("@").And.Contain("cannot be opened");

    [Fact]
    public void What_an_input_says_cannot_steer_the_terminal()
    {
        Tool key = Tool.RunOn("""{"format":1,"asOf":"2026-11-23","\u001b[31m\nred":1}""", "screen", "-");
        Tool text = Tool.RunOn(Tool.Line("chronic-tension-headache.json").Replace("chronic tension-type headache", @"a\u001b[31mb\u202ec", StringComparison.Ordinal), "screen", "-");

        key.Error.Should().StartWith("standard input: ?[31m?red: found an unknown property");
        text.Output.Should().Contain("(a?[31mb?c)");
    }

    [Fact]
    public void A_faulty_case_ends_in_65_and_names_each_fault_with_its_place()
    {
        Tool tool = Tool.RunOn("""{"format":1,"asOf":"soon","patient":{"sex":"femle"}}""", "screen", "-");

        tool.ExitCode.Should().Be(65);
        tool.Error.Should().Contain("standard input: asOf: found \"soon\", expected a date").And.Contain("standard input: patient.sex: found \"femle\"");
    }

    [Fact]
    public void A_faulty_line_does_not_stop_the_others()
    {
        string good = Tool.Line("chronic-tension-headache.json");

        Tool tool = Tool.RunOn(good + "\n{\"format\":1}\n" + good + "\n", "screen", "-");

        tool.ExitCode.Should().Be(65);
        tool.Output.TrimEnd().Split('\n').Should().HaveCount(2);
        tool.Error.Should().Contain("standard input:2: asOf: found nothing").And.Contain("2 decided: 2 proceed; 1 could not be read");
    }

    [Fact]
    public void An_empty_input_ends_in_65() => Tool.RunOn("", "screen", "-").ExitCode.Should().Be(65);

    [Fact]
    public void A_line_beyond_the_bound_is_refused_and_not_loaded()
    {
        string good = Tool.Line("chronic-tension-headache.json");

        Tool tool = Tool.RunOn(good + "\n\"" + new string('x', 5 * 1024 * 1024) + "\"\n" + good + "\n", "screen", "-");

        tool.ExitCode.Should().Be(65);
        tool.Error.Should().Contain("standard input:2: $: found a larger document");
        tool.Output.TrimEnd().Split('\n').Should().HaveCount(2);
    }

    [Fact]
    public void A_faulty_pack_ends_in_65()
    {
        string pack = Path.GetTempFileName();
        try
        {
            File.WriteAllText(pack, """{"format":1,"id":"x","version":"1","title":"x","sources":{},"contraindications":[{"id":"y"}]}""");

            Tool tool = Tool.RunOn("", "screen", "-", "--rules", pack);

            tool.ExitCode.Should().Be(65);
            tool.Error.Should().Contain("contraindications[0].title: found nothing");
        }
        finally
        {
            File.Delete(pack);
        }
    }

    [Fact]
    public void A_pack_whose_rule_is_already_in_the_book_ends_in_65_and_says_how_to_replace_a_rule()
    {
        string pack = Path.GetTempFileName();
        try
        {
            File.WriteAllText(pack, Repository.Text("src", "MedicalMassage.Domain", "Knowledge", "haematologic.json")
                .Replace("standard/haematologic", "our/haematologic", StringComparison.Ordinal));

            Tool tool = Tool.RunOn("", "screen", "-", "--rules", pack);

            tool.ExitCode.Should().Be(65);
            tool.Error.Should().Contain("use an override").And.NotContain("Parameter");
        }
        finally
        {
            File.Delete(pack);
        }
    }

    [Theory]
    [InlineData("rules check {0}")]
    [InlineData("rules diff standard {0}")]
    [InlineData("screen - --rules {0}")]
    [InlineData("screen {0}")]
    [InlineData("replay {0}")]
    [InlineData("prescription {0}")]
    [InlineData("plan {0}")]
    [InlineData("timeline {0} --until 2027-03-31")]
    [InlineData("explain {0}")]
    [InlineData("impact {0} {0} {0}")]
    [InlineData("review {0}")]
    public void A_file_with_half_a_character_in_a_name_ends_in_65_whatever_is_asked(string command)
    {
        using TemporaryFile half = new("""{"format":1,"packs":[],"\ud800":1}""");

        Tool tool = Tool.RunOn("", [.. command.Split(' ').Select(word => word == "{0}" ? half.Path : word)]);

        tool.ExitCode.Should().Be(65, tool.Error);
        tool.Error.Should().Contain("a name with half a character").And.NotContain("   at ");
    }

    [Fact]
    public void A_case_with_half_a_character_in_a_name_ends_in_65_among_the_cases_to_compare_by()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "half.json"), """{"case":{},"\ud800":1}""");

            Tool tool = Tool.Run("rules", "diff", "standard", "standard", "--cases", folder.FullName);

            tool.ExitCode.Should().Be(65, tool.Error);
            tool.Error.Should().Contain("a name with half a character");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void No_file_of_the_corpus_of_bad_json_passes_crashes_or_hangs()
    {
        string[] files = [.. Repository.SharedFiles("bad", "json"), .. Repository.SharedFiles("bad", "json", "transform")];
        files.Should().HaveCountGreaterThan(100);
        foreach (string file in files)
        {
            Tool tool = Tool.Run("screen", file);

            tool.ExitCode.Should().Match(code => code == 65 || code == 64, file);
            tool.Error.Should().NotBeNullOrWhiteSpace(file).And.NotContain("   at ", file);
            tool.Output.Should().BeEmpty(file);
        }
    }

    [Fact]
    public void Every_bad_message_of_the_corpus_is_refused_as_a_record_too()
    {
        foreach (string file in Repository.SharedFiles("bad", "fhir", "unparsable"))
        {
            Tool tool = Tool.Run("screen", "--fhir", file, "--plan", Repository.PathOf("samples", "fhir", "plan.json"));

            tool.ExitCode.Should().Be(65, file);
            tool.Error.Should().NotBeNullOrWhiteSpace(file).And.NotContain("   at ", file);
        }
    }
}
