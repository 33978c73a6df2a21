namespace MedicalMassage.Domain.Rules;

/// <summary>Derives the verdict from what the rules found: once with what is known, once with each missing fact at its worst, once with all of them.</summary>
internal sealed class Verdicts
{
    private readonly RuleBook _book;
    private readonly ReferralCase _referral;
    private readonly List<RuleOutcome> _established;
    private readonly List<RuleOutcome> _open;
    private readonly List<CaseReading.UnreadEntry> _unread;
    private readonly List<string> _uncovered;

    internal Verdicts(
        RuleBook book, ReferralCase referral, FindingCollector collector, List<CaseReading.UnreadEntry>? unread, List<string>? uncovered)
    {
        _book = book;
        _referral = referral;
        bool anyOpen = collector.Outcomes.Exists(outcome => !outcome.Established);
        _established = anyOpen ? collector.Outcomes.FindAll(outcome => outcome.Established) : collector.Outcomes;
        _open = anyOpen ? collector.Outcomes.FindAll(outcome => !outcome.Established) : [];
        _unread = unread ?? [];
        _uncovered = uncovered ?? [];
        if (unread is null && uncovered is null)
            return;
        Predicate<string> covered = collector.Covered();
        _unread.RemoveAll(entry => !entry.IsMalformed && covered(entry.Path));
        _uncovered.RemoveAll(covered);
    }

    /// <summary>The decision of a case that concerns no rule.</summary>
    internal static Decision Clear(RuleBook book, ReferralCase referral, List<string>? uncovered) => new()
    {
        Verdict = Verdict.Proceed,
        AsOf = referral.AsOf,
        RuleBook = book.Reference,
        Language = book.Language,
        CheckedClear = book.AllClear,
        WorstCase = Verdict.Proceed,
        Envelope = TreatmentEnvelope.Whole,
        Uncovered = uncovered is null ? default : [.. uncovered],
    };

    internal Decision Decide(int[] spoke, List<Override> touched, Deferred<NodaTime.LocalDate?> validity = default)
    {
        TreatmentEnvelope known = Restrict(TreatmentEnvelope.Whole, _established);
        (bool alerts, bool requirements) = Holding(_established);
        Verdict best = Derive(known, alerts, requirements);
        Verdict worst = Worst(known, best, alerts, requirements);

        List<RuleOutcome> presumed = _open.Count == 0 ? _open : [.. _open.Select(outcome => outcome.Presumed).OfType<RuleOutcome>()];
        TreatmentEnvelope envelope = Restrict(known, presumed);
        Verdict verdict = best >= Verdict.Hold ? best
            : worst >= Verdict.Hold ? Verdict.Hold
            : ReferenceEquals(envelope, known) ? best : Derive(envelope, alerts, requirements);
        RuleOutcome[] established = InOrder(_established);
        return new()
        {
            Verdict = verdict,
            AsOf = _referral.AsOf,
            Validity = validity,
            Language = _book.Language,
            RuleBook = touched.Count == 0 ? _book.Reference : _book.Reference with { Overrides = [.. touched.OrderBy(o => o.Rule, StringComparer.Ordinal)] },
            Findings = Findings(presumed.Count == 0 ? established : InOrder([.. _established, .. presumed])),
            Requirements = !requirements ? default : Open(established, static (rule, effect) => effect is Requirement needed ? new OpenRequirement(needed.Kind, rule.Info.Id, needed.Text) : null),
            Questions = best == worst ? default : [.. Ranked(known, best, alerts, requirements)],
            Alerts = alerts ? [.. Open(established, static (rule, effect) => effect is Alert alert ? new RaisedAlert(alert.Urgency, rule.Info.Id, alert.Action) : null).OrderByDescending(alert => alert.Urgency)] : default,
            Advice = Open(established, static (rule, effect) => effect is Advice advice ? new GivenAdvice(rule.Info.Id, advice.Text, advice.For) : null),
            CheckedClear = Clear(spoke),
            Unread = _unread.Count == 0 ? default : [.. _unread.Select(entry => new UnreadFact(entry.Path, entry.Reason))],
            Uncovered = [.. _uncovered],
            WorstCase = worst,
            Envelope = envelope,
            AmendedPlan = verdict == Verdict.ProceedWithModifications ? _referral.Plan?.Within(envelope) : null,
        };
    }

    /// <summary>The verdict if every missing fact is as bad as it can be.</summary>
    private Verdict Worst(TreatmentEnvelope known, Verdict best, bool alerts, bool requirements)
    {
        if (_open.Count + _unread.Count == 0)
            return best;
        Verdict worst = best;
        TreatmentEnvelope left = known;
        foreach (CaseReading.UnreadEntry entry in _unread)
        {
            worst = Graver(worst, Worst(entry));
            left = left.Intersect(_book.Index.Left(entry.Section));
        }
        (bool openAlerts, bool openRequirements) = Holding(_open);
        return Graver(worst, Derive(Restrict(left, _open), alerts || openAlerts, requirements || openRequirements));
    }

    /// <summary>A rule is clear if it had nothing to say and no entry of a section that it reads went unread.</summary>
    private CheckedRules Clear(int[] spoke)
    {
        if (_unread.Count == 0)
            return spoke.Length == 0 ? _book.AllClear : new(_book.Ids, spoke);
        RuleSet unclear = new(_book.Ids.Length);
        unclear.Add(spoke);
        foreach (CaseReading.UnreadEntry entry in _unread)
            _book.Index.Unanswered(entry.Section, ref unclear);
        return unclear.IsEmpty ? _book.AllClear : new(_book.Ids, unclear.ToArray());
    }

