using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using MedicalMassage.Benchmarks.Measuring;
using MedicalMassage.Benchmarks.Patients;

namespace MedicalMassage.Benchmarks.Writing;

/// <summary>Writes <c>docs/performance.md</c> from what one run measured: ratios first, and every goal with what came out.</summary>
internal sealed class PerformancePage
{
    /// <summary>The rows of the million cases in an ordinary process.</summary>
    internal const string OneHeap = "one heap";

    private const string HeapForEach = "a heap for each";
    private const string Decision = nameof(DecidingACase.DecisionWithReasons);
    private const string Findings = nameof(DecidingACase.FindingsAlone);

    private static readonly (string Method, string Words)[] Contestants =
    [
        (Decision, "ours: decision with reasons"),
        (nameof(DecidingACase.DecisionAndUntilWhen), "ours: and until when it holds"),
        (Findings, "ours: findings alone"),
        (nameof(DecidingACase.SwitchOverCodes), "switch over interned codes"),
        (nameof(DecidingACase.PrefixChain), "chain of prefix tests"),
        (nameof(DecidingACase.ListOfDelegates), "list of delegates"),
        (nameof(DecidingACase.FluentValidation), "FluentValidation 12"),
        (nameof(DecidingACase.RulesEngine), "Microsoft RulesEngine 6"),
        (nameof(DecidingACase.StandardRuleBook), "ours: the whole standard book, decision"),
    ];

    private readonly IReadOnlyList<Measured> _all;
    private readonly StringBuilder _page = new();

    private PerformancePage(IReadOnlyList<Measured> all) => _all = all;

    internal static string Of(IReadOnlyList<Measured> all, int common)
    {
        PerformancePage page = new(all);
        page.Intro(common);
        page.Goals();
        page.Decisions(common);
        page.Counts();
        page.Around();
        page.Cold();
        page.Million();
        return page._page.ToString();
    }

    private void Intro(int common)
    {
        Say("# Performance");
        Say("<!-- Written by benchmarks/run from its own measurements; what the timings of the parts show stands in decisions 55 to 59. -->");
        Say("Only the ratios within this page mean anything elsewhere: all numbers are of one run, on one machine, and other work on the machine shows in them. "
            + "Before anything is measured, all contestants have to find the same rules for each patient.");
        Say($"The machine: {Environment.ProcessorCount} processors ({Processor()}), {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}. "
            + "The fastest of seven short iterations of BenchmarkDotNet, all in one process, since other work on the machine only ever makes one slower.");
        Say($"Same rules for all: of the 270 rules of the standard packs, the {common} that can be said as \"a condition or medicine with a code below one of these, a symptom, device or allergy by its word, "
            + "a reading against a threshold, an age\", and combinations of these. States, stages, times and places that other rules ask for are beyond the simple contestants. "
            + "The others test the codes of the patients' systems alone (ICD-10-CM, ATC, LOINC) and find ids; ours reads all systems and, in a decision, derives verdict, envelope and reasons.");
    }

