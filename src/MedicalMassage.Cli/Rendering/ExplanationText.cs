using MedicalMassage.Domain;
using NodaTime.Text;

namespace MedicalMassage.Cli.Rendering;

/// <summary>Explanations as a page for somebody who knows neither the code nor the format.</summary>
internal static class ExplanationText
{
    internal static string Render(RuleExplanation why)
    {
        Page page = new();
        page.Heading($"{why.Title} [{why.Rule}]");
        page.Line($"{Answer(why)} on {LocalDatePattern.Iso.Format(why.AsOf)}.");
        if (why.Override is { } terms)
            page.Line(OverrideWords.Of(terms));
        if (why.When is { } when)
        {
            page.Heading("What the rule asks, with the answers for this case");
            Write(page, when, 2);
        }
        else
        {
            page.Line("The rule is written in code, so its clauses cannot be shown.");
            foreach (FactReference fact in why.Facts)
                page.Point($"{fact.Text} ({fact.Path})");
        }
        List(page, "What is missing", why.Missing);
        List(page, why.Answer == Truth.Yes ? "What follows" : "What could follow", why.Effects);
        if (why.ClearedBy is { } clearance)
            page.Line("Cleared in part by: " + clearance);
        if (why.Later is { } later)
        {
            page.Heading("When this changes");
            page.Line($"From {LocalDatePattern.Iso.Format(later.From)} the answer is {Word(later.Answer)}: {later.Because}.");
        }
        return page.ToString();
    }

    internal static string Render(VerdictExplanation why, RuleBook book, bool hasPlan)
    {
        Page page = new();
        page.Heading($"{VerdictWords.Short(why.Verdict).ToUpperInvariant()}, on {LocalDatePattern.Iso.Format(why.AsOf)}");
        List(
            page,
            why.ForcedBy.Count == 1 ? "This alone forces it: without it the verdict would be milder" : "These together force it: without any one of them the verdict would be milder",
            [.. why.ForcedBy.Select(fact => $"{fact.Text} ({fact.Path})")]);
        if (why.Given.Count > 0)
            page.Line("Given: " + string.Join("; ", why.Given.Select(fact => $"{fact.Text} ({fact.Path})")));
        if (why.Verdict > Verdict.Proceed)
            List(page, "The rules that speak on it", [.. why.Rules.Select(id => Title(book, id))]);
        List(page, "What would change it", [.. why.Changes.Select(change => $"{change.Text}: {VerdictWords.Short(change.Then)}.")]);
        if (why.Changes.Count == 0)
        {
            page.Heading("What would change it");
            page.Line("Nothing that was tried: no later day, no clearance, no answer" + (hasPlan ? ", no other plan." : "."));
        }
        return page.ToString();
    }

    private static void List(Page page, string heading, ValueList<string> points)
    {
        if (points.Count == 0)
            return;
        page.Heading(heading);
        foreach (string point in points)
            page.Point(point);
    }

    private static string Title(RuleBook book, string id) =>
        book.Packs.SelectMany(pack => pack.Rules).Concat(book.Rules).FirstOrDefault(rule => rule.Info.Id == id) is { } rule ? $"{rule.Info.Title} [{id}]" : id;

    private static string Answer(RuleExplanation why) => (why.Standing, why.Answer) switch
    {
        (RuleStanding.NotInForce, _) => "It is not in force",
        (RuleStanding.Silenced, _) => $"It is silenced (by itself it would say: {Word(why.Answer)})",
        (RuleStanding.Replaced, _) => $"Another rule stands in its place (by itself it would say: {Word(why.Answer)})",
        (_, Truth.Yes) => "YES, it applies",
        (_, Truth.No) => "NO, it does not apply",
        _ => "UNKNOWN: it cannot be told whether it applies",
    };

    private static string Word(Truth answer) => answer switch { Truth.Yes => "yes", Truth.No => "no", _ => "unknown" };

    private static void Write(Page page, Clause clause, int indent)
    {
        string because = clause.Because.Count == 0 ? "" : " - " + string.Join("; ", clause.Because);
        page.Point($"{Word(clause.Answer)}: {clause.Text}{because}", indent);
        foreach (Clause part in clause.Parts)
            Write(page, part, indent + 2);
    }
}
