using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace MedicalMassage.Benchmarks.Measuring;

/// <summary>Short measurements in this process: all of them take some minutes, and ratios within one run are what is asked for.</summary>
internal static class ShortRun
{
    private static readonly Type[] All = [typeof(DecidingACase), typeof(CountingRules), typeof(CountingRulesOfOthers), typeof(ReadingAndWriting)];

    internal static IEnumerable<Measured> Run(string logs)
    {
        List<Measured> measured = [];
        foreach (Type type in All)
        {
            Summary summary = BenchmarkRunner.Run(type, Config(logs));
            foreach (BenchmarkReport report in summary.Reports)
            {
                if (!report.Success || report.ResultStatistics is not { } statistics)
                    throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} was not measured; the log has the reason.");
                measured.Add(new(
                    type.Name,
                    report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
                    string.Join(", ", report.BenchmarkCase.Parameters.Items.Select(item => item.Value?.ToString())),
                    statistics.Min,
                    report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0));
            }
        }
        return measured;
    }

    private static ManualConfig Config(string logs) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(new InProcessNoEmitToolchain(TimeSpan.FromMinutes(2), logOutput: false))
            .WithIterationTime(TimeInterval.FromMilliseconds(80))
            .WithWarmupCount(6)
            .WithIterationCount(7)
            .WithId("short"))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(ConsoleLogger.Default)
        .WithArtifactsPath(logs);
}
