using System.Text;

namespace MedicalMassage.Cli.Tests;

/// <summary>Runs the tool in this process.</summary>
internal sealed record Tool(int ExitCode, string Output, string Error)
{
    internal static Tool Run(params string[] args) => RunOn("", args);

    internal static Tool RunOn(string standardInput, params string[] args)
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(standardInput));
        return RunOn(input, args);
    }

    internal static Tool RunOn(Stream input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = CommandLine.Run(args, input, output, error);
        return new(code, output.ToString(), error.ToString());
    }

    internal static string Sample(string name) => Repository.PathOf("samples", "cases", name);

    /// <summary>A sample on one line.</summary>
    internal static string Line(string name) => string.Join(' ', File.ReadLines(Sample(name)).Select(line => line.Trim()));
}