    private static Verdict Graver(Verdict left, Verdict right) => left > right ? left : right;

    private static (bool Alerts, bool Requirements) Holding(List<RuleOutcome> outcomes)
    {
        bool alerts = false;
        bool requirements = false;
        foreach (RuleOutcome outcome in outcomes)
        {
            foreach (Effect effect in outcome.Effects)
            {
                alerts |= effect is Alert;
                requirements |= effect is Requirement;
            }
        }
        return (alerts, requirements);
    }

    private static TreatmentEnvelope Restrict(TreatmentEnvelope envelope, List<RuleOutcome> outcomes)
    {
        if (outcomes.Count == 0)
            return envelope;
        TreatmentEnvelope.Builder builder = new(envelope);
        foreach (RuleOutcome outcome in outcomes)
            Restrict(builder, outcome);
        return builder.ToEnvelope();
    }

    private static void Restrict(TreatmentEnvelope.Builder builder, RuleOutcome outcome)
    {
        foreach (Effect effect in outcome.Effects)
        {
            if (effect is Restriction restriction)
                builder.Apply(restriction);
        }
    }

    /// <summary>The five steps, in their order.</summary>
    private Verdict Derive(TreatmentEnvelope envelope, bool alerts, bool requirements)
    {
        if (alerts)
            return Verdict.ReferUrgently;
        SessionPlan? plan = _referral.Plan;
        if (plan is null ? envelope.IsEmpty : !PlanFitting.LeavesAnything(plan, envelope))
            return Verdict.DoNotTreat;
        if (requirements)
            return Verdict.Hold;
        bool fits = plan is null ? envelope.IsWhole : PlanFitting.Fits(plan, envelope);
        return fits ? Verdict.Proceed : Verdict.ProceedWithModifications;
    }

    /// <summary>
    /// What an unread entry may hide: the gravest effect of the section's rules, and at least a reason to wait if these rules could
    /// touch the plan at all. So what is left of a plan after amending needs no less certainty than the plan did.
    /// </summary>
    private Verdict Worst(CaseReading.UnreadEntry entry)
    {
        TreatmentEnvelope left = _book.Index.Left(entry.Section);
        bool untouched = _referral.Plan is { } plan ? PlanFitting.Fits(plan, left) : left.IsWhole;
        return Graver(_book.Index.Worst(entry.Section), untouched ? Verdict.Proceed : Verdict.Hold);
    }

    /// <summary>By the ids of the rules, each rule's own in the order they came: what is established stands before what is presumed. Rules run in this order, so there is rarely anything to do.</summary>
    private static RuleOutcome[] InOrder(List<RuleOutcome> outcomes)
    {
        for (int i = 1; i < outcomes.Count; i++)
        {
            if (string.CompareOrdinal(outcomes[i - 1].Info.Id, outcomes[i].Info.Id) > 0)
                return [.. outcomes.OrderBy(outcome => outcome.Info.Id, StringComparer.Ordinal)];
        }
        return [.. outcomes];
    }

    private static ValueList<Finding> Findings(RuleOutcome[] outcomes) => new(Array.ConvertAll(outcomes, outcome => new Finding
    {
        Rule = outcome.Info.Id,
        Title = outcome.Info.Title,
        Category = outcome.Info.Category,
        Certainty = outcome.Established ? Certainty.Established : Certainty.Presumed,
        Facts = new(outcome.Facts),
        Effects = new(outcome.Effects),
        Rationale = outcome.Info.Rationale,
        ResolvedBy = outcome.Info.ResolvedBy,
        Urgency = outcome.Info.Urgency,
        Sources = outcome.Info.Sources,
        Agreement = outcome.Info.Agreement,
        Disagreement = outcome.Info.Disagreement,
        Evidence = outcome.Info.Evidence,
        ClearedBy = outcome.ClearedBy,
        Notes = new(outcome.Notes),
    }));

    /// <summary>The effects of one kind of all that is established, in the order of the rules.</summary>
    private static ValueList<TResult> Open<TResult>(RuleOutcome[] established, Func<RuleOutcome, Effect, TResult?> make)
        where TResult : class
    {
        List<TResult>? all = null;
        int ofThisRule = 0;
        for (int i = 0; i < established.Length; i++)
        {
            if (i > 0 && all is not null && established[i].Info.Id != established[i - 1].Info.Id)
                ofThisRule = all.Count;
            foreach (Effect effect in established[i].Effects)
            {
                if (make(established[i], effect) is not { } result)
                    continue;
                // Each result names its rule, so only one of the same rule can be the same.
                if (all is null || all.IndexOf(result, ofThisRule) < 0)
                    (all ??= []).Add(result);
            }
        }
        return all is null ? default : [.. all];
    }

    private IEnumerable<Question> Ranked(TreatmentEnvelope known, Verdict best, bool alerts, bool requirements)
    {
        QuestionList questions = new(_book.Phrases);
        foreach (RuleOutcome outcome in _open)
        {
            if (!outcome.Matters)
                continue;
            TreatmentEnvelope.Builder builder = new(known);
            Restrict(builder, outcome);
            Verdict verdict = Derive(
                builder.ToEnvelope(),
                alerts || Array.Exists(outcome.Effects, effect => effect is Alert),
                requirements || Array.Exists(outcome.Effects, effect => effect is Requirement));
            questions.Add(outcome, Graver(best, verdict));
        }
        foreach (CaseReading.UnreadEntry entry in _unread)
        {
            Verdict verdict = Derive(known.Intersect(_book.Index.Left(entry.Section)), alerts, requirements);
            questions.Add(entry, Graver(Graver(best, verdict), Worst(entry)));
        }
        return questions.Ranked();
    }
}
