using System.Globalization;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;
using MedicalMassage.Testing;

namespace MedicalMassage.Cli.CaseLibrary;

/// <summary>Holds the rules against a library of cases, and tells where the two agree.</summary>
internal static class CasesCommand
{
    /// <summary>Where the library lies in a checkout of the project.</summary>
    internal const string UsualFolder = "docs/cases";

    /// <summary>Decides every case below a folder.</summary>
    /// <returns>0 if the decisions are as expected, 1 if some are not.</returns>
    internal static int Run(string? folder, string[] packs, TextWriter output)
    {
        string root = folder ?? UsualFolder;
        if (!Directory.Exists(root))
            throw new UsageException($"{root} is no folder: name the one that holds the case library.");
        RuleBook book = RuleBookChoice.With(packs);
        CaseResult[] results = [.. Files(root).Select(file => Decide(file, book))];
        if (results.Length == 0)
            throw new UsageException($"{root} holds no case: its files end in .json.");
        output.Write(Table(results));
        return results.Any(result => result.Differences.Count > 0) ? 1 : 0;
    }

    private static IEnumerable<string> Files(string root) =>
        Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static CaseResult Decide(string file, RuleBook book)
    {
        Parsed<Vignette> vignette = VignetteFormat.Read(InputFile.ReadDocument(file));
        if (!vignette.IsValid)
            throw new InputException(RuleBookChoice.Faults(file, vignette.Faults));
        return new(vignette.Value, vignette.Value.Differences(book.Evaluate(vignette.Value.Case)));
    }

    private static string Table(CaseResult[] results)
    {
        Page page = new();
        page.Row("category", "cases", "agree", "proceed", "modified", "hold", "do not", "urgent");
        foreach (IGrouping<string, CaseResult> category in results.GroupBy(result => result.Category).OrderBy(group => group.Key, StringComparer.Ordinal))
            page.Row([category.Key, .. Counts([.. category])]);
        page.Row(["all", .. Counts(results)]);
        foreach (CaseResult result in results.Where(result => result.Differences.Count > 0))
        {
            page.Heading($"{result.Vignette.Title} [{result.Vignette.Id}]");
            foreach (string difference in result.Differences)
                page.Point(difference);
            page.Line("Expected because: " + result.Vignette.Why);
        }
        return page.ToString();
    }

    private static IEnumerable<string> Counts(CaseResult[] results)
    {
        yield return Number(results.Length);
        yield return Number(results.Count(result => result.Differences.Count == 0));
        foreach (Verdict verdict in Enum.GetValues<Verdict>())
            yield return Number(results.Count(result => result.Vignette.Expect.Verdict == verdict));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
