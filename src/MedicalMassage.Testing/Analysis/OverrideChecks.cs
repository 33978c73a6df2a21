using MedicalMassage.Domain;
using NodaTime.Text;

namespace MedicalMassage.Testing.Analysis;

/// <summary>Overrides held against the rules that they touch.</summary>
internal static class OverrideChecks
{
    internal static void Check(RulePack[] packs, Override[] overrides, RuleBook against, AnalysisOptions options, Notes notes)
    {
        Dictionary<string, IReferralRule> rules = packs.SelectMany(pack => pack.Rules).Concat(against.Rules).DistinctBy(rule => rule.Info.Id).ToDictionary(rule => rule.Info.Id, StringComparer.Ordinal);
        foreach (Override terms in overrides)
        {
            if (!rules.TryGetValue(terms.Rule, out IReferralRule? rule))
                notes.Found("override-of-nothing", terms.Rule, "An override names this rule, and no pack has it. Check the id in the catalogue.");
            else if (rule.Info.Sealed)
                notes.Found("override-of-sealed", terms.Rule, "An override touches this rule, and it is sealed: no override may switch it off or soften it. Take the override out.", (rule as Contraindication) is { } known ? ReachChecks.Witness(known.When, out _) : null);
            if (terms.ReplacedBy is { } id && !packs.Any(pack => pack.Rules.Any(r => r.Info.Id == id)))
                notes.Found("override-of-nothing", terms.Rule, $"The override puts {id} in its place, and no pack of the layer has that rule. Add it, or silence the rule.");
            if (options.AsOf is { } today && terms.Until < today)
                notes.Found("override-expired", terms.Rule, $"The override ended on {LocalDatePattern.Iso.Format(terms.Until.Value)}: the rule speaks again. Take the override out, or decide anew.");
        }
    }
}
