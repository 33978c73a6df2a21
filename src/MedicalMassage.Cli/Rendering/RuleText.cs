using MedicalMassage.Domain;
using NodaTime.Text;

namespace MedicalMassage.Cli.Rendering;

/// <summary>A rule as the catalogue tells it: when, what follows, why, what resolves it, sources and where they differ.</summary>
internal static class RuleText
{
    internal static void Write(Page page, Contraindication rule, RuleBook book)
    {
        RuleInfo info = rule.Info;
        page.Heading($"{info.Title} [{info.Id}], {info.Category}{(info.Sealed ? ", sealed" : "")}");
        page.Line("When: " + rule.When);
        foreach (ContraindicationEffect effect in rule.Effects)
            page.Point(effect.ToString());
        page.Line("Why: " + info.Rationale);
        page.Line("Resolved by: " + info.ResolvedBy);
        page.Line(FindingText.Sources(info.Sources, info.Agreement, book));
        if (info.Disagreement is { } disagreement)
            page.Line("Where they differ, and what is our own: " + disagreement);
        if ((info.ReviewBy ?? book.Packs.FirstOrDefault(pack => pack.Rules.Contains(rule))?.ReviewBy) is { } day)
            page.Line("To be looked at again by " + LocalDatePattern.Iso.Format(day) + ".");
    }
}
