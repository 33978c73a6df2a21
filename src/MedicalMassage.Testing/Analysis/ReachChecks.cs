using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Analysis;

/// <summary>Whether a rule, and each of its branches, can ever speak; and whether not knowing something clears the patient.</summary>
internal static class ReachChecks
{
    internal const string TooLarge = "there are too many kinds of patient to look at all of them; split the rule into smaller ones";

    internal static void Check(RulePack pack, RuleBook against, Notes notes)
    {
        RuleBook all = pack.Rules.Where(rule => !against.Rules.Any(other => other.Info.Id == rule.Info.Id)).Aggregate(against, (book, rule) => book.With(rule));
        foreach (Contraindication rule in pack.Rules.OfType<Contraindication>())
        {
            CheckReach(rule, notes);
            CheckIgnorance(rule, all, notes);
        }
    }

    private static void CheckReach(Contraindication rule, Notes notes)
    {
        if (Witness(rule.When, out bool decided) is not null)
        {
            foreach (Trigger branch in Branches(rule.When))
            {
                if (Witness(branch, out bool known) is null && known)
                {
                    notes.Tried(
                        "unreachable", rule.Info.Id, $"Its branch “{branch}” can be true of no patient, so it does nothing. Mend it, or take it out.",
                        Closest(branch), patient => branch.Answer(patient) != Truth.Yes);
                }
            }
            return;
        }
        if (!decided)
        {
            notes.NotDecided("unreachable", rule.Info.Id, TooLarge);
            return;
        }
        notes.Tried(
            "unreachable", rule.Info.Id, $"No patient can make this rule speak: {Conflict(rule.When)}. Mend its trigger.",
            Closest(rule.When), patient => !Speaks(rule, patient));
    }

    /// <summary>A patient for whom the trigger is true.</summary>
    internal static ReferralCase? Witness(Trigger trigger, out bool decided)
    {
        decided = true;
        if (trigger is AnyTrigger any)
        {
            // One branch is enough, and each alone is a smaller space than all together.
            foreach (Trigger part in any.Parts)
            {
                if (Witness(part, out bool known) is { } found)
                {
                    decided = true;
                    return found;
                }
                decided &= known;
            }
            return null;
        }
        CaseSpace[]? spaces = CaseSpace.Of(trigger);
        decided = spaces is not null;
        return spaces?.Select(space => space.Find([trigger], answers => answers[0] == Truth.Yes)).FirstOrDefault(found => found is not null);
    }

    internal static bool Speaks(Contraindication rule, ReferralCase patient) =>
        RuleBook.Empty.With(rule).Evaluate(patient).Findings.Any(finding => finding.Certainty == Certainty.Established);

    private static IEnumerable<Trigger> Branches(Trigger trigger) => trigger switch
    {
        AnyTrigger { Parts.Count: > 1 } any => any.Parts.SelectMany(part => part is AnyTrigger ? Branches(part) : [part]),
        AllTrigger all => all.Parts.SelectMany(Branches),
        _ => [],
    };

    /// <summary>The smallest parts that cannot be true together, in words.</summary>
    private static string Conflict(Trigger trigger)
    {
        if (trigger is not AllTrigger all)
            return $"“{trigger}” can never be true";
        foreach (Trigger part in all.Parts)
        {
            if (Witness(part, out _) is null)
                return $"“{part}” can never be true";
        }
        for (int i = 0; i < all.Parts.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (Witness(Trigger.All(all.Parts[j], all.Parts[i]), out _) is null)
                    return $"“{all.Parts[j]}” and “{all.Parts[i]}” can never be true together";
            }
        }
        return "its parts can never be true together";
    }

    /// <summary>A patient for whom as many parts as possible are true.</summary>
    private static ReferralCase? Closest(Trigger trigger)
    {
        Trigger[] parts = trigger is AllTrigger all ? [.. all.Parts] : [trigger];
        if (CaseSpace.Of(parts) is not { } spaces)
            return null;
        for (int most = parts.Length; most >= 0; most--)
        {
            foreach (CaseSpace space in spaces)
            {
                if (space.Find(parts, answers => answers.Count(answer => answer == Truth.Yes) == most) is { } found)
                    return found;
            }
        }
        return null;
    }

    /// <summary>
    /// A detail that is read as “not so” where it is missing clears a patient of whom nothing but the bare entry is known. Where another
    /// part of the rule asks, be it for the same entry or for another list, that part settles it; and so does another rule that speaks of the entry.
    /// </summary>
    private static void CheckIgnorance(Contraindication rule, RuleBook all, Notes notes)
    {
        Trigger asking = Asking(rule.When);
        if (asking == rule.When || !rule.Effects.Any(effect => effect.Effect is not Advice))
            return;
        ReferralCase[] bare = [.. TextChecks.Parts(rule.When).SelectMany(Representatives.Bare)];
        // A rule that asks about some of its codes may let others count only where they say more: that is meant.
        if (Array.Exists(bare, patient => rule.When.Answer(patient) != Truth.No))
            return;
        if (Array.Find(bare, patient => asking.Answer(patient) != Truth.No && !IsSpokenOf(all.Evaluate(Representatives.Alone(patient)))) is not { } cleared)
            return;
        RuleBook asked = RuleBook.Empty.With(new Contraindication(rule.Info, asking, rule.Effects));
        notes.Tried(
            "ignorance-clears", rule.Info.Id,
            "Where the record leaves a detail out, the rule reads it as not so, and no other part of the rule asks: not knowing clears the patient. Let it ask (ifUnrecorded: ask), or read it as so.",
            cleared,
            patient => RuleBook.Empty.With(rule).Evaluate(patient) is { Findings.Count: 0, Questions.Count: 0 } && asked.Evaluate(patient) is not { Findings.Count: 0, Questions.Count: 0 });
    }

    /// <summary>True if some rule restricts massage because of an entry of the history, or asks about one.</summary>
    private static bool IsSpokenOf(Decision decision) =>
        decision.Findings.Any(finding => finding.Facts.Any(fact => fact.Path.Contains('[', StringComparison.Ordinal)))
        || decision.Questions.Any(question => question.Path is { } path && path.Contains('[', StringComparison.Ordinal));

    private static Trigger Asking(Trigger trigger) => trigger switch
    {
        AllTrigger all => new AllTrigger([.. all.Parts.Select(Asking)]),
        AnyTrigger any => new AnyTrigger([.. any.Parts.Select(Asking)]),
        FactTrigger { IfUnrecorded: Unrecorded.No } fact => fact with { IfUnrecorded = Unrecorded.Ask },
        PregnancyTrigger { IfUnrecorded: Unrecorded.No } pregnancy => pregnancy with { IfUnrecorded = Unrecorded.Ask },
        _ => trigger,
    };
}
