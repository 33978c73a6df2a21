using MedicalMassage.Domain;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Testing.Mutants;

/// <summary>Every rule that differs from a rule in one thing.</summary>
internal static class RuleMutants
{
    internal static IEnumerable<Mutant> Of(Contraindication rule) =>
    [
        .. TriggerMutants.Of(rule.When).Select(changed => new Mutant(new(rule.Info, changed.Trigger, rule.Effects), changed.Told)),
        .. OfEffects(rule),
        .. OfDays(rule),
    ];

    private static IEnumerable<Mutant> OfEffects(Contraindication rule)
    {
        for (int i = 0; i < rule.Effects.Count; i++)
        {
            int at = i;
            ContraindicationEffect effect = rule.Effects[i];
            if (effect.Effect is not Advice)
                yield return new(new(rule.Info, rule.When, [.. rule.Effects.Select((other, index) => index == at ? Nothing : other)]), $"the rule from one without the effect \"{effect}\"");
            foreach ((ContraindicationEffect changed, string told) in EffectMutants.Of(effect))
                yield return new(new(rule.Info, rule.When, [.. rule.Effects.Select((other, index) => index == at ? changed : other)]), told);
        }
    }

    private static IEnumerable<Mutant> OfDays(Contraindication rule)
    {
        foreach ((LocalDate? day, string word, Func<LocalDate?, RuleInfo> with) in ((LocalDate?, string, Func<LocalDate?, RuleInfo>)[])
        [
            (rule.Info.HoldsFrom, "holds from", day => rule.Info with { HoldsFrom = day }),
            (rule.Info.HoldsUntil, "holds until", day => rule.Info with { HoldsUntil = day }),
        ])
        {
            if (day is not { } known)
                continue;
            foreach (LocalDate other in (LocalDate[])[known.PlusDays(-1), known.PlusDays(1)])
                yield return new(new(with(other), rule.When, rule.Effects), $"\"{word} {Iso(known)}\" from \"{word} {Iso(other)}\"");
            yield return new(new(with(null), rule.When, rule.Effects), $"\"{word} {Iso(known)}\" from \"holds always\"");
        }
    }

    private static ContraindicationEffect Nothing { get; } = new(new Advice(Audience.Therapist, "Nothing follows."));

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
