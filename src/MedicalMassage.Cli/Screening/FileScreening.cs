using MedicalMassage.Charts;
using MedicalMassage.Cli.Planning;
using MedicalMassage.Cli.Records;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Screening;

/// <summary>Decides the cases of files, folders and standard input in their order, several at a time, and holds only a few of them.</summary>
internal sealed class FileScreening(ScreenRequest request, RuleBook book, RecordSink? records, Stream input)
{
    private const int InFlightForEachThread = 128;

    private readonly IReadOnlyList<string> _paths = InputList.Of(request.Cases);

    internal int Run(TextWriter output, TextWriter error)
    {
        if (request.Out is not { } path)
            return Screen(new(request.Format, output, error, book), 0).GetAwaiter().GetResult();
        if (_paths.Any(named => named != "-" && Path.GetFullPath(named) == Path.GetFullPath(path)))
            throw new UsageException("--out names one of the inputs: name another file.");
        using ResultFile file = ResultFile.Open(path, request.Resume, ResultFile.TaskOf(_paths, book, request.Format));
        Tally tally = new(request.Format, file.Writer, error, book, file);
        if (file.Done.Documents > 0)
            error.WriteLine(FormattableString.Invariant($"{file.Done.Documents} cases were done before."));
        return Screen(tally, file.Done.Documents).GetAwaiter().GetResult();
    }

    private async Task<int> Screen(Tally tally, long done)
    {
        BatchOptions options = new() { Threads = request.Threads, InFlight = request.Threads * InFlightForEachThread };
        await foreach (BatchItem<Incoming, Screened> item in Batches.InOrder(After(done), Decide, options).ConfigureAwait(false))
        {
            if (item.Fault is { } fault)
                throw new InvalidOperationException($"{item.Item.Document.Place} could not be decided.", fault);
            if (!Take(item.Item, item.Result, tally))
                break;
        }
        return tally.Close();
    }

    /// <summary>The inputs after the documents that are done.</summary>
    private async IAsyncEnumerable<Incoming> After(long done)
    {
        await foreach (Incoming next in Incoming.From(_paths, input).ConfigureAwait(false))
        {
            if (next.Missed is null && done-- > 0)
                continue;
            yield return next;
        }
    }

    private Screened Decide(Incoming next)
    {
        if (next.Missed is not null)
            return default;
        Parsed<ReferralCase> parsed = CaseFormat.Read(next.Document.Utf8);
        if (!parsed.IsValid)
            return default(Screened) with { Parsed = parsed };
        RuleBook whole = CourseBook.For(parsed.Value, book);
        DecisionRecord? record = records is null ? null : whole.Record(parsed.Value, records.Now);
        Decision decision = record?.Decision ?? whole.Evaluate(parsed.Value);
        bool alone = _paths.Count == 1 && !next.Document.IsLine && request.Out is null;
        return new(parsed, decision, alone ? null : Tally.Line(request.Format, next.Document, parsed.Value, decision), record);
    }

    /// <summary>Counts and writes one of them.</summary>
    /// <returns>False if nothing more is of use.</returns>
    private bool Take(Incoming next, Screened screened, Tally tally)
    {
        if (next.Missed is { } message)
        {
            tally.Missed(message);
            return true;
        }
        if (request.Chart is not null && next.Document.IsLine)
        {
            tally.Missed("--chart draws one case: name a file with one case.");
            return false;
        }
        if (screened.Decision is not { } decision)
        {
            tally.Refused(next.Document, screened.Parsed!.Faults);
            return true;
        }
        ReferralCase referral = screened.Parsed!.Value;
        if (screened.Record is { } record)
            records!.Write(record);
        tally.Decided(next.Document, referral, decision, screened.Line);
        if (request.Chart is { } chart)
            ChartFile.Write(chart, BodyChart.Of(decision, referral.Plan));
        return true;
    }

    /// <summary>A document that was read, with the decision if it is a case, its line if it gets one, and its record if records are kept.</summary>
    private readonly record struct Screened(Parsed<ReferralCase>? Parsed, Decision? Decision, string? Line, DecisionRecord? Record);
}
