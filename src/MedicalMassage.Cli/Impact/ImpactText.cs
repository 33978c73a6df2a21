using System.Globalization;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Cli.Rules;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Impact;

/// <summary>The impact report for people, in Markdown: what became looser comes first.</summary>
internal static class ImpactText
{
    private static readonly (CaseChangeKind Kind, string Heading)[] Sections =
    [
        (CaseChangeKind.Permitted, "Newly permitted: look at these first"),
        (CaseChangeKind.Milder, "Looser than before"),
        (CaseChangeKind.Blocked, "Newly blocked"),
        (CaseChangeKind.Stricter, "Stricter than before"),
        (CaseChangeKind.Different, "Otherwise different"),
    ];

    internal static string Of(ImpactReport report)
    {
        Markdown page = new();
        page.Heading(1, $"Impact of {report.New.Name} on {report.Old.Name}");
        page.Line(Summary(report));
        page.Gap();
        page.Point("Old: " + Named(report.Old));
        page.Point("New: " + Named(report.New));
        foreach ((string id, string was, string now) in Versions(report))
            page.Point($"{id}: {now}, was {was}");
        foreach ((CaseChangeKind kind, string heading) in Sections)
            Cases(page, heading, [.. report.Decisions.Where(change => change.Kind == kind)]);
        if (report.Cases > 0)
            Matrix(page, report);
        Rules(page, report);
        return page.ToString();
    }

    private static string Summary(ImpactReport report)
    {
        if (report.Cases == 0)
            return "No case was looked at: name a folder or a file with cases to see what the change does to decisions.";
        int same = report.Cases - report.Decisions.Length;
        return string.Create(CultureInfo.InvariantCulture,
            $"{report.Cases} cases looked at: {report.Counts.Looser} looser, {report.Counts.Stricter} stricter, {report.Counts.Different} otherwise different, {same} the same.");
    }

    private static string Named(RulesSide side) => string.Create(CultureInfo.InvariantCulture, $"{side.Name}, {side.Packs.Length} packs, {side.Fingerprint[..19]}");

    private static IEnumerable<(string Id, string Was, string Now)> Versions(ImpactReport report)
    {
        Dictionary<string, string> was = report.Old.Packs.ToDictionary(pack => pack.Id, pack => pack.Version, StringComparer.Ordinal);
        Dictionary<string, string> now = report.New.Packs.ToDictionary(pack => pack.Id, pack => pack.Version, StringComparer.Ordinal);
        return was.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => (id, was.GetValueOrDefault(id, "not there"), now.GetValueOrDefault(id, "not there")))
            .Where(pack => pack.Item2 != pack.Item3);
    }

    private static void Cases(Markdown page, string heading, CaseChange[] cases)
    {
        if (cases.Length == 0)
            return;
        page.Heading(2, heading);
        foreach (CaseChange change in cases)
        {
            page.Point($"{change.Place}: {VerdictWords.Short(change.Now)}, was {VerdictWords.Short(change.Was)}");
            foreach (string why in change.Because)
                page.Point(why, level: 1);
        }
    }

    /// <summary>Rows are the old verdicts, columns the new ones.</summary>
    private static void Matrix(Markdown page, ImpactReport report)
    {
        Verdict[] verdicts = Enum.GetValues<Verdict>();
        page.Heading(2, "Verdicts");
        page.Row(["was, by row; is now, by column", .. verdicts.Select(verdict => VerdictWords.Short(verdict))]);
        page.Rule(verdicts.Length + 1);
        foreach (Verdict was in verdicts)
        {
            page.Row(
            [
                VerdictWords.Short(was),
                .. verdicts.Select(now => (report.Verdicts.FirstOrDefault(count => count.Was == was && count.Now == now)?.Cases ?? 0).ToString(CultureInfo.InvariantCulture)),
            ]);
        }
    }

    private static void Rules(Markdown page, ImpactReport report)
    {
        page.Heading(2, report.Rules.Length == 0 ? "No rule changed" : "What changed in the rules");
        foreach (RuleChange rule in report.Rules)
        {
            page.Point(rule.Rule);
            foreach (RuleDetail detail in rule.What.OrderBy(detail => detail.Aspect))
                page.Point($"{Words(detail.Aspect)}: {detail.Text}", level: 1);
        }
    }

    private static string Words(RuleAspect aspect) => aspect switch
    {
        RuleAspect.Added or RuleAspect.Removed => "the rule",
        RuleAspect.Trigger => "whom it concerns",
        RuleAspect.Effect => "what follows",
        RuleAspect.Source => "on what it rests",
        RuleAspect.Standing => "how it stands",
        RuleAspect.Words => "in words",
        _ => "override",
    };
}
