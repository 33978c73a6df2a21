using MedicalMassage.Charts;
using MedicalMassage.Cli.Planning;
using MedicalMassage.Cli.Records;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.Cli.Screening;

/// <summary>Decides what the caller names: case files, or one record.</summary>
internal static class ScreenCommand
{
    internal static int Run(ScreenRequest request, Stream input, TextWriter output, TextWriter error)
    {
        Check(request);
        RuleBook book = RuleBookChoice.With(request.Packs, request.Schemes).In(request.Language);
        if (request.Fhir is not null && request.Crosswalk)
            book = book.With(Crosswalks.Shipped);
        using RecordSink? records = RecordSink.Open(request.Record, request.Clock);
        return request.Fhir is { } fhir ? OfRecord(fhir, request, book, records, output, error) : new FileScreening(request, book, records, input).Run(output, error);
    }

    private static void Check(ScreenRequest request)
    {
        if ((request.Fhir is null) != (request.Plan is null))
            throw new UsageException("--fhir and --plan belong together: the record of the patient, and a case file with the date and the plan.");
        if (request.Fhir is not null && request.Cases.Length > 0)
            throw new UsageException("Name either case files or --fhir with --plan, not both.");
        if (request.Fhir is null && !request.Crosswalk)
            throw new UsageException("--no-crosswalk is for --fhir: case files are read without a crosswalk anyway.");
        if (request.Fhir is null && request.Cases.Length == 0)
            throw new UsageException("Name at least one case file, or - for standard input; what follows --rules is read as packs, so name the cases first.");
        if (request.Cases.Count(path => path == "-") > 1)
            throw new UsageException("Standard input can be read once: name - once.");
        if (request.Chart is not null && request.Cases.Length > 1)
            throw new UsageException("--chart draws one case: name one case file.");
        if (request.Resume && request.Out is null)
            throw new UsageException("--resume goes on with the file that --out names: add --out.");
        if (request.Record is not null && request.Resume)
            throw new UsageException("--record makes records of all cases: begin anew, without --resume.");
        if (request.Out is not null && (request.Fhir is not null || request.Chart is not null))
            throw new UsageException("--out is for case files without --chart: a record and a chart are of one case.");
    }

    private static int OfRecord(string fhir, ScreenRequest request, RuleBook book, RecordSink? records, TextWriter output, TextWriter error)
    {
        FhirCase record = FhirCase.Read(fhir, request.Plan!);
        RuleBook whole = CourseBook.For(record.Referral, book);
        Decision decision = records is null ? whole.Evaluate(record.Referral) : records.Write(whole, record.Referral).Decision;
        if (request.Chart is { } chart)
            ChartFile.Write(chart, BodyChart.Of(decision, record.Referral.Plan));
        string? document = DecisionDocument.Of(request.Format, record.Referral, decision, indented: true);
        if (document is not null)
            output.WriteLine(document);
        else
            output.Write(DecisionText.Render(decision, record.Referral, book, Account.Caution(record, book.Language)));
        TextWriter account = document is not null ? error : output;
        foreach (string line in Account.Of(record, book.Language))
            account.WriteLine(Printable.Of(line));
        return ExitCode.Of(decision.Verdict);
    }
}
