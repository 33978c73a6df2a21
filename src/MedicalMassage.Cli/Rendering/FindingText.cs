using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>Why: one finding with its facts, reasons and sources.</summary>
internal static class FindingText
{
    internal static void Write(Page page, Finding finding, RuleBook book)
    {
        Language language = book.Language;
        page.Heading(Texts.Say(language, "why", finding.Title, finding.Rule));
        if (finding.Facts.Count > 0)
            page.Line(Texts.Say(language, "because-of", string.Join("; ", finding.Facts.Select(fact => $"{fact.Text} ({fact.Path})"))));
        if (finding.Rationale.Length > 0)
            page.Line(finding.Rationale);
        foreach (Restriction restriction in finding.Effects.OfType<Restriction>())
            page.Point(language.Say(restriction));
        if (finding.ResolvedBy.Length > 0)
            page.Line(Texts.Say(language, "resolved-by", finding.ResolvedBy));
        if (finding.ClearedBy is { } clearance)
            page.Line(Texts.Say(language, "cleared-by", clearance));
        foreach (string note in finding.Notes)
            page.Line(note);
        page.Line(Sources(finding.Sources, finding.Agreement, book));
        if (finding.Disagreement is { } disagreement)
            page.Line(Texts.Say(language, "disagreement", disagreement));
    }

    /// <summary>Where nobody was counted, the rule is inferred from sources that do not state it.</summary>
    internal static string Sources(ValueList<string> keys, string? agreement, RuleBook book)
    {
        string sources = string.Join("; ", keys.Select(key => Source(key, book)));
        return agreement switch
        {
            null => Texts.Say(book.Language, "sources", sources),
            "0/0" => Texts.Say(book.Language, "sources-inferred", sources),
            _ => Texts.Say(book.Language, "sources-agreeing", agreement, sources),
        };
    }

    private static string Source(string key, RuleBook book) =>
        book.Sources.TryGetValue(key, out RuleSource? source) ? Texts.Say(book.Language, "source-authority", source.ToString(), source.Authority) : key;
}
