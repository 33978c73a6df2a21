namespace MedicalMassage.Cli.Tests;

/// <summary>A file of a gigabyte is refused at the bound. The process may not have more than 192 MiB of heap, so that reading it all would end it.</summary>
public sealed class HugeInputs
{
    private const long Gigabyte = 1L << 30;
    private const string Heap = "0xC000000";

    [Theory]
    [InlineData("screen {0}", 65)]
    [InlineData("screen samples/cases/chronic-tension-headache.json --rules {0}", 65)]
    [InlineData("screen --fhir {0} --plan samples/fhir/plan.json", 65)]
    [InlineData("screen --fhir samples/fhir/bundle.json --plan {0}", 65)]
    [InlineData("explain {0}", 65)]
    [InlineData("timeline {0} --until 2027-03-31", 65)]
    [InlineData("plan {0}", 65)]
    [InlineData("rules check {0}", 65)]
    public void A_file_of_a_gigabyte_is_refused_at_the_bound(string command, int exitCode)
    {
        using TemporaryFile file = Sparse(".json");

        ToolProcess tool = ToolProcess.Run(string.Format(System.Globalization.CultureInfo.InvariantCulture, command, file.Path), ("DOTNET_GCHeapHardLimit", Heap));

        tool.ExitCode.Should().Be(exitCode, tool.Error);
        tool.Error.Should().Contain("larger").And.NotContain("   at ");
    }

    [Fact]
    public void A_line_of_a_gigabyte_does_not_hide_the_case_behind_it()
    {
        using TemporaryFile file = Sparse(".ndjson");
        File.AppendAllText(file.Path, "\n" + Tool.Line("acute-calf-swelling.json") + "\n");

        ToolProcess tool = ToolProcess.Run(["screen", file.Path], ("DOTNET_GCHeapHardLimit", Heap));

        tool.ExitCode.Should().Be(65, tool.Error);
        tool.Output.Should().Contain(":2: refer urgently");
        tool.Error.Should().Contain("found a larger document");
    }

    [Theory]
    [InlineData("screen {0}")]
    [InlineData("rules check {0}")]
    [InlineData("screen --fhir {0} --plan samples/fhir/plan.json")]
    public void A_file_that_is_nested_a_million_deep_is_refused(string command)
    {
        using TemporaryFile file = new(new string('[', 1_000_000));

        ToolProcess tool = ToolProcess.Run(string.Format(System.Globalization.CultureInfo.InvariantCulture, command, file.Path), ("DOTNET_GCHeapHardLimit", Heap));

        tool.ExitCode.Should().Be(65, tool.Error);
        tool.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }

    /// <summary>A file that tells of a gigabyte and takes no room on the disk.</summary>
    private static TemporaryFile Sparse(string extension)
    {
        TemporaryFile file = new("", extension);
        using FileStream stream = File.OpenWrite(file.Path);
        stream.SetLength(Gigabyte);
        return file;
    }
}
