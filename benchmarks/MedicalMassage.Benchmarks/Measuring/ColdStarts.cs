using System.Diagnostics;

namespace MedicalMassage.Benchmarks.Measuring;

/// <summary>From the start of a process to its end after the first decision, many times in turn.</summary>
internal static class ColdStarts
{
    private const int Runs = 21;

    internal static IEnumerable<Measured> Run(IReadOnlyList<(string Name, string Program)> programs)
    {
        Dictionary<string, List<double>> times = programs.ToDictionary(program => program.Name, _ => new List<double>(), StringComparer.Ordinal);
        for (int run = 0; run <= Runs; run++)
        {
            foreach ((string name, string program) in programs)
            {
                double milliseconds = Once(program);
                // The first run reads the files from the disk.
                if (run > 0)
                    times[name].Add(milliseconds);
            }
        }
        return times.Select(entry => new Measured(nameof(ColdStarts), entry.Key, "ms", entry.Value.Order().ElementAt(Runs / 2)));
    }

    private static double Once(string program)
    {
        ProcessStartInfo start = program.EndsWith(".dll", StringComparison.Ordinal) ? new("dotnet", [program]) : new(program);
        start.RedirectStandardOutput = true;
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        string answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return process.ExitCode == 0 && answer.Contains("anticoagulant-therapy", StringComparison.Ordinal)
            ? milliseconds
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode} and found: {answer}");
    }
}
