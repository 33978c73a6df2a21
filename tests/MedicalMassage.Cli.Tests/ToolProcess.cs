using System.Diagnostics;

namespace MedicalMassage.Cli.Tests;

/// <summary>Runs the tool as a process of its own, with the environment of another machine, at the root of the repository.</summary>
internal sealed record ToolProcess(int ExitCode, string Output, string Error)
{
    private static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "medical-massage.dll");

    internal static string[] Arguments(string command) =>
        [.. command.Split(' ').Select(argument => argument.StartsWith("samples/", StringComparison.Ordinal) || argument.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(argument.Split('/')) : argument)];

    internal static ToolProcess Run(string command, params ReadOnlySpan<(string Name, string Value)> environment) => Run(Arguments(command), environment);

    internal static ToolProcess Run(string[] arguments, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        ProcessStartInfo start = new("dotnet", ["exec", Dll, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
