namespace MedicalMassage.Cli.Tests;

public sealed class Languages
{
    [Theory]
    [InlineData("acute-calf-swelling.json", "DRINGEND ÜBERWEISEN.")]
    [InlineData("low-platelets-in-treatment.json", "ABWARTEN.")]
    public void A_case_is_decided_alike_and_told_in_German(string sample, string beginning)
    {
        Tool english = Tool.Run("screen", Tool.Sample(sample));
        Tool german = Tool.Run("screen", Tool.Sample(sample), "--language", "de");

        german.ExitCode.Should().Be(english.ExitCode);
        german.Error.Should().BeEmpty();
        german.Output.Should().StartWith(beginning).And.Contain("Diese Entscheidung\n  Gilt für den 23.11.2026").And.NotContain("Because of").And.NotContain("Sources");
    }

    [Theory]
    [InlineData("Dies allein erzwingt es", "explain")]
    [InlineData("sie trifft", "explain", "--rule", "hypertension-uncontrolled")]
    [InlineData("ENTWURF", "plan")]
    [InlineData("Dieser Verlauf", "timeline", "--until", "2027-01-31")]
    public void Other_commands_speak_German_as_well(string expected, string command, params string[] more) =>
        Tool.Run([command, Tool.Sample("anticoagulated-low-back-pain.json"), .. more, "--language", "de"]).Output.Should().Contain(expected);

    [Fact]
    public void The_document_of_a_German_decision_says_so() =>
        Tool.Run("screen", Tool.Sample("acute-calf-swelling.json"), "--format", "json", "--language", "de").Output.Should().Contain("\"language\": \"de\"");

    [Fact]
    public void A_language_that_is_not_spoken_is_bad_usage() => Tool.Run("screen", Tool.Sample("acute-calf-swelling.json"), "--language", "fr").ExitCode.Should().Be(64);

    [Fact]
    public void What_a_translation_lacks_is_named()
    {
        using TemporaryFile file = new("""{"format":1,"pack":"our-clinic/pressure","language":"de","texts":{"no-such.title":{"of":"00000000","text":"Nichts"},"title":{"of":"00000000","text":"Hausregeln"}}}""");

        Tool tool = Tool.Run("rules", "translation", Repository.PathOf("samples", "rules", "pressure-house-rules-1.json"), file.Path);

        tool.ExitCode.Should().Be(1);
        tool.Output.Should().Contain("Missing").And.Contain("Stale").And.Contain("Left over: the pack has no such text (1)\n  - no-such.title\n");
    }
}
