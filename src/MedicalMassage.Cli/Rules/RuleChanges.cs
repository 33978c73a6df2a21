using MedicalMassage.Domain;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Cli.Rules;

/// <summary>What became of one rule.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="What">In words, one line each.</param>
internal sealed record RuleChange(string Rule, RuleDetail[] What);

/// <summary>What is different between two sets of rules, in words.</summary>
internal static class RuleChanges
{
    internal static RuleChange[] Between(RuleSet old, RuleSet now)
    {
        Dictionary<string, (IReferralRule Rule, RulePack? Pack)> before = Rules(old);
        Dictionary<string, (IReferralRule Rule, RulePack? Pack)> after = Rules(now);
        IEnumerable<RuleChange> changes = before.Keys.Union(after.Keys).Order(StringComparer.Ordinal).Select(id => (before.TryGetValue(id, out var was), after.TryGetValue(id, out var isNow)) switch
        {
            (true, false) => new RuleChange(id, [new(RuleAspect.Removed, "removed: " + was.Rule.Info.Title), .. Told(RuleAspect.Effect, Effects(was.Rule).Select(effect => "no longer: " + effect))]),
            (false, true) => new(id, [new(RuleAspect.Added, "added: " + isNow.Rule.Info.Title), .. Told(RuleAspect.Trigger, When(isNow.Rule)), .. Told(RuleAspect.Effect, Effects(isNow.Rule))]),
            _ => new(id, [.. Changed(was.Rule, isNow.Rule), .. Dates("the pack", Dates(was.Pack), Dates(isNow.Pack))]),
        });
        return [.. changes.Where(change => change.What.Length > 0), .. Overrides(old, now)];
    }

    private static Dictionary<string, (IReferralRule Rule, RulePack? Pack)> Rules(RuleSet set) => set.Packs
        .SelectMany(pack => pack.Rules.Select(rule => (rule, (RulePack?)pack)))
        .ToDictionary(entry => entry.rule.Info.Id, StringComparer.Ordinal);

    private static IEnumerable<RuleDetail> Told(RuleAspect aspect, IEnumerable<string> lines) => lines.Select(line => new RuleDetail(aspect, line));

    private static IEnumerable<string> When(IReferralRule rule) => rule is Contraindication known ? ["when " + known.When] : [];

    private static IEnumerable<string> Effects(IReferralRule rule) => rule is Contraindication known ? known.Effects.Select(effect => effect.ToString()) : [];

    private static IEnumerable<RuleDetail> Changed(IReferralRule was, IReferralRule now)
    {
        if (was is Contraindication old && now is Contraindication young)
        {
            foreach (string line in TriggerChanges.Between(old.When, young.When))
                yield return new(RuleAspect.Trigger, line);
            foreach (ContraindicationEffect gone in old.Effects.Except(young.Effects))
                yield return new(RuleAspect.Effect, "no longer: " + gone);
            foreach (ContraindicationEffect added in young.Effects.Except(old.Effects))
                yield return new(RuleAspect.Effect, "new: " + added);
            if (old.Hints != young.Hints)
                yield return new(RuleAspect.Trigger, "other hints");
        }
        RuleInfo a = was.Info;
        RuleInfo b = now.Info;
        foreach (RuleDetail detail in (IEnumerable<RuleDetail>)[.. Texts(a, b), .. Dates("the rule", (a.HoldsFrom, a.HoldsUntil), (b.HoldsFrom, b.HoldsUntil))])
            yield return detail;
    }

    private static IEnumerable<RuleDetail> Texts(RuleInfo a, RuleInfo b)
    {
        if (a.Title != b.Title)
            yield return new(RuleAspect.Words, $"title: “{b.Title}”, was “{a.Title}”");
        if (a.Category != b.Category)
            yield return new(RuleAspect.Standing, $"category: {b.Category}, was {a.Category}");
        foreach (string key in a.Sources.Except(b.Sources))
            yield return new(RuleAspect.Source, "source gone: " + key);
        foreach (string key in b.Sources.Except(a.Sources))
            yield return new(RuleAspect.Source, "source added: " + key);
        if (a.Evidence != b.Evidence)
            yield return new(RuleAspect.Source, $"certainty: {b.Evidence}, was {a.Evidence}");
        if (a.Urgency != b.Urgency)
            yield return new(RuleAspect.Effect, $"urgency: {b.Urgency}, was {a.Urgency}");
        if (a.Sealed != b.Sealed)
            yield return new(RuleAspect.Standing, b.Sealed ? "now sealed: no override may touch it" : "no longer sealed: overrides may touch it");
        if (a.ByIssueDate != b.ByIssueDate)
            yield return new(RuleAspect.Standing, b.ByIssueDate ? "now goes by the prescription's date of issue" : "now goes by the day of the case");
        if (a.Rationale != b.Rationale)
            yield return new(RuleAspect.Words, "rationale: " + b.Rationale);
        if (a.ResolvedBy != b.ResolvedBy)
            yield return new(RuleAspect.Words, "resolved by: " + b.ResolvedBy);
        if (a.Agreement != b.Agreement || a.Disagreement != b.Disagreement)
            yield return new(RuleAspect.Source, $"agreement of the sources: {b.Agreement} {b.Disagreement}".TrimEnd());
    }

    private static (LocalDate? From, LocalDate? Until) Dates(RulePack? pack) => (pack?.HoldsFrom, pack?.HoldsUntil);

    private static IEnumerable<RuleDetail> Dates(string what, (LocalDate? From, LocalDate? Until) a, (LocalDate? From, LocalDate? Until) b)
    {
        if (a.From != b.From)
            yield return new(RuleAspect.Standing, $"{what} holds from: {Day(b.From)}, was {Day(a.From)}");
        if (a.Until != b.Until)
            yield return new(RuleAspect.Standing, $"{what} holds until: {Day(b.Until)}, was {Day(a.Until)}");
    }

    private static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "always";

    private static IEnumerable<RuleChange> Overrides(RuleSet old, RuleSet now)
    {
        IEnumerable<RuleChange> gone = old.Book.Overrides.Except(now.Book.Overrides).Select(terms => new RuleChange(terms.Rule, [new(RuleAspect.Override, "override gone: " + Rendering.OverrideWords.Of(terms))]));
        IEnumerable<RuleChange> added = now.Book.Overrides.Except(old.Book.Overrides).Select(terms => new RuleChange(terms.Rule, [new(RuleAspect.Override, "override added: " + Rendering.OverrideWords.Of(terms))]));
        return [.. gone, .. added];
    }
}
