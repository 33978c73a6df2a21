using Ardalis.GuardClauses;
using MedicalMassage.Domain;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Testing.Examples;
using MedicalMassage.Testing.Mutants;

namespace MedicalMassage.Testing;

/// <summary>
/// Changes the rules of a pack one thing at a time, and looks whether an example notices: a threshold, a unit, a direction, a window, a
/// side, a code, a part left out. What nobody notices may be wrong in the rule, and no test would say so.
/// </summary>
public static class Mutation
{
    /// <summary>Tries the rules of a pack against their examples.</summary>
    /// <param name="pack">The pack. Its rules in code are left out: they cannot be changed.</param>
    /// <param name="examples">Examples of its rules, all of which hold.</param>
    /// <param name="options">How much is tried; null for the usual.</param>
    /// <exception cref="CheckFailedException">An example does not hold for the rules as they are.</exception>
    public static MutationReport Run(RulePack pack, ValueList<RuleExample> examples, MutationOptions? options = null) =>
        Run(RuleBook.Empty.With(Guard.Against.Null(pack)), pack, examples, options);

    /// <summary>Tries the rules of a pack against their examples, in a book of other packs that the verdicts of the examples are about.</summary>
    /// <param name="book">The book, with the pack in it, and without overrides: what stands in for a rule has a pack of its own.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="examples">Examples of its rules, all of which hold.</param>
    /// <param name="options">How much is tried; null for the usual.</param>
    /// <exception cref="ArgumentException">The book has overrides.</exception>
    /// <exception cref="CheckFailedException">An example does not hold for the rules as they are.</exception>
    public static MutationReport Run(RuleBook book, RulePack pack, ValueList<RuleExample> examples, MutationOptions? options = null)
    {
        Guard.Against.InvalidInput(Guard.Against.Null(book), nameof(book), b => b.OverrideArray.Length == 0, "a book without overrides");
        Contraindication[] rules = [.. Guard.Against.Null(pack).Rules.OfType<Contraindication>()];
        ILookup<string, RuleExample> byRule = examples.ToLookup(example => example.Rule, StringComparer.Ordinal);
        RuleExamples.ShouldAgree(book, [.. rules.SelectMany(rule => byRule[rule.Info.Id])]);

        Mutant[] possible = [.. rules.Where(rule => byRule.Contains(rule.Info.Id)).SelectMany(RuleMutants.Of)];
        int most = (options ?? new()).MaxMutants;
        Mutant[] tried = possible.Length <= most ? possible : [.. Enumerable.Range(0, most).Select(i => possible[(int)((long)i * possible.Length / most)])];
        return new()
        {
            Pack = pack.Id,
            Possible = possible.Length,
            Tried = tried.Length,
            Survivors = [.. Survivors(rules, tried, byRule, book, options?.Suggest == true)],
            WithoutExamples = [.. rules.Select(rule => rule.Info.Id).Where(rule => !byRule.Contains(rule))],
        };
    }

    private static IEnumerable<Survivor> Survivors(Contraindication[] rules, Mutant[] tried, ILookup<string, RuleExample> byRule, RuleBook book, bool suggest)
    {
        Dictionary<RuleExample, bool> unread = [];
        foreach (IGrouping<string, Mutant> mutants in tried.GroupBy(mutant => mutant.Rule.Info.Id, StringComparer.Ordinal))
        {
            RuleExample[] examples = [.. byRule[mutants.Key]];
            TellingApart? telling = null;
            int last = 0;
            foreach (Mutant mutant in mutants)
            {
                if (!Survives(mutant, examples, book, unread, ref last))
                    continue;
                telling ??= new(Array.Find(rules, rule => rule.Info.Id == mutants.Key)!);
                yield return new(mutants.Key, mutant.Told) { Example = suggest ? telling.Example(mutant) : null };
            }
        }
    }

    /// <summary>Begins with the example that noticed the last change: it, or one near it, often notices the next.</summary>
    private static bool Survives(Mutant mutant, RuleExample[] examples, RuleBook book, Dictionary<RuleExample, bool> unread, ref int last)
    {
        for (int i = 0; i < examples.Length; i++)
        {
            int at = (last + i) % examples.Length;
            if (examples[at].MissesAlone(mutant.Rule) is null)
                continue;
            last = at;
            return false;
        }
        RuleExample[] sure = [.. examples.Where(example => example.Verdict is not null && MayMatter(mutant.Rule, example, book, unread))];
        if (sure.Length == 0)
            return true;
        RuleBook changed = Changed(book, mutant.Rule);
        return !Array.Exists(sure, example => changed.Evaluate(example.Referral).Verdict != example.Verdict);
    }

    private static RuleBook Changed(RuleBook book, Contraindication rule)
    {
        RuleBook changed = RuleBook.Empty.With(book.PackArray.Select(pack => pack.Rules.Any(other => other.Info.Id == rule.Info.Id)
            ? pack with { Rules = [.. pack.Rules.Select(other => other.Info.Id == rule.Info.Id ? rule : other)] }
            : pack));
        foreach (IReferralRule other in book.Single)
            changed = changed.With(other);
        return book.Crosswalk is { } crosswalk ? changed.With(crosswalk) : changed;
    }

    /// <summary>A rule that says the same as before changes nothing in the book, unless an entry could not be read and is taken at its worst.</summary>
    private static bool MayMatter(Contraindication changed, RuleExample example, RuleBook book, Dictionary<RuleExample, bool> unread)
    {
        if (!unread.TryGetValue(example, out bool isUnread))
            unread[example] = isUnread = book.Evaluate(example.Referral).Unread.Count > 0;
        if (isUnread)
            return true;
        IReadOnlyList<RuleOutcome> before = RuleAlone.Outcomes(book.Rules.First(rule => rule.Info.Id == changed.Info.Id), example.Referral);
        IReadOnlyList<RuleOutcome> after = RuleAlone.Outcomes(changed, example.Referral);
        return before.Count != after.Count || before.Zip(after).Any(pair => !IsSame(pair.First, pair.Second));
    }

    private static bool IsSame(RuleOutcome before, RuleOutcome after) =>
        before.Established == after.Established && before.ClearedBy == after.ClearedBy && before.Effects.SequenceEqual(after.Effects) && before.Asks.SequenceEqual(after.Asks);
}
