using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Analysis;

/// <summary>Rules held against each other: duplicates, rules in the shadow of another one, and rules that contradict each other.</summary>
internal static class PairChecks
{
    internal static void Check(RulePack[] packs, Override[] overrides, RuleBook against, Notes notes)
    {
        HashSet<string> standIns = [.. overrides.Select(terms => terms.ReplacedBy).OfType<string>()];
        HashSet<string> gone = [.. overrides.Select(terms => terms.Rule)];
        Contraindication[] own = [.. packs.SelectMany(pack => pack.Rules).OfType<Contraindication>()];
        Contraindication[] all = [.. own.Concat(against.Rules.OfType<Contraindication>().Where(rule => !gone.Contains(rule.Info.Id))).DistinctBy(rule => rule.Info.Id)];
        foreach (Contraindication rule in own.Where(rule => !standIns.Contains(rule.Info.Id)))
        {
            if (ReachChecks.Witness(rule.When, out _) is not { } witness)
                continue;
            foreach (Contraindication other in all)
            {
                if (other.Info.Id != rule.Info.Id && !standIns.Contains(other.Info.Id) && other.When.Answer(witness) == Truth.Yes && Periods(rule.Info) == Periods(other.Info))
                    Compare(rule, other, witness, notes);
            }
        }
    }

    private static (NodaTime.LocalDate? From, NodaTime.LocalDate? Until, bool ByIssueDate) Periods(RuleInfo info) => (info.HoldsFrom, info.HoldsUntil, info.ByIssueDate);

    private static void Compare(Contraindication rule, Contraindication other, ReferralCase witness, Notes notes)
    {
        bool covered = rule.Effects.All(effect => other.Effects.Any(stronger => Covers(stronger, effect)));
        string? clash = covered ? null : Clash(rule, other);
        if (!covered && clash is null)
            return;
        bool? within = IsWithin(rule.When, other.When);
        if (within == false)
            return;
        bool? same = within is null ? null : IsWithin(other.When, rule.When);
        if (same is null)
        {
            notes.NotDecided(covered ? "shadowed" : "contradictory", rule.Info.Id, $"beside {other.Info.Id}: {ReachChecks.TooLarge}");
            return;
        }
        bool mutual = same.Value && other.Effects.All(effect => rule.Effects.Any(stronger => Covers(stronger, effect)));
        bool later = string.CompareOrdinal(rule.Info.Id, other.Info.Id) > 0;
        if (same.Value && clash is not null && later)
            notes.Tried("contradictory", rule.Info.Id, $"It speaks for the same patients as {other.Info.Id} and says something else: {clash}. Decide which holds, and take the other out.", witness, BothSpeak);
        else if (covered && mutual && later)
            notes.Tried("duplicate", rule.Info.Id, $"It speaks for the same patients as {other.Info.Id}, with the same effects. Take one of them out.", witness, BothSpeak);
        else if (covered && !mutual)
            notes.Tried("shadowed", rule.Info.Id, $"Wherever it speaks, {other.Info.Id} speaks as well and restricts at least as much, so it changes no decision. Make it stricter, or take it out.", witness, ChangesNothing);

        bool BothSpeak(ReferralCase patient) => ReachChecks.Speaks(rule, patient) && ReachChecks.Speaks(other, patient);
        bool ChangesNothing(ReferralCase patient)
        {
            Decision alone = RuleBook.Empty.With(other).Evaluate(patient);
            Decision both = RuleBook.Empty.With(other).With(rule).Evaluate(patient);
            return BothSpeak(patient) && alone.Verdict == both.Verdict && alone.Envelope.Equals(both.Envelope);
        }
    }

    /// <summary>Whether the second answers at least as strictly as the first for every patient; null if that is too much to look at.</summary>
    private static bool? IsWithin(Trigger narrow, Trigger wide) =>
        narrow == wide ? true
        : CaseSpace.Of(narrow, wide) is { } spaces ? Array.TrueForAll(spaces, space => space.Find([narrow, wide], answers => answers[0] > answers[1]) is null)
        : null;

    private static bool Covers(ContraindicationEffect stronger, ContraindicationEffect weaker)
    {
        if (stronger == weaker)
            return true;
        if (stronger.Effect.LiftedByClearance && !weaker.Effect.LiftedByClearance)
            return false;
        return (stronger.Effect, weaker.Effect) switch
        {
            (Restriction s, Restriction w) when HasRegions(s) && HasRegions(w) =>
                s.LevelLeft <= w.LevelLeft && s.Techniques.Except(w.Techniques).Count + w.Techniques.Count == s.Techniques.Count
                && (s.Regions.IsWholeBody || (s.Regions.Contains(w.Regions) && (stronger.Reach & weaker.Reach) == weaker.Reach)),
            (Restriction { Kind: RestrictionKind.ExcludePositions } s, Restriction { Kind: RestrictionKind.ExcludePositions } w) => w.Positions.Except(s.Positions).IsEmpty,
            (Restriction { Kind: RestrictionKind.LimitMinutes } s, Restriction { Kind: RestrictionKind.LimitMinutes } w) => s.MaxMinutes <= w.MaxMinutes,
            _ => false,
        };
    }

    private static bool HasRegions(Restriction restriction) => restriction.Kind is RestrictionKind.Exclude or RestrictionKind.LimitPressure;

    /// <summary>Two effects on the same thing that say different numbers, in words; or null.</summary>
    private static string? Clash(Contraindication rule, Contraindication other)
    {
        foreach (ContraindicationEffect mine in rule.Effects)
        {
            foreach (ContraindicationEffect theirs in other.Effects)
            {
                bool clashes = (mine.Effect, theirs.Effect) switch
                {
                    (Restriction { Kind: RestrictionKind.LimitPressure } a, Restriction { Kind: RestrictionKind.LimitPressure } b) =>
                        a.MaxPressure != b.MaxPressure && a.Regions == b.Regions && a.Techniques == b.Techniques && mine.Reach == theirs.Reach,
                    (Restriction { Kind: RestrictionKind.LimitMinutes } a, Restriction { Kind: RestrictionKind.LimitMinutes } b) => a.MaxMinutes != b.MaxMinutes,
                    (Alert a, Alert b) => a.Urgency != b.Urgency,
                    _ => false,
                };
                if (clashes)
                    return $"“{mine}” here, “{theirs}” there";
            }
        }
        return null;
    }
}
