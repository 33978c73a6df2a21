using System.Diagnostics;

namespace MedicalMassage.Cli.Tests;

public sealed class ScreeningManyCases : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("screening").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_is_screened_with_all_that_is_below_it_by_name()
    {
        Directory.CreateDirectory(In("b"));
        File.Copy(Tool.Sample("controlled-hypertension.json"), In("b/first.json"));
        File.Copy(Tool.Sample("acute-calf-swelling.json"), In("a.json"));
        File.WriteAllText(In("notes.txt"), "no case");

        Tool tool = Tool.Run("screen", _folder);

        tool.Output.Split('\n')[0].Should().StartWith(In("a.json"));
        tool.Output.Split('\n')[1].Should().StartWith(In("b/first.json"));
        tool.Error.Should().StartWith("2 decided: ");
        tool.ExitCode.Should().Be(40);
    }

    [Fact]
    public void A_folder_without_a_case_is_bad_usage() =>
        Tool.Run("screen", _folder).Error.Should().Contain("holds no case");

    [Fact]
    public void Threads_change_neither_the_decisions_nor_their_order()
    {
        string cases = Lines(120);

        Tool one = Tool.Run("screen", cases, "--format", "json", "--threads", "1");
        Tool four = Tool.Run("screen", cases, "--format", "json", "--threads", "4");

        four.Should().Be(one);
        one.Output.TrimEnd().Split('\n').Should().HaveCount(120);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_run_that_was_stopped_goes_on_without_loss_or_doubling(int checkpoints)
    {
        string cases = Lines(2_345, bad: 17);
        Tool whole = Tool.Run("screen", cases, "--out", In("whole.txt"));
        Stopped(cases, checkpoints * 1_000);

        Tool resumed = Tool.Run("screen", cases, "--out", In("part.txt"), "--resume");

        File.ReadAllText(In("part.txt")).Should().Be(File.ReadAllText(In("whole.txt")));
        resumed.ExitCode.Should().Be(whole.ExitCode);
        resumed.Error.TrimEnd().Split('\n')[^1].Should().Be(whole.Error.TrimEnd().Split('\n')[^1]).And.StartWith("2344 decided: ").And.EndWith("; 1 could not be read");
    }

    [Fact]
    public void A_run_whose_process_was_killed_goes_on_without_loss_or_doubling()
    {
        string cases = Lines(8_000, bad: 17);
        Tool whole = Tool.Run("screen", cases, "--out", In("whole.txt"));
        KilledAtACheckpoint(cases).Should().BeTrue("the run has to be stopped in its middle");

        Tool resumed = Tool.Run("screen", cases, "--out", In("part.txt"), "--resume");

        File.ReadAllText(In("part.txt")).Should().Be(File.ReadAllText(In("whole.txt")));
        resumed.ExitCode.Should().Be(whole.ExitCode);
        resumed.Error.TrimEnd().Split('\n')[^1].Should().Be(whole.Error.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void A_finished_run_has_nothing_to_go_on_with()
    {
        string cases = Lines(5);
        Tool whole = Tool.Run("screen", cases, "--out", In("whole.txt"));
        string before = File.ReadAllText(In("whole.txt"));

        Tool again = Tool.Run("screen", cases, "--out", In("whole.txt"), "--resume");

        File.ReadAllText(In("whole.txt")).Should().Be(before);
        again.ExitCode.Should().Be(whole.ExitCode);
    }

    [Fact]
    public void A_file_that_is_there_is_not_written_over()
    {
        File.WriteAllText(In("there.txt"), "mine");

        Tool tool = Tool.Run("screen", Lines(5), "--out", In("there.txt"));

        tool.ExitCode.Should().Be(ExitCode.BadUsage);
        tool.Error.Should().Contain("add --resume");
        File.ReadAllText(In("there.txt")).Should().Be("mine");
    }

    [Fact]
    public void A_run_on_other_cases_does_not_go_on()
    {
        string cases = Lines(5);
        Tool.Run("screen", cases, "--out", In("out.txt"));
        File.AppendAllText(cases, Tool.Line("controlled-hypertension.json") + "\n");

        Tool tool = Tool.Run("screen", cases, "--out", In("out.txt"), "--resume");

        tool.ExitCode.Should().Be(ExitCode.BadUsage);
        tool.Error.Should().Contain("have changed since");
    }

    [Fact]
    public void Going_on_needs_the_file_to_go_on_with() =>
        Tool.Run("screen", Lines(5), "--resume").Error.Should().Contain("add --out");

    [Fact]
    public void A_thousand_cases_give_a_sign_of_life_with_their_pace() =>
        Tool.Run("screen", Lines(1_000)).Error.Should().MatchRegex("^1000 cases so far, [0-9]+ a second\n");

    private string In(string name) => Path.Combine(_folder, name);

    private string Lines(int count, int bad = -1)
    {
        string[] samples = [Tool.Line("controlled-hypertension.json"), Tool.Line("anticoagulated-low-back-pain.json"), Tool.Line("history-not-asked.json")];
        string path = In("cases.ndjson");
        File.WriteAllLines(path, Enumerable.Range(0, count).Select(i => i == bad ? "{\"format\": 9}" : samples[i % samples.Length]));
        return path;
    }

    /// <summary>Runs the tool as a process of its own and kills it once it has noted how far it is.</summary>
    private bool KilledAtACheckpoint(string cases)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "medical-massage.dll"), "screen", cases, "--out", In("part.txt")])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        while (!process.HasExited && !File.Exists(In("part.txt.progress")))
            Thread.Sleep(5);
        process.Kill();
        process.WaitForExit();
        return process.ExitCode > 128;
    }

    /// <summary>What a run leaves that was stopped behind so many cases: the checkpoint of before, and lines that it does not count.</summary>
    private void Stopped(string cases, int done)
    {
        Tool.Run("screen", cases, "--out", In("part.txt"));
        string[] decided = File.ReadAllLines(In("part.txt"));
        int kept = done > 17 ? done - 1 : done;
        string counted = string.Concat(decided.Take(kept).Select(line => line + "\n"));
        File.WriteAllText(In("part.txt"), counted + decided[kept] + "\n" + decided[kept + 1][..20]);
        System.Text.Json.Nodes.JsonNode progress = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(In("part.txt.progress")))!;
        progress["documents"] = done;
        progress["bytes"] = System.Text.Encoding.UTF8.GetByteCount(counted);
        progress["refused"] = done > 17 ? 1 : 0;
        int[] verdicts = new int[5];
        foreach (string line in decided.Take(kept))
            verdicts[Array.FindLastIndex(Words, word => line.Split(": ")[1].StartsWith(word, StringComparison.Ordinal))]++;
        progress["verdicts"] = new System.Text.Json.Nodes.JsonArray([.. verdicts.Select(count => (System.Text.Json.Nodes.JsonNode)count)]);
        File.WriteAllText(In("part.txt.progress"), progress.ToJsonString());
    }

    private static readonly string[] Words = ["proceed", "proceed with", "hold", "do not treat", "refer urgently"];
}
