namespace MedicalMassage.Domain.Rules;

/// <summary>Derives the verdict from what the rules found: once with what is known, once with each missing fact at its worst, once with all of them.</summary>
internal sealed class Verdicts
{
    private readonly RuleBook _book;
    private readonly ReferralCase _referral;
    private readonly List<RuleOutcome> _established = [];
    private readonly List<RuleOutcome> _open = [];
    private readonly List<CaseReading.UnreadEntry> _unread;
    private readonly List<string> _uncovered;

    internal Verdicts(
        RuleBook book, ReferralCase referral, FindingCollector collector, List<CaseReading.UnreadEntry>? unread, List<string>? uncovered)
    {
        _book = book;
        _referral = referral;
        foreach (RuleOutcome outcome in collector.Outcomes)
        {
            if (outcome.Established)
                _established.Add(outcome);
            else
                _open.Add(outcome);
        }
        _unread = unread is null ? [] : [.. unread.Where(entry => entry.IsMalformed || !collector.Covered.Contains(entry.Path))];
        _uncovered = uncovered is null ? [] : [.. uncovered.Where(path => !collector.Covered.Contains(path))];
    }

    /// <summary>The decision of a case that concerns no rule.</summary>
    internal static Decision Clear(RuleBook book, ReferralCase referral, List<string>? uncovered) => new()
    {
        Verdict = Verdict.Proceed,
        AsOf = referral.AsOf,
        RuleBook = book.Reference,
        CheckedClear = book.AllClear,
        WorstCase = Verdict.Proceed,
        Envelope = TreatmentEnvelope.Whole,
        Uncovered = uncovered is null ? default : [.. uncovered],
    };

    internal Decision Decide(int[] spoke, List<Override> touched)
    {
        TreatmentEnvelope known = Restrict(TreatmentEnvelope.Whole, _established);
        bool alerts = Has<Alert>(_established);
        bool requirements = Has<Requirement>(_established);
        Verdict best = Derive(known, alerts, requirements);

        Verdict unreadWorst = Verdict.Proceed;
        TreatmentEnvelope left = known;
        foreach (CaseReading.UnreadEntry entry in _unread)
        {
            unreadWorst = Graver(unreadWorst, Worst(entry));
            left = left.Intersect(_book.Index.Left(entry.Section));
        }
        Verdict worst = Graver(
            Graver(best, unreadWorst),
            Derive(Restrict(left, _open), alerts || Has<Alert>(_open), requirements || Has<Requirement>(_open)));

        List<RuleOutcome> presumed = [.. _open.Select(outcome => outcome.Presumed).OfType<RuleOutcome>()];
        TreatmentEnvelope envelope = Restrict(known, presumed);
        Verdict verdict = best >= Verdict.Hold ? best
            : worst >= Verdict.Hold ? Verdict.Hold
            : Derive(envelope, alerts, requirements);
        return new()
        {
            Verdict = verdict,
            AsOf = _referral.AsOf,
            RuleBook = touched.Count == 0 ? _book.Reference : _book.Reference with { Overrides = [.. touched.OrderBy(o => o.Rule, StringComparer.Ordinal)] },
            Findings = [.. Findings(presumed)],
            Requirements = [.. Open<Requirement, OpenRequirement>((rule, requirement) => new(requirement.Kind, rule.Info.Id, requirement.Text))],
            Questions = best == worst ? default : [.. Ranked(known, best, alerts, requirements)],
            Alerts = [.. Open<Alert, RaisedAlert>((rule, alert) => new(alert.Urgency, rule.Info.Id, alert.Action)).OrderByDescending(alert => alert.Urgency)],
            Advice = [.. Open<Advice, GivenAdvice>((rule, advice) => new(rule.Info.Id, advice.Text, advice.For))],
            CheckedClear = Clear(spoke),
            Unread = [.. _unread.Select(entry => new UnreadFact(entry.Path, entry.Reason))],
            Uncovered = [.. _uncovered],
            WorstCase = worst,
            Envelope = envelope,
            AmendedPlan = verdict == Verdict.ProceedWithModifications ? _referral.Plan?.Within(envelope) : null,
        };
    }

    /// <summary>A rule is clear if it had nothing to say and no entry of a section that it reads went unread.</summary>
    private CheckedRules Clear(int[] spoke)
    {
        List<int> unclear = [.. spoke];
        foreach (Patients.HistorySection section in _unread.Select(entry => entry.Section).Distinct())
            _book.Index.Unanswered(section, unclear);
        return unclear.Count == 0 ? _book.AllClear : new(_book.Ids, [.. unclear.Distinct().Order()]);
    }

    private static Verdict Graver(Verdict left, Verdict right) => left > right ? left : right;

    private static bool Has<T>(List<RuleOutcome> outcomes)
        where T : Effect =>
        outcomes.Exists(outcome => Array.Exists(outcome.Effects, effect => effect is T));

    private static TreatmentEnvelope Restrict(TreatmentEnvelope envelope, List<RuleOutcome> outcomes)
    {
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

    private IEnumerable<Finding> Findings(List<RuleOutcome> presumed) => _established.Concat(presumed)
        .OrderBy(outcome => outcome.Info.Id, StringComparer.Ordinal)
        .ThenBy(outcome => outcome.Established ? 0 : 1)
        .Select(outcome => new Finding
        {
            Rule = outcome.Info.Id,
            Title = outcome.Info.Title,
            Category = outcome.Info.Category,
            Certainty = outcome.Established ? Certainty.Established : Certainty.Presumed,
            Facts = [.. outcome.Facts],
            Effects = [.. outcome.Effects],
            Rationale = outcome.Info.Rationale,
            ResolvedBy = outcome.Info.ResolvedBy,
            Urgency = outcome.Info.Urgency,
            Sources = outcome.Info.Sources,
            Agreement = outcome.Info.Agreement,
            Disagreement = outcome.Info.Disagreement,
            Evidence = outcome.Info.Evidence,
            ClearedBy = outcome.ClearedBy,
            Notes = [.. outcome.Notes],
        });

    /// <summary>The effects of one kind of all that is established, in the order of the rules.</summary>
    private IEnumerable<TResult> Open<TEffect, TResult>(Func<RuleOutcome, TEffect, TResult> make)
        where TEffect : Effect =>
        _established
            .OrderBy(outcome => outcome.Info.Id, StringComparer.Ordinal)
            .SelectMany(outcome => outcome.Effects.OfType<TEffect>().Select(effect => make(outcome, effect)))
            .Distinct();

    private IEnumerable<Question> Ranked(TreatmentEnvelope known, Verdict best, bool alerts, bool requirements)
    {
        QuestionList questions = new();
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
