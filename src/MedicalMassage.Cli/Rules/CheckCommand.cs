using System.Globalization;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;
using MedicalMassage.Testing;
using NodaTime;

namespace MedicalMassage.Cli.Rules;

/// <summary>Looks for faults in rule packs and layers.</summary>
internal static class CheckCommand
{
    internal static int Run(string[] files, string? codes, string? examples, LocalDate today, TextWriter output)
    {
        AnalysisOptions options = new() { AsOf = today, Codes = codes is null ? null : ReadCodes(codes) };
        bool sound = true;
        int written = 0;
        foreach (string file in files)
        {
            AnalysisReport report = Check(file, options);
            Page page = new();
            page.Heading(report.IsSound ? $"{file}: {report.Rules.ToString(CultureInfo.InvariantCulture)} rules, no fault found" : $"{file}: {report.Findings.Count.ToString(CultureInfo.InvariantCulture)} to mend");
            foreach (AnalysisFinding finding in report.Findings)
            {
                page.Point(finding.ToString());
                if (finding.Patient is { } patient)
                    page.Line(Shown(patient, examples, ref written), indent: 4);
            }
            if (report.NotDecided.Count > 0)
                page.Heading("Not decided");
            foreach (UndecidedCheck check in report.NotDecided)
                page.Point(check.ToString());
            output.Write(page);
            sound &= report.IsSound;
        }
        return sound ? 0 : 1;
    }

    private static AnalysisReport Check(string file, AnalysisOptions options)
    {
        if (file == RuleSet.Standard)
        {
            AnalysisReport[] reports = [.. RuleBooks.Standard.Packs.Select(pack => RuleAnalysis.Check(pack, RuleBooks.Standard, options))];
            return new()
            {
                Findings = [.. reports.SelectMany(report => report.Findings)],
                NotDecided = [.. reports.SelectMany(report => report.NotDecided)],
                Rules = reports.Sum(report => report.Rules),
            };
        }
        RuleDocument document = RuleDocument.Read(file);
        return document.Pack is { } pack ? RuleAnalysis.Check(pack, RuleBooks.Standard, options) : RuleAnalysis.Check(document.Layer!, RuleBooks.Standard, options);
    }

    /// <summary>The example: as a file in the folder that the caller named, or the patient on one line.</summary>
    private static string Shown(ReferralCase patient, string? folder, ref int written)
    {
        if (folder is null)
            return "For example this patient: " + CaseFormat.Write(patient, indented: false);
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"example-{++written:000}.json"));
        File.WriteAllText(path, CaseFormat.Write(patient) + "\n");
        return "For example the patient in " + path;
    }

    private static CodeList ReadCodes(string path)
    {
        try
        {
            using StreamReader reader = new(InputFile.Open(path));
            return CodeList.Read(Lines(path, reader));
        }
        catch (FormatException fault)
        {
            throw new InputException(Printable.Of($"{path}: {fault.Message}"));
        }
    }

    private static List<string> Lines(string path, StreamReader reader) => InputFile.Reading(path, () =>
    {
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
            lines.Add(line);
        return lines;
    });
}
