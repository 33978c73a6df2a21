using NodaTime;

namespace MedicalMassage.Domain.Rules;

/// <summary>One case against one book: runs the rules that the case concerns and hands what they found to <see cref="Verdicts"/>.</summary>
internal sealed class Evaluation
{
    /// <summary>The most days of change that are looked at; a case with more is said to hold only to the last of them.</summary>
    private const int MaxChanges = 256;

    /// <summary>A case of thousands of facts gets fewer looks, so that no case takes much longer than a few seconds.</summary>
    private const int MaxLooksTimesWork = 2_000_000;

    private readonly RuleBook _book;

    private Evaluation(RuleBook book) => _book = book;

    /// <summary>How many rules the last evaluation of this object visited.</summary>
    internal int Visited { get; private set; }

    internal static Decision Decide(RuleBook book, ReferralCase referral) => Decide(book, referral, out _);

    internal static Decision Decide(RuleBook book, ReferralCase referral, out int visited)
    {
        Evaluation evaluation = new(book);
        Decision decision = evaluation.On(referral, dated: false, new(() => ValidThrough(book, referral)), out _);
        visited = evaluation.Visited;
        return decision;
    }

    /// <summary>The last day on which the same facts give the same decision; null if no day changes it.</summary>
    internal static LocalDate? ValidThrough(RuleBook book, ReferralCase referral)
    {
        Evaluation evaluation = new(book);
        Decision decision = evaluation.On(referral, out SortedSet<LocalDate>? changes);
        return changes is { Count: > 0 } ? evaluation.ValidThrough(referral, decision, changes) : null;
    }

    /// <summary>The stretches of one decision from the day of the case to a day, and whether days were left out at the end.</summary>
    internal static (List<(LocalDate From, Decision Decision)> Stretches, LocalDate Through) Over(RuleBook book, ReferralCase referral, LocalDate until)
    {
        Evaluation evaluation = new(book);
        Decision decision = evaluation.On(referral, out SortedSet<LocalDate>? changes);
        List<(LocalDate From, Decision Decision)> stretches = [(referral.AsOf, decision)];
        int most = evaluation.MostLooks(referral);
        for (int looked = 0; changes is { Count: > 0 } && changes.Min <= until; looked++)
        {
            LocalDate day = changes.Min;
            if (looked == most)
                return (stretches, day.PlusDays(-1));
            Decision then = evaluation.On(referral with { AsOf = day }, out SortedSet<LocalDate>? more);
            changes.Remove(day);
            changes.UnionWith(more ?? []);
            if (then with { AsOf = stretches[^1].Decision.AsOf } == stretches[^1].Decision)
                continue;
            stretches[^1] = (stretches[^1].From, stretches[^1].Decision with { ValidThrough = day.PlusDays(-1) });
            stretches.Add((day, then));
        }
        (LocalDate from, Decision last) = stretches[^1];
        if (changes is { Count: > 0 })
            stretches[^1] = (from, last with { ValidThrough = evaluation.ValidThrough(referral with { AsOf = from }, last, changes) });
        return (stretches, until);
    }

    /// <summary>The decision for the case's own date alone: it does not say how long it holds.</summary>
    internal static Decision OnItsDay(RuleBook book, ReferralCase referral) => new Evaluation(book).On(referral, dated: false, default, out _);

    /// <summary>Which rules speak on the case on its own day, without what they say.</summary>
    internal static CaseScan Scan(RuleBook book, ReferralCase referral)
    {
        CaseReading reading = new(book.Index, book.Crosswalk, book.Phrases);
        reading.Read(referral);
        if (reading.Rules.IsEmpty && reading.Unread is null)
            return CaseScan.Clear;
        FindingCollector collector = new(referral, book.Crosswalk, dated: false, namesOnly: reading.Unread is null, book.Phrases);
        List<Override> touched = [];
        foreach (int index in reading.Rules)
            Run(book.Entries[index], referral, collector, touched);
        return CaseScan.Of(collector, reading.Unread);
    }

    /// <summary>Days after the case's date on which an answer of a rule may change.</summary>
    internal static IEnumerable<LocalDate> DaysOfChange(RuleBook book, ReferralCase referral)
    {
        new Evaluation(book).On(referral, out SortedSet<LocalDate>? changes);
        return changes ?? [];
    }

    /// <summary>The decision for the case's own date, not knowing yet how long it holds.</summary>
    private Decision On(ReferralCase referral, out SortedSet<LocalDate>? changes) => On(referral, dated: true, default, out changes);

