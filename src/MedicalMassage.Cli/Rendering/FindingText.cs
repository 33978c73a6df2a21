using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>Why: one finding with its facts, reasons and sources.</summary>
internal static class FindingText
{
    internal static void Write(Page page, Finding finding, RuleBook book)
    {
        page.Heading($"Why: {finding.Title} [{finding.Rule}]");
        if (finding.Facts.Count > 0)
            page.Line("Because of: " + string.Join("; ", finding.Facts.Select(fact => $"{fact.Text} ({fact.Path})")));
        if (finding.Rationale.Length > 0)
            page.Line(finding.Rationale);
        foreach (Restriction restriction in finding.Effects.OfType<Restriction>())
            page.Point(restriction.ToString());
        if (finding.ResolvedBy.Length > 0)
            page.Line("Resolved by: " + finding.ResolvedBy);
        if (finding.ClearedBy is { } clearance)
            page.Line("Cleared in part by: " + clearance);
        foreach (string note in finding.Notes)
            page.Line(note);
        page.Line(Sources(finding.Sources, finding.Agreement, book));
        if (finding.Disagreement is { } disagreement)
            page.Line("Where they differ, and what is our own: " + disagreement);
    }

    internal static string Sources(ValueList<string> keys, string? agreement, RuleBook book) =>
        $"Sources{Agreeing(agreement)}: " + string.Join("; ", keys.Select(key => Source(key, book)));

    /// <summary>Where nobody was counted, the rule is inferred from sources that do not state it.</summary>
    private static string Agreeing(string? agreement) => agreement switch
    {
        null => "",
        "0/0" => " (none states the rule itself)",
        _ => $" ({agreement} agree)",
    };

    private static string Source(string key, RuleBook book) =>
        book.Sources.TryGetValue(key, out RuleSource? source) ? $"{source}, authority {source.Authority}" : key;
}
