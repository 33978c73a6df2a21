using System.Globalization;
using System.Text.Json;
using MedicalMassage.Fuzzing.Targets;

namespace MedicalMassage.Fuzzing;

/// <summary>No input makes a reader throw, run on, or take more than its share; what reads well is written and reads again as equal.</summary>
public sealed class EveryReader(ITestOutputHelper output)
{
    private const int FixedSeed = 20_261_123;
    private const int Inputs = 150;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static readonly double? Minutes = double.TryParse(Environment.GetEnvironmentVariable("FUZZ_MINUTES"), CultureInfo.InvariantCulture, out double minutes) ? minutes : null;

    public static TheoryData<string> Targets => [.. AllTargets.List.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Keeps_its_promises_for_the_same_inputs_as_ever(string target) => Holds(target, FixedSeed, tried => tried >= Inputs);

    [Theory]
    [MemberData(nameof(Targets))]
    public void Keeps_its_promises_for_inputs_that_no_run_had_before(string target) => Holds(target, Random.Shared.Next(), tried => tried >= Inputs);

    [Fact]
    public void A_long_run_keeps_all_promises()
    {
        Assert.SkipUnless(Minutes is not null, "A long run is asked for by tests/MedicalMassage.Fuzzing/run MINUTES.");
        TimeSpan each = TimeSpan.FromMinutes(Minutes!.Value) / AllTargets.List.Count;
        int seed = Random.Shared.Next();
        List<Figures> figures = [];
        List<string> breaches = [];
        foreach (Target target in AllTargets.List)
        {
            long end = Environment.TickCount64 + (long)each.TotalMilliseconds;
            Fuzzer fuzzer = new(target, seed);
            fuzzer.Run(_ => Environment.TickCount64 >= end);
            breaches.AddRange(Told(target, fuzzer));
            figures.Add(fuzzer.Figures);
        }
        string file = Repository.PathOf("artifacts", "fuzzing-figures.json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, JsonSerializer.Serialize(new { minutes = Minutes, seed, targets = figures }, Indented) + "\n");
        breaches.Should().BeEmpty();
    }

    private void Holds(string name, int seed, Func<int, bool> isEnough)
    {
        Target target = AllTargets.Find(name);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}"));
        Fuzzer fuzzer = new(target, seed);
        fuzzer.Run(isEnough);
        output.WriteLine(JsonSerializer.Serialize(fuzzer.Figures));
        Told(target, fuzzer).Should().BeEmpty(string.Create(CultureInfo.InvariantCulture, $"seed {seed}"));
    }

    private static List<string> Told(Target target, Fuzzer fuzzer)
    {
        fuzzer.Figures.Breaches = fuzzer.Breaches.Count;
        return [.. fuzzer.Breaches.Select(breach => $"{target.Name} with {Corpus.Keep(target, breach.Input)}: {breach.Breach}")];
    }
}
