using System.Text;

namespace MedicalMassage.Cli.Tests;

public sealed class InputsThatFail
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_is_missing_does_not_hide_an_urgent_case_beside_it(bool missingFirst)
    {
        string[] files = ["no-such-file.json", Tool.Sample("acute-calf-swelling.json")];

        Tool tool = Tool.Run(["screen", .. missingFirst ? files : files.Reverse()]);

        tool.ExitCode.Should().Be(64);
        tool.Output.Should().Contain("acute-calf-swelling.json: refer urgently");
        tool.Error.Should().Contain("no-such-file.json cannot be opened").And.EndWith("1 decided: 1 refer urgently; 1 file not read to the end\n");
    }

    [Fact]
    public void A_missing_file_weighs_more_than_a_faulty_one_in_the_exit_code()
    {
        Tool tool = Tool.RunOn("{}", "screen", "-", "no-such-file.json");

        tool.ExitCode.Should().Be(64);
        tool.Error.Should().Contain("0 decided; 1 could not be read; 1 file not read to the end");
    }

    [Fact]
    public void An_input_that_breaks_off_ends_in_64_after_what_was_decided()
    {
        byte[] two = Encoding.UTF8.GetBytes(Tool.Line("acute-calf-swelling.json") + "\n" + Tool.Line("chronic-tension-headache.json") + "\n");
        using FailingStream input = new(two, () => new IOException("Input/output error"));

        Tool tool = Tool.RunOn(input, "screen", "-");

        tool.ExitCode.Should().Be(64);
        tool.Output.Should().Contain("standard input:1: refer urgently").And.Contain("standard input:2: proceed");
        tool.Error.Should().Contain("standard input cannot be read to its end");
    }

    [Fact]
    public void A_document_without_end_is_refused_at_the_bound_and_not_read_on()
    {
        using FailingStream input = new(new byte[6 * 1024 * 1024], () => new InvalidOperationException("read beyond the bound"));

        Tool tool = Tool.RunOn(input, "screen", "-");

        tool.ExitCode.Should().Be(65);
        tool.Error.Should().Contain("found a larger document");
    }

    [Fact]
    public void Cases_a_line_are_known_also_behind_a_byte_order_mark()
    {
        string good = Tool.Line("chronic-tension-headache.json");

        Tool tool = Tool.RunOn("\uFEFF" + good + "\r\n" + good + "\r\n", "screen", "-");

        tool.ExitCode.Should().Be(0);
        tool.Output.Should().Be("standard input:1: proceed\nstandard input:2: proceed\n");
    }

    [Theory]
    [InlineData("screen")]
    [InlineData("screen", "--format", "json")]
    [InlineData("catalogue")]
    public void An_output_without_room_never_ends_in_a_verdict(params string[] args)
    {
        using FullDisk output = new();
        using StringWriter error = new();

        string[] cases = args[0] == "screen" ? [Tool.Sample("chronic-tension-headache.json")] : [];
        int code = CommandLine.Run([.. args, .. cases], Stream.Null, output, error);

        code.Should().Be(64);
        error.ToString().Should().Contain("could not be written in full (No space left on device): ");
    }
}
