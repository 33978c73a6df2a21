using System.Globalization;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rules;

/// <summary>Tells what changed between two sets of rules, and which decisions it changes.</summary>
internal static class DiffCommand
{
    internal static int Run(string oldName, string newName, string? folder, TextWriter output)
    {
        RuleSet old = RuleSet.Read(oldName);
        RuleSet now = RuleSet.Read(newName);
        RuleChange[] rules = RuleChanges.Between(old, now);
        Page page = new();
        List<CaseChange> cases = [];
        int looked = 0;
        foreach ((string place, ReferralCase referral) in folder is null ? [] : DiffCases.In(folder))
        {
            looked++;
            CaseChange change = CaseChange.Of(place, referral, old.Book, now.Book);
            if (change.Kind != CaseChangeKind.None)
                cases.Add(change);
        }
        if (folder is not null)
            Write(page, cases, looked);
        page.Heading(rules.Length == 0 ? "No rule changed" : "What changed in the rules");
        foreach (RuleChange rule in rules)
        {
            page.Line($"[{rule.Rule}]");
            foreach (RuleDetail detail in rule.What)
                page.Point(detail.Text, indent: 4);
        }
        output.Write(page);
        return rules.Length == 0 && cases.Count == 0 ? 0 : 1;
    }

    private static void Write(Page page, List<CaseChange> cases, int looked)
    {
        Section(page, "NEWLY PERMITTED: look at these first", cases.Where(change => change.Kind == CaseChangeKind.Permitted));
        Section(page, "Newly blocked", cases.Where(change => change.Kind == CaseChangeKind.Blocked));
        Section(page, "Less strict than before", cases.Where(change => change.Kind == CaseChangeKind.Milder));
        Section(page, "Stricter than before", cases.Where(change => change.Kind == CaseChangeKind.Stricter));
        Section(page, "Otherwise different", cases.Where(change => change.Kind == CaseChangeKind.Different));
        page.Heading(string.Create(CultureInfo.InvariantCulture, $"{looked} cases looked at, {cases.Count} decided differently."));
    }

    private static void Section(Page page, string heading, IEnumerable<CaseChange> cases)
    {
        if (!cases.Any())
            return;
        page.Heading(heading);
        foreach (CaseChange change in cases)
        {
            page.Point($"{change.Place}: {VerdictWords.Short(change.Now)}, was {VerdictWords.Short(change.Was)}");
            foreach (string why in change.Because)
                page.Line(why, indent: 4);
        }
    }
}