    private void Goals()
    {
        Say("## The goals");
        Say("| goal | measured | reached |\n| --- | --- | --- |", tight: true);
        string healthy = BenchmarkPatient.Healthy.Name;
        string typical = BenchmarkPatient.Typical.Name;
        foreach (string patient in (string[])[healthy, typical])
        {
            Goal($"decision with reasons, {patient}: no more than the prefix chain", Ratio(Decision, nameof(DecidingACase.PrefixChain), patient), 1);
            Goal($"decision with reasons, {patient}: at most a hundredth of RulesEngine", Ratio(Decision, nameof(DecidingACase.RulesEngine), patient), 0.01);
            Goal($"findings alone, {patient}: at most 10 times the switch", Ratio(Findings, nameof(DecidingACase.SwitchOverCodes), patient), 10);
        }
        Goal("the same over 266 rules, typical patient: no more than the prefix chain", Of(nameof(CountingRules), Decision, "266").Value / Of(nameof(CountingRulesOfOthers), nameof(CountingRulesOfOthers.PrefixChain), "").Value, 1);
        Goal("the same over 266 rules, typical patient: at most a hundredth of RulesEngine", Of(nameof(CountingRules), Decision, "266").Value / Of(nameof(CountingRulesOfOthers), nameof(CountingRulesOfOthers.RulesEngine), "").Value, 0.01);
        Goal("a clean case allocates at most 1024 bytes", Of(nameof(DecidingACase), Decision, healthy).Bytes, 1024, "0", " bytes");
        Goal("from 266 to 20,000 rules the time grows by less than 1.5 times", Of(nameof(CountingRules), Decision, "20000").Value / Of(nameof(CountingRules), Decision, "266").Value, 1.5);
        Goal("native AOT, process start to first decision and end: under 30 ms", Of(nameof(ColdStarts), "ours, native AOT", "ms").Value, 30, "0", " ms");
        Goal("JIT, the same: at most a tenth of RulesEngine", Of(nameof(ColdStarts), "ours, JIT", "ms").Value / Of(nameof(ColdStarts), "RulesEngine, JIT", "ms").Value, 0.1);
        foreach (string heaps in (string[])[OneHeap, HeapForEach])
        {
            double faster = Seconds(heaps, 1) / Seconds(heaps, 2);
            Row($"a million cases, {heaps}{(heaps == OneHeap ? "" : " processor")}: two threads at least 1.8 times one", Number(faster, "0.00") + " times", faster >= 1.8 ? "yes" : $"no, {Number(1.8 / faster, "0.00")} times too slow");
        }
        string two = MillionCases.Row(OneHeap, 2);
        double grown = Of(nameof(MillionCases), two, "MB at most").Value / Of(nameof(MillionCases), two, "MB after 100,000").Value;
        Row("a million cases: memory flat", $"{Number(grown, "0.00")} times that after 100,000", grown <= 1.25 ? "yes" : "no");
        _page.Append('\n');
    }

    private void Decisions(int common)
    {
        foreach (BenchmarkPatient patient in BenchmarkPatient.All)
        {
            Say($"## {char.ToUpperInvariant(patient.Name[0])}{patient.Name[1..]}, {common} rules");
            Say("| contestant | times the prefix chain | time | allocated |\n| --- | ---: | ---: | ---: |", tight: true);
            foreach ((string method, string words) in Contestants)
            {
                Measured measured = Of(nameof(DecidingACase), method, patient.Name);
                Row(words, Number(Ratio(method, nameof(DecidingACase.PrefixChain), patient.Name)), Time(measured.Value), Bytes(measured.Bytes));
            }
            _page.Append('\n');
        }
    }

    private void Counts()
    {
        Say("## More rules, the typical patient");
        Say("Made-up rules about codes that the patient does not have fill the book.");
        Say("| rules | decision, times that over 266 | decision | findings alone | list of delegates |\n| ---: | ---: | ---: | ---: | ---: |", tight: true);
        double over266 = Of(nameof(CountingRules), Decision, "266").Value;
        foreach (string rules in (string[])["50", "266", "1000", "5000", "20000"])
        {
            double decision = Of(nameof(CountingRules), Decision, rules).Value;
            Row(rules, Number(decision / over266), Time(decision), Time(Of(nameof(CountingRules), Findings, rules).Value), Time(Of(nameof(CountingRules), nameof(CountingRules.ListOfDelegates), rules).Value));
        }
        string others = nameof(CountingRulesOfOthers);
        Say($"\nOver 266 rules the prefix chain takes {Time(Of(others, nameof(CountingRulesOfOthers.PrefixChain), "").Value)}, FluentValidation {Time(Of(others, nameof(CountingRulesOfOthers.FluentValidation), "").Value)} "
            + $"and RulesEngine {Time(Of(others, nameof(CountingRulesOfOthers.RulesEngine), "").Value)}.");
    }

