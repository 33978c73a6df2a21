using System.Diagnostics;
using MedicalMassage.Fuzzing.Mutating;
using MedicalMassage.Fuzzing.Targets;

namespace MedicalMassage.Fuzzing;

/// <summary>Tries one reader on changed inputs. An input that shows a behaviour that none before it showed is changed further.</summary>
internal sealed class Fuzzer(Target target, int seed)
{
    /// <summary>What one input may allocate: so much whatever its size, and so much for each of its bytes.</summary>
    private const long BytesForAny = 24 * 1024 * 1024;
    private const long BytesForEach = 2_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly List<byte[]> _inputs = [.. Corpus.Of(target)];
    private readonly List<byte[]> _good = [];
    private readonly HashSet<string> _behaviours = new(StringComparer.Ordinal);
    private readonly List<(byte[] Input, string Breach)> _breaches = [];

    internal Figures Figures { get; } = new(target.Name);

    internal IReadOnlyList<(byte[] Input, string Breach)> Breaches => _breaches;

    /// <summary>Tries until it is enough: a number of inputs, or a time.</summary>
    internal void Run(Func<int, bool> isEnough)
    {
        foreach (byte[] input in _inputs.ToArray())
            Try(input);
        Random random = new(seed);
        Mutator mutator = new(random, [.. _inputs.SelectMany(Structures.Words).Distinct(StringComparer.Ordinal)]);
        for (int tried = 0; !isEnough(tried) && _breaches.Count < 20; tried++)
        {
            // Every other time from something that reads well: what has one fault shows more than what has ten.
            List<byte[]> from = random.Next(2) == 0 && _good.Count > 0 ? _good : _inputs;
            byte[] input = mutator.Mutate(from[random.Next(from.Count)], _inputs[random.Next(_inputs.Count)]);
            if (Try(input))
                _inputs.Add(input);
        }
    }

    /// <summary>Gives an input to the reader.</summary>
    /// <returns>True if nothing before behaved like it.</returns>
    private bool Try(byte[] input)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        Outcome outcome;
        try
        {
            outcome = target.Read(input);
        }
        catch (Exception thrown)
        {
            // Nothing may be thrown: it is told with the input that did it.
            outcome = new(false, thrown.GetType().Name, thrown.ToString());
        }
        TimeSpan took = Stopwatch.GetElapsedTime(start);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        string? breach = outcome.Breach
            ?? (Figures.Inputs > 0 && bytes > BytesForAny + (BytesForEach * input.Length) ? FormattableString.Invariant($"{bytes} bytes allocated for {input.Length}") : null)
            ?? (took > Longest ? FormattableString.Invariant($"took {took.TotalSeconds:0.0} s for {input.Length} bytes") : null);
        if (breach is not null)
            _breaches.Add((input, breach));
        Figures.Add(outcome, input.Length, bytes, took);
        bool isNew = _behaviours.Add(outcome.Behaviour);
        Figures.Behaviours = _behaviours.Count;
        if (isNew && outcome.IsRead)
            _good.Add(input);
        return isNew;
    }
}
