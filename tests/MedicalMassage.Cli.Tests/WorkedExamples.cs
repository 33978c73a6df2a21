using System.Text;
using System.Text.RegularExpressions;

namespace MedicalMassage.Cli.Tests;

/// <summary>The worked examples of the page on prescriptions are what the tool says of their files.</summary>
public sealed partial class WorkedExamples
{
    private const string Page = "docs/prescriptions.md";

    [Fact]
    public void The_page_tells_what_the_tool_tells()
    {
        string page = Repository.Text("docs", "prescriptions.md");

        // The tool runs first: the time of the pattern would count what happens while it replaces.
        string[] files = [.. Example().Matches(page).Select(match => match.Groups[2].Value)];
        Dictionary<string, string> told = files.ToDictionary(file => file, Told, StringComparer.Ordinal);
        string written = Example().Replace(page, match => $"{match.Groups[1].Value}```text\n{told[match.Groups[2].Value]}```");

        Repository.ShouldBeCurrent(Page, written);
        files.Should().Equal(Directory.GetFiles(Repository.PathOf("samples", "prescriptions"), "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal)).And.HaveCount(10);
    }

    /// <summary>What the tool says before it gives the reasons.</summary>
    private static string Told(string file)
    {
        Tool tool = Tool.Run("prescription", Repository.PathOf("samples", "prescriptions", file));
        tool.Error.Should().BeEmpty(file);
        StringBuilder told = new();
        foreach (string line in tool.Output.Split('\n').TakeWhile(line => !line.StartsWith("Why: ", StringComparison.Ordinal) && line != "These rules"))
            told.Append(line).Append('\n');
        return told.ToString().TrimEnd('\n') + "\n";
    }

    [GeneratedRegex(@"(\[([0-9a-z-]+\.json)\]\([^)]*\)[^`]*)```text\n.*?```", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Example();
}