    private Decision On(ReferralCase referral, bool dated, Deferred<LocalDate?> validity, out SortedSet<LocalDate>? changes)
    {
        CaseReading reading = new(_book.Index, _book.Crosswalk, _book.Phrases);
        reading.Read(referral);
        if (reading.Rules.IsEmpty && reading.Unread is null)
        {
            changes = null;
            return Verdicts.Clear(_book, referral, reading.Uncovered);
        }

        FindingCollector collector = new(referral, _book.Crosswalk, dated, phrases: _book.Phrases);
        List<int> spoke = [];
        List<Override> touched = [];
        Visited = 0;
        foreach (int index in reading.Rules)
        {
            Visited++;
            if (Run(_book.Entries[index], referral, collector, touched))
                spoke.Add(index);
        }
        changes = dated ? collector.Scope.Changes : null;
        return new Verdicts(_book, referral, collector, reading.Unread, reading.Uncovered).Decide([.. spoke], touched, validity);
    }

    /// <summary>Runs a rule, or what stands in for it.</summary>
    /// <returns>True if it had anything to say.</returns>
    internal static bool Run(BookEntry entry, ReferralCase referral, FindingCollector collector, List<Override> touched)
    {
        int before = collector.Outcomes.Count;
        if (entry.IsPlain)
        {
            collector.Run(entry.Rule);
            return collector.Outcomes.Count > before;
        }
        foreach (EntryOverride any in entry.Overrides.Span)
        {
            if (any.Terms.Since is { } since)
                collector.ChangesOn(since);
            if (any.Terms.Until is { } until)
                collector.Scope.ChangesOn(until, 1);
        }
        if (entry.InForce(referral.AsOf) is not { } inForce)
            return RunInForce(entry.Rule, entry.Pack, referral, collector);
        // A replacement that does not hold on the day replaces nothing: a gap must not open between two rules.
        if (inForce.Replacement is { } standIn && !IsInForce(standIn, inForce.Pack, referral, collector))
            return RunInForce(entry.Rule, entry.Pack, referral, collector);

        // What the original would have said decides whether the override touched this case, and is then taken back.
        bool touches = RunInForce(entry.Rule, entry.Pack, referral, collector);
        collector.Outcomes.RemoveRange(before, collector.Outcomes.Count - before);
        if (inForce.Replacement is { } replacement)
            touches |= RunInForce(replacement, inForce.Pack, referral, collector);
        if (touches)
            touched.Add(inForce.Terms);
        return touches;
    }

    /// <summary>True if the rule and its pack hold on the day that counts for it.</summary>
    internal static bool IsInForce(IReferralRule rule, RulePack? pack, ReferralCase referral, FindingCollector collector)
    {
        RuleInfo info = rule.Info;
        Period period = Period.Of(pack).And(info);
        if (period.IsAlways)
            return true;
        if (!info.ByIssueDate || referral.Prescription?.Issued is null)
        {
            if (period.From is { } first)
                collector.ChangesOn(first);
            if (period.Until is { } end)
                collector.ChangesOn(end);
        }
        return period.Contains(info.ByIssueDate ? referral.Prescription?.Issued ?? referral.AsOf : referral.AsOf);
    }

    private static bool RunInForce(IReferralRule rule, RulePack? pack, ReferralCase referral, FindingCollector collector)
    {
        if (!IsInForce(rule, pack, referral, collector))
            return false;
        int before = collector.Outcomes.Count;
        collector.Run(rule);
        return collector.Outcomes.Count > before;
    }

    private static int Facts(ReferralCase referral)
    {
        PatientHistory patient = referral.Patient;
        return patient.Conditions.Count + patient.Medications.Count + patient.Observations.Count + patient.Procedures.Count
            + patient.Devices.Count + patient.Allergies.Count + patient.Symptoms.Count
            + referral.SessionRecords.Count + referral.OutcomeReadings.Count
            + (referral.Prescription is { } prescription ? prescription.SessionsGiven.Count + prescription.Interruptions.Count + prescription.Earlier.Count : 0);
    }

    private int MostLooks(ReferralCase referral) => (int)Math.Clamp(MaxLooksTimesWork / Math.Max(1, (long)Visited * Facts(referral)), 4, MaxChanges);

    /// <summary>The last day before the decision changes: found by deciding anew on every day on which it may.</summary>
    private LocalDate? ValidThrough(ReferralCase referral, Decision decision, SortedSet<LocalDate> changes)
    {
        int looked = 0;
        int most = MostLooks(referral);
        LocalDate next = changes.Min;
        while (true)
        {
            if (++looked > most)
                return next.PlusDays(-1);
            Decision then = On(referral with { AsOf = next }, out SortedSet<LocalDate>? more);
            if (more is not null)
                changes.UnionWith(more);
            if (then with { AsOf = decision.AsOf } != decision)
                return next.PlusDays(-1);
            LocalDate looking = next;
            LocalDate? following = null;
            foreach (LocalDate date in changes)
            {
                if (date > looking)
                {
                    following = date;
                    break;
                }
            }
            if (following is not { } day)
                return null;
            next = day;
        }
    }
}
