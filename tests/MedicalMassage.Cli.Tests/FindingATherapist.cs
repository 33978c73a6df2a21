using System.Text.Json;

namespace MedicalMassage.Cli.Tests;

/// <summary>The five worked cases of docs/therapists.md, as the tool answers them, and what it refuses.</summary>
public sealed class FindingATherapist
{
    [Fact]
    public void Germanys_court_case_320_units_do_not_make_a_masseur_a_manual_therapist()
    {
        Tool tool = Match("german-court-case");

        tool.ExitCode.Should().Be(0);
        Ranked(tool).Should().Equal("physio-260");
        Not(tool).Should().BeEquivalentTo(["masseur-320", "physio-259"]);
        Tool text = Text("german-court-case");
        text.Output.Should().StartWith("1 of 3 therapists fit.").And.Contain("masseur-320: ").And.Contain("259 of 260 units of 45 minutes");
    }

    [Fact]
    public void German_lymph_drainage_is_asked_about_where_the_sources_differ_on_the_hours()
    {
        Tool tool = Match("german-lymph-drainage");

        Ranked(tool).Should().Equal("masseur-180");
        Not(tool).Should().BeEquivalentTo(["masseur-150", "physio-no-certificate", "physio-not-admitted"]);
    }

    [Fact]
    public void In_Kansas_the_hours_of_a_course_do_not_stand_in_for_the_training_under_it()
    {
        Tool tool = Match("hours-without-a-profession", "--jurisdiction", "US-KS");

        Ranked(tool).Should().Equal("trained");
        Not(tool).Should().BeEquivalentTo(["course-only", "says-so"]);
    }

    [Fact]
    public void In_Washington_the_licence_counts_on_the_free_day_and_the_weights_rank()
    {
        Tool tool = Match("washington-licences", "--weights", Sample("washington-licences", "criteria.json"));

        Ranked(tool).Should().BeEquivalentTo(["near", "soon"]);
        Not(tool).Should().BeEquivalentTo(["ends-before", "says-so", "oregon", "stairs"]);
    }

    [Fact]
    public void Where_nobody_fits_the_smallest_conflict_and_what_to_relax_are_told()
    {
        string[] more = ["--weights", Sample("cancer-nobody-fits", "criteria.json"), "--jurisdiction", "US-OR"];
        Tool tool = Match("cancer-nobody-fits", more);
        using JsonDocument result = JsonDocument.Parse(tool.Output);

        tool.ExitCode.Should().Be(1);
        result.RootElement.GetProperty("conflict").GetArrayLength().Should().Be(2);
        result.RootElement.GetProperty("relaxations").GetArrayLength().Should().Be(2);
        Text("cancer-nobody-fits", more).Output.Should().Contain("Nobody meets these together:").And.Contain("Relax one of:").And.Contain("at most 25 km away (1 would fit)");
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_told_with_its_place_and_the_others_are_matched()
    {
        string good = Lines("washington-licences")[0];

        Tool tool = Tool.RunOn(good + "\n{\"id\":\"a\",\"therapist\":{},\"distanceKm\":-1}\n" + good + "\n", "match", Sample("washington-licences", "case.json"), "-");

        tool.ExitCode.Should().Be(65);
        tool.Error.Should().Contain("standard input:2: distanceKm: ").And.Contain("1 document could not be read");
        tool.Output.Should().StartWith("2 of 2 therapists fit.");
    }

    [Theory]
    [InlineData("match")]
    [InlineData("match", "-", "-")]
    [InlineData("match", "no-such-file.json", "-")]
    [InlineData("match", "-", "no-such-file.json", "--top", "-1")]
    public void Bad_usage_ends_in_64(params string[] args)
    {
        Tool tool = Tool.Run(args);

        tool.ExitCode.Should().Be(64);
        tool.Output.Should().BeEmpty();
        tool.Error.Should().NotBeNullOrWhiteSpace().And.NotContain("   at ");
    }

    [Fact]
    public void A_place_that_is_not_known_is_refused_and_the_known_ones_are_named() =>
        Text("washington-licences", "--jurisdiction", "XX").Error.Should().Contain("XX").And.Contain("US-WA");

    [Fact]
    public void An_empty_list_ends_in_65() =>
        Tool.RunOn("", "match", Sample("washington-licences", "case.json"), "-").ExitCode.Should().Be(65);

    [Fact]
    public void A_long_list_shows_how_far_it_is()
    {
        string line = Lines("washington-licences")[3];

        Tool tool = Tool.RunOn(string.Concat(Enumerable.Repeat(line + "\n", 10_001)), "match", Sample("washington-licences", "case.json"), "-", "--top", "1");

        tool.Error.Should().Contain("10000 therapists so far");
        tool.Output.Should().StartWith("0 of 10001 therapists fit.");
    }

    private static Tool Match(string sample, params string[] more) => Text(sample, [.. more, "--format", "json"]);

    private static Tool Text(string sample, params string[] more) => Tool.Run(["match", Sample(sample, "case.json"), Sample(sample, "therapists.json"), .. more]);

    private static string Sample(string sample, string file) => Repository.PathOf("samples", "therapists", sample, file);

    private static List<string> Ranked(Tool tool) => Ids(tool, "ranked");

    private static List<string> Not(Tool tool) => Ids(tool, "others");

    private static List<string> Ids(Tool tool, string list)
    {
        using JsonDocument result = JsonDocument.Parse(tool.Output);
        return [.. result.RootElement.GetProperty(list).EnumerateArray().Select(one => one.GetProperty("id").GetString()!)];
    }

    private static string[] Lines(string sample)
    {
        using JsonDocument list = JsonDocument.Parse(File.ReadAllText(Sample(sample, "therapists.json")));
        return [.. list.RootElement.GetProperty("candidates").EnumerateArray().Select(one => JsonSerializer.Serialize(one))];
    }
}