    private void Around()
    {
        Say("## Reading and writing");
        Say("| what | times the decision | time | allocated |\n| --- | ---: | ---: | ---: |", tight: true);
        string table = nameof(ReadingAndWriting);
        double decision = Of(table, nameof(ReadingAndWriting.DecisionOfTheCase), "").Value;
        foreach ((string method, string words) in ((string, string)[])
            [
                (nameof(ReadingAndWriting.DecisionOfTheCase), "the decision of the sample case, with its plan"),
                (nameof(ReadingAndWriting.CaseFromJson), "the case from JSON, checked"),
                (nameof(ReadingAndWriting.DecisionToJson), "the decision to JSON"),
                (nameof(ReadingAndWriting.HistoryFromFhir), "a history from a FHIR bundle"),
            ])
        {
            Measured measured = Of(table, method, "");
            Row(words, Number(measured.Value / decision), Time(measured.Value), Bytes(measured.Bytes));
        }
        _page.Append('\n');
    }

    private void Cold()
    {
        Say("## Cold start");
        Say("From the start of the process to its end, with one decision. Ours reads the whole standard book; RulesEngine compiles the common rules.");
        Say("| what | times RulesEngine | median of 21 |\n| --- | ---: | ---: |", tight: true);
        double rulesEngine = Of(nameof(ColdStarts), "RulesEngine, JIT", "ms").Value;
        foreach (Measured start in _all.Where(measured => measured.Table == nameof(ColdStarts)))
            Row(start.Row, Number(start.Value / rulesEngine), Number(start.Value, "0") + " ms");
        _page.Append('\n');
    }

    private void Million()
    {
        Say("## A million made-up cases, with the whole standard book");
        Say($"Mere arithmetic that shares nothing gets {Number(Seconds("arithmetic", 1) / Seconds("arithmetic", 2), "0.00")} times as far on two threads of this machine. "
            + "An ordinary process has one heap for all threads; with `DOTNET_gcServer=1` it has one for each processor.");
        Say("| heap | threads | times one thread | seconds | cases a second | memory after 100,000 | memory at most |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |", tight: true);
        foreach (string heaps in (string[])[OneHeap, HeapForEach])
        {
            foreach (int threads in (int[])[1, 2])
            {
                double seconds = Seconds(heaps, threads);
                string row = MillionCases.Row(heaps, threads);
                Row(heaps, Number(threads, "0"), Number(Seconds(heaps, 1) / seconds), Number(seconds, "0.0"), Number(1e6 / seconds, "0"), Number(Of(nameof(MillionCases), row, "MB after 100,000").Value, "0") + " MB", Number(Of(nameof(MillionCases), row, "MB at most").Value, "0") + " MB");
            }
        }
    }

    private double Seconds(string heaps, int threads) => Of(nameof(MillionCases), MillionCases.Row(heaps, threads), "seconds").Value;

    private void Goal(string goal, double measured, double most, string format = "", string unit = " times") =>
        Row(goal, Number(measured, format) + unit, measured <= most ? "yes" : $"no, {Number(measured / most, "0.0")} times too much");

    private double Ratio(string method, string to, string patient) => Of(nameof(DecidingACase), method, patient).Value / Of(nameof(DecidingACase), to, patient).Value;

    private Measured Of(string table, string row, string column) =>
        _all.SingleOrDefault(measured => measured.Table == table && measured.Row == row && measured.Column == column)
        ?? throw new InvalidOperationException($"{table}, {row}, {column} was not measured: run benchmarks/run.");

    private void Row(params ReadOnlySpan<string> cells) => _page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private void Say(string text, bool tight = false) => _page.Append(text).Append(tight ? "\n" : "\n\n");

    private static string Number(double number, string format = "") =>
        number.ToString(format.Length > 0 ? format : number < 0.1 ? "0.0000" : number < 10 ? "0.00" : "0", CultureInfo.InvariantCulture);

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => Number(nanoseconds, "0") + " ns",
        < 1e6 => Number(nanoseconds / 1e3, "0.0") + " µs",
        _ => Number(nanoseconds / 1e6, "0.0") + " ms",
    };

    private static string Bytes(double bytes) => bytes < 10_000 ? Number(bytes, "0") + " B" : Number(bytes / 1024, "0") + " KB";

    private static string Processor() => !File.Exists("/proc/cpuinfo") ? RuntimeInformation.ProcessArchitecture.ToString()
        : File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
}
