using System.Globalization;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Domain;
using NodaTime.Text;

namespace MedicalMassage.Cli.Review;

/// <summary>A checklist for whoever reviews a pack: each rule with all that it rests on, what is weak about it, and what to judge.</summary>
internal static class ReviewCommand
{
    private static readonly string[] WeakAuthorities = ["low", "very-low", "low-medium"];

    private static readonly string[] Questions =
    [
        "These are the patients who are meant: codes, states, times, places. None is missing, none is in it by mistake.",
        "It is the smallest restriction that keeps the patient from harm.",
        "What it does where a detail is not recorded is the safe way.",
        "The sources carry it; what is our own I would say as well.",
        "A therapist does the right thing on reading it.",
        "What resolves it is right, and so is who decides.",
    ];

    internal static int Run(string name, TextWriter output)
    {
        RulePack pack = ReviewedPack.Read(name).Pack;
        Markdown page = new();
        page.Heading(1, $"Review of {pack.Id} {pack.Version}: {pack.Title}");
        page.Point("Fingerprint: " + RulePackFormat.Fingerprint(pack));
        page.Point(string.Create(CultureInfo.InvariantCulture, $"Rules: {pack.Rules.Count}"));
        page.Point("The pack says of itself: " + (pack.Reviewed is { } day ? "reviewed on " + LocalDatePattern.Iso.Format(day) : "not reviewed"));
        page.Point("To be looked at again by: " + (pack.ReviewBy is { } next ? LocalDatePattern.Iso.Format(next) : "no day"));
        page.Gap();
        page.Line("Reviewer (role): ________  Day: ________");
        Dictionary<string, RuleSource> sources = pack.Sources.ToDictionary(source => source.Key, StringComparer.Ordinal);
        foreach (Contraindication rule in pack.Rules.OfType<Contraindication>())
            Write(page, rule, sources);
        output.Write(page);
        return 0;
    }

    private static void Write(Markdown page, Contraindication rule, Dictionary<string, RuleSource> sources)
    {
        RuleInfo info = rule.Info;
        page.Heading(2, $"{info.Title} ({info.Id})");
        page.Point("When, with thresholds and times: " + rule.When);
        foreach (ContraindicationEffect effect in rule.Effects)
            page.Point("What follows: " + effect);
        page.Point($"Urgency: {PlanWords.Words(info.Urgency.ToString())}{(info.Sealed ? "; sealed, so that no override may touch it" : "")}");
        page.Point("Why: " + (info.Rationale.Length > 0 ? info.Rationale : "it does not say"));
        page.Point("Resolved by: " + (info.ResolvedBy.Length > 0 ? info.ResolvedBy : "it does not say"));
        foreach (string key in info.Sources)
            page.Point("Source: " + (sources.TryGetValue(key, out RuleSource? source) ? $"{source} [{key}], authority {source.Authority}{Note(source)}" : $"{key}, which the pack does not name"));
        page.Point($"Agreement: {info.Agreement ?? "not counted"}; certainty: {PlanWords.Words(info.Evidence.ToString())}");
        page.Point("Where they differ, and what is our own: " + (info.Disagreement ?? "nothing is stated"));
        foreach (string weakness in Weak(info, sources))
            page.Point("LOOK TWICE: " + weakness);
        page.Gap();
        foreach (string question in Questions)
            page.Box(question);
        page.Gap();
        page.Line("Remarks: ________");
    }

    private static string Note(RuleSource source) => source.Note is { } note ? $" ({note})" : "";

    private static IEnumerable<string> Weak(RuleInfo info, Dictionary<string, RuleSource> sources)
    {
        if (info.Evidence == EvidenceCertainty.Unsourced)
            yield return "no source states it.";
        if (info.Evidence == EvidenceCertainty.Inferred)
            yield return "it is inferred from sources that do not state it.";
        if (info.Agreement?.Split('/') is [var agreeing, var all] && agreeing != all)
            yield return $"only {agreeing} of {all} sources agree.";
        if (info.Sources.All(key => sources.TryGetValue(key, out RuleSource? source) && WeakAuthorities.Contains(source.Authority)))
            yield return "all its sources are of low authority.";
        if (info.Disagreement?.Contains("ours", StringComparison.OrdinalIgnoreCase) == true || info.Disagreement?.Contains("our own", StringComparison.OrdinalIgnoreCase) == true)
            yield return "something in it is our own.";
    }
}
