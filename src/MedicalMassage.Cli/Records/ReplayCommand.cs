using MedicalMassage.Cli.Planning;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.Cli.Records;

/// <summary>Decides recorded cases again, and tells whether the same bytes come out, or what differs and why.</summary>
internal static class ReplayCommand
{
    private const string SchemePrefix = "schemes/";

    internal static int Run(ReplayRequest request, Stream input, TextWriter output, TextWriter error)
    {
        Dictionary<string, RuleBook> books = new(StringComparer.Ordinal);
        int[] outcomes = new int[Enum.GetValues<ReplayOutcome>().Length];
        int refused = 0;
        foreach ((string place, ReadOnlyMemory<byte> utf8) in RecordFiles.In(request.Paths, input))
        {
            Parsed<DecisionRecord> parsed = DecisionRecordFormat.Read(utf8);
            if (!parsed.IsValid)
            {
                refused++;
                error.WriteLine(RuleBookChoice.Faults(place, parsed.Faults));
                continue;
            }
            Replay replay = parsed.Value.Replay(Book(parsed.Value, request, books));
            outcomes[(int)replay.Outcome]++;
            Tell(place, parsed.Value, replay, request.Json, output);
        }
        if (refused + outcomes.Sum() == 0)
            error.WriteLine("The input holds no record.");
        if (refused > 0 || outcomes.Sum() == 0)
            return ExitCode.BadInput;
        return (ReplayOutcome)Array.FindLastIndex(outcomes, count => count > 0) switch
        {
            ReplayOutcome.Same => 0,
            ReplayOutcome.Altered => ExitCode.AlteredRecord,
            _ => ExitCode.OtherRecord,
        };
    }

    /// <summary>The standard book with what the caller names, and with the schemes and the crosswalk of the package that the record states.</summary>
    private static RuleBook Book(DecisionRecord record, ReplayRequest request, Dictionary<string, RuleBook> books)
    {
        string[] schemes = request.Schemes.Length > 0
            ? request.Schemes
            : [.. record.RuleBook.Packs
                .Where(pack => pack.Id.StartsWith(SchemePrefix, StringComparison.Ordinal)).Select(pack => pack.Id[SchemePrefix.Length..])
                .Where(id => PrescriptionSchemes.Find(id) is not null)];
        bool crosswalk = request.Crosswalk && record.RuleBook.Crosswalk is not null;
        string key = $"{string.Join(' ', schemes)} {crosswalk}";
        if (!books.TryGetValue(key, out RuleBook? book))
        {
            book = RuleBookChoice.With(request.Packs, schemes);
            books[key] = book = crosswalk ? book.With(Crosswalks.Shipped) : book;
        }
        return CourseBook.For(record.Case, book);
    }

    private static void Tell(string place, DecisionRecord record, Replay replay, bool json, TextWriter output)
    {
        if (json)
        {
            output.WriteLine(ReplayFormat.Write(replay, indented: false));
            return;
        }
        string verdict = VerdictWords.Short(record.Decision.Verdict);
        string now = VerdictWords.Short(replay.Record.Decision.Verdict);
        output.WriteLine(Printable.Of($"{place}: " + replay.Outcome switch
        {
            ReplayOutcome.Same => $"same ({verdict})",
            ReplayOutcome.SameDecision => $"the same decision ({verdict}), by other rules or another engine",
            ReplayOutcome.OtherDecision => verdict == now ? $"another decision, with the same verdict ({verdict})" : $"another decision: {verdict} then, {now} now",
            _ => "altered after it was made",
        }));
        foreach (RecordDifference difference in replay.Differences)
            output.WriteLine(Printable.Of("  " + difference.Message));
    }
}
