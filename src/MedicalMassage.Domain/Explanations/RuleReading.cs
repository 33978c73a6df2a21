using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Explanations;

/// <summary>Holds one rule against one case and says what it made of it.</summary>
internal static class RuleReading
{
    /// <summary>The most days that are looked at for another answer.</summary>
    private const int MaxDays = 256;

    internal static RuleExplanation Of(RuleBook book, ReferralCase referral, IReferralRule rule, RulePack? pack, EntryOverride? against)
    {
        Reading now = Read(book, referral, rule, pack);
        RuleOutcome[] told = [.. now.Outcomes.Where(outcome => outcome.Established == (now.Answer == Truth.Yes))];
        return new()
        {
            Rule = rule.Info.Id,
            Title = rule.Info.Title,
            AsOf = referral.AsOf,
            Standing = !now.InForce ? RuleStanding.NotInForce
                : against is null ? RuleStanding.InForce
                : against.Replacement is null ? RuleStanding.Silenced : RuleStanding.Replaced,
            Override = against?.Terms,
            Answer = now.Answer,
            When = Clauses(book, referral, rule),
            Facts = [.. told.SelectMany(outcome => outcome.Facts).Distinct()],
            Missing = now.Answer == Truth.Unknown ? [.. told.SelectMany(outcome => outcome.Asks).Distinct().Select(ask => QuestionList.Words(book.Phrases, ask, rule.Info.Title))] : default,
            Effects = [.. told.SelectMany(outcome => outcome.Effects).Distinct().Select(effect => new ContraindicationEffect(effect).In(book.Phrases))],
            ClearedBy = told.Select(outcome => outcome.ClearedBy).FirstOrDefault(path => path is not null),
            Later = Later(book, referral, rule, pack, now),
        };
    }

    private static Clause? Clauses(RuleBook book, ReferralCase referral, IReferralRule rule) =>
        rule is Contraindication known ? new ClauseReading(referral, book, rule.Info.Title).Read(known.When) : null;

    private static Reading Read(RuleBook book, ReferralCase referral, IReferralRule rule, RulePack? pack)
    {
        FindingCollector collector = new(referral, book.Crosswalk, phrases: book.Phrases);
        bool inForce = Evaluation.IsInForce(rule, pack, referral, collector);
        if (Concerns(book, referral, rule))
            collector.Run(rule);
        Truth answer = collector.Outcomes.Exists(outcome => outcome.Established) ? Truth.Yes
            : collector.Outcomes.Count > 0 ? Truth.Unknown : Truth.No;
        return new(answer, inForce, collector.Outcomes, collector.Scope.Changes);
    }

    /// <summary>A rule that says what it looks for is never asked about a case that holds nothing of it.</summary>
    private static bool Concerns(RuleBook book, ReferralCase referral, IReferralRule rule)
    {
        if (rule is Contraindication or not IIndexedRule)
            return true;
        CaseReading reading = new(book.Index, book.Crosswalk);
        reading.Read(referral);
        return reading.Rules.Contains(Array.FindIndex(book.Entries, entry => entry.Rule == rule || entry.Overrides.Any(any => any.Replacement == rule)));
    }

    /// <summary>The next day on which the rule answers otherwise, or begins or ends.</summary>
    private static LaterAnswer? Later(RuleBook book, ReferralCase referral, IReferralRule rule, RulePack? pack, Reading now)
    {
        SortedSet<LocalDate> days = [.. now.Changes];
        LocalDate looking = referral.AsOf;
        for (int looked = 0; looked < MaxDays; looked++)
        {
            LocalDate day = days.FirstOrDefault(date => date > looking);
            if (day <= looking)
                return null;
            Reading then = Read(book, referral with { AsOf = day }, rule, pack);
            if (then.InForce != now.InForce)
                return new(day, then.InForce ? then.Answer : Truth.No, then.InForce ? book.Phrases.Say(Phrase.LaterRuleComesIntoForce) : book.Phrases.Say(Phrase.LaterRuleEnds));
            if (then.Answer != now.Answer)
                return new(day, then.Answer, Difference(book.Phrases, Clauses(book, referral, rule), Clauses(book, referral with { AsOf = day }, rule)));
            days.UnionWith(then.Changes);
            looking = day;
        }
        return null;
    }

    /// <summary>The innermost clauses whose answers differ, in words that follow "when".</summary>
    private static string Difference(Phrases phrases, Clause? before, Clause? after)
    {
        List<string> told = [];
        if (before is not null && after is not null)
            Compare(phrases, before, after, phrases.Say(Phrase.LaterPatient), told);
        return told.Count > 0 ? phrases.And(told.Distinct(StringComparer.Ordinal)) : phrases.Say(Phrase.LaterDateRuleLooksAtHas);
    }

    private static void Compare(Phrases phrases, Clause before, Clause after, string who, List<string> told)
    {
        if (before.Answer == after.Answer)
            return;
        int count = told.Count;
        if (before.Parts.Count == after.Parts.Count)
        {
            string whose = before.IsEntry ? before.Text : who;
            for (int i = 0; i < before.Parts.Count; i++)
                Compare(phrases, before.Parts[i], after.Parts[i], whose, told);
        }
        if (told.Count > count)
            return;
        told.Add(after.Answer switch
        {
            Truth.Yes => phrases.Say(Phrase.LaterCountsAs, who, after.Text),
            Truth.No => phrases.Say(Phrase.LaterNoLongerCountsAs, who, after.Text),
            _ => phrases.Say(Phrase.LaterNoLongerKnownWhetherCounts, who, after.Text),
        });
    }

    /// <summary>What a rule says of a case.</summary>
    private sealed record Reading(Truth Answer, bool InForce, List<RuleOutcome> Outcomes, SortedSet<LocalDate> Changes);
}
