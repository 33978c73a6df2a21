using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>Explanations as a page for somebody who knows neither the code nor the format.</summary>
internal static class ExplanationText
{
    internal static string Render(RuleExplanation why, Language language)
    {
        Page page = new();
        page.Heading($"{why.Title} [{why.Rule}]");
        page.Line(Texts.Say(language, "answer-on", Answer(why, language), why.AsOf));
        if (why.Override is { } terms)
            page.Line(OverrideWords.Of(terms, language));
        if (why.When is { } when)
        {
            page.Heading(Texts.Say(language, "rule-asks"));
            Write(page, when, 2, language);
        }
        else
        {
            page.Line(Texts.Say(language, "rule-in-code"));
            foreach (FactReference fact in why.Facts)
                page.Point($"{fact.Text} ({fact.Path})");
        }
        List(page, Texts.Say(language, "missing"), why.Missing);
        List(page, Texts.Say(language, why.Answer == Truth.Yes ? "follows" : "could-follow"), why.Effects);
        if (why.ClearedBy is { } clearance)
            page.Line(Texts.Say(language, "cleared-by", clearance));
        if (why.Later is { } later)
        {
            page.Heading(Texts.Say(language, "when-changes"));
            page.Line(Texts.Say(language, "later", later.From, Word(later.Answer, language), later.Because));
        }
        return page.ToString();
    }

    internal static string Render(VerdictExplanation why, RuleBook book, bool hasPlan)
    {
        Page page = new();
        Language language = book.Language;
        page.Heading(Texts.Say(language, "verdict-on", VerdictWords.Short(why.Verdict, language).ToUpperInvariant(), why.AsOf));
        List(
            page,
            Texts.Say(language, why.ForcedBy.Count == 1 ? "forced-alone" : "forced-together"),
            [.. why.ForcedBy.Select(fact => $"{fact.Text} ({fact.Path})")]);
        if (why.Given.Count > 0)
            page.Line(Texts.Say(language, "given", string.Join("; ", why.Given.Select(fact => $"{fact.Text} ({fact.Path})"))));
        if (why.Verdict > Verdict.Proceed)
            List(page, Texts.Say(language, "rules-speaking"), [.. why.Rules.Select(id => Title(book, id))]);
        List(page, Texts.Say(language, "would-change"), [.. why.Changes.Select(change => $"{change.Text}: {VerdictWords.Short(change.Then, language)}.")]);
        if (why.Changes.Count == 0)
        {
            page.Heading(Texts.Say(language, "would-change"));
            page.Line(Texts.Say(language, hasPlan ? "nothing-changes-plan" : "nothing-changes"));
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

    private static string Answer(RuleExplanation why, Language language) => (why.Standing, why.Answer) switch
    {
        (RuleStanding.NotInForce, _) => Texts.Say(language, "not-in-force"),
        (RuleStanding.Silenced, _) => Texts.Say(language, "is-silenced", Word(why.Answer, language)),
        (RuleStanding.Replaced, _) => Texts.Say(language, "is-replaced", Word(why.Answer, language)),
        (_, Truth.Yes) => Texts.Say(language, "applies"),
        (_, Truth.No) => Texts.Say(language, "applies-not"),
        _ => Texts.Say(language, "applies-unknown"),
    };

    private static string Word(Truth answer, Language language) => Texts.Say(language, answer switch { Truth.Yes => "yes", Truth.No => "no", _ => "unknown" });

    private static void Write(Page page, Clause clause, int indent, Language language)
    {
        string because = clause.Because.Count == 0 ? "" : " - " + string.Join("; ", clause.Because);
        page.Point($"{Word(clause.Answer, language)}: {clause.Text}{because}", indent);
        foreach (Clause part in clause.Parts)
            Write(page, part, indent + 2, language);
    }
}
