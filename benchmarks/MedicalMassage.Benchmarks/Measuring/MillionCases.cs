using System.Diagnostics;
using System.Globalization;
using MedicalMassage.Benchmarks.Patients;
using MedicalMassage.Domain;

namespace MedicalMassage.Benchmarks.Measuring;

/// <summary>A million made-up cases through the batch, on one and on two threads, with the memory on the way.</summary>
internal static class MillionCases
{
    private const int Cases = 1_000_000;
    private const int Early = 100_000;

    /// <summary>All cases on one and on two threads, and mere arithmetic to compare with.</summary>
    /// <param name="heaps">How the rows are called: by what the process was told about its heaps.</param>
    internal static async Task<IReadOnlyList<Measured>> Run(string heaps)
    {
        List<Measured> measured = [];
        foreach (int threads in (int[])[1, 2])
            measured.Add(new(nameof(MillionCases), Row("arithmetic", threads), "seconds", Arithmetic(threads)));
        long[] findings = new long[3];
        await Once(heaps, 1, Early, []).ConfigureAwait(false);
        foreach (int threads in (int[])[1, 2])
            findings[threads] = await Once(heaps, threads, Cases, measured).ConfigureAwait(false);
        return findings[1] == findings[2] ? measured : throw new InvalidOperationException("Two threads find something else than one.");
    }

    private static async Task<long> Once(string heaps, int threads, int cases, List<Measured> measured)
    {
        string row = Row(heaps, threads);
        long findings = 0;
        double early = 0;
        double most = 0;
        long began = Stopwatch.GetTimestamp();
        await foreach (BatchItem<int, Decision> item in Batches.InOrder(Numbers(cases), number => RuleBooks.Standard.Evaluate(SyntheticCases.Of(number)), new() { Threads = threads })
            .ConfigureAwait(false))
        {
            if (item.Fault is not null)
                throw new InvalidOperationException($"Case {item.Index} failed.", item.Fault);
            findings += item.Result!.Findings.Count;
            if (item.Index % 20_000 != 0)
                continue;
            most = Math.Max(most, Environment.WorkingSet);
            if (item.Index <= Early)
                early = most;
        }
        measured.Add(new(nameof(MillionCases), row, "seconds", Stopwatch.GetElapsedTime(began).TotalSeconds));
        measured.Add(new(nameof(MillionCases), row, "MB after 100,000", early / 1e6));
        measured.Add(new(nameof(MillionCases), row, "MB at most", most / 1e6));
        return findings;
    }

    internal static string Row(string heaps, int threads) => heaps + ", " + threads.ToString(CultureInfo.InvariantCulture);

    /// <summary>The seconds that twice the same sums take, which share nothing: what the machine itself makes of two threads.</summary>
    private static double Arithmetic(int threads)
    {
        const int sums = 600_000_000;
        ulong[] results = new ulong[2];
        long began = Stopwatch.GetTimestamp();
        Parallel.For(0, 2, new() { MaxDegreeOfParallelism = threads }, part =>
        {
            ulong sum = (ulong)part;
            for (int i = 0; i < sums; i++)
                sum = (sum * 6364136223846793005) + 1442695040888963407;
            results[part] = sum;
        });
        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return results[0] != results[1] ? seconds : throw new InvalidOperationException("Both sums are the same.");
    }

    private static async IAsyncEnumerable<int> Numbers(int count)
    {
        for (int i = 0; i < count; i++)
            yield return i;
        await Task.CompletedTask.ConfigureAwait(false);
    }
}
