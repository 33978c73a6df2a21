namespace MedicalMassage.Cli.Tests;

/// <summary>What the README shows of the tool is what the tool says.</summary>
public sealed class ReadmeOutput
{
    [Theory]
    [InlineData("explain samples/cases/anticoagulated-low-back-pain.json")]
    [InlineData("rules diff samples/rules/pressure-house-rules-1.json samples/rules/pressure-house-rules-2.json --cases samples/rules/cases")]
    public void The_output_in_the_readme_is_that_of_the_command_above_it(string command)
    {
        string readme = Repository.Text("README.md").ReplaceLineEndings("\n");
        readme.Should().Contain("medical-massage " + command + "\n");

        string[] arguments = [.. command.Split(' ').Select(word => word.StartsWith("samples/", StringComparison.Ordinal) ? Repository.PathOf(word) : word)];
        string output = Tool.Run(arguments).Output.Replace(Repository.Root + "/", "", StringComparison.Ordinal);
        readme.Should().Contain("```text\n" + output + "```");
    }
}
