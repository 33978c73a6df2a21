using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Explanations;

/// <summary>Tries what would change a verdict: a later day, clearances, another plan, answers. Only what was tried is told.</summary>
internal sealed class ChangesOfVerdict
{
    private const int MaxDays = 256;

    private readonly RuleBook _book;
    private readonly ReferralCase _referral;
    private readonly Decision _decision;

    private ChangesOfVerdict(RuleBook book, ReferralCase referral, Decision decision)
    {
        _book = book;
        _referral = referral;
        _decision = decision;
    }

    internal static IEnumerable<VerdictChange> Of(RuleBook book, ReferralCase referral, Decision decision)
    {
        ChangesOfVerdict changes = new(book, referral, decision);
        return [.. changes.Days(), .. changes.Clearances(), .. changes.Plan(), .. changes.Answers()];
    }

    private Verdict Try(ReferralCase referral) => Evaluation.OnItsDay(_book, referral).Verdict;

    private bool Lowers(ReferralCase referral, out Verdict then) => (then = Try(referral)) < _decision.Verdict;

    /// <summary>The first day on which the verdict is another one, and the first on which it is a milder one.</summary>
    private IEnumerable<VerdictChange> Days()
    {
        SortedSet<LocalDate> days = [.. Evaluation.DaysOfChange(_book, _referral)];
        LocalDate looking = _referral.AsOf;
        Decision before = _decision;
        bool told = false;
        for (int looked = 0; looked < MaxDays; looked++)
        {
            LocalDate day = days.FirstOrDefault(date => date > looking);
            if (day <= looking)
                yield break;
            ReferralCase later = _referral with { AsOf = day };
            Decision then = Evaluation.OnItsDay(_book, later);
            if (then.Verdict != before.Verdict && (then.Verdict < _decision.Verdict || !told))
            {
                yield return new(VerdictChangeKind.Day, _book.Phrases.Say(Phrase.ChangeFrom, day, Why(before, then)), then.Verdict) { From = day };
                told = true;
                if (then.Verdict < _decision.Verdict)
                    yield break;
            }
            days.UnionWith(Evaluation.DaysOfChange(_book, later));
            looking = day;
            before = then;
        }
    }

    /// <summary>What the rules that speak otherwise say about it: that rule first which weighs most.</summary>
    private string Why(Decision before, Decision then)
    {
        string[] changed =
        [
            .. Speaking(before).Except(Speaking(then)).Concat(Speaking(then).Except(Speaking(before))).Distinct(StringComparer.Ordinal).Take(3),
        ];
        string[] told = [.. changed.Select(rule => _book.Explain(_referral with { AsOf = before.AsOf }, rule)).Where(e => e.Later is not null && e.Later.From <= then.AsOf)
            .Select(e => $"{e.Later!.Because} [{e.Rule}]").Distinct(StringComparer.Ordinal)];
        return told.Length == 0 ? "" : _book.Phrases.Say(Phrase.ChangeWhen, string.Join(_book.Phrases.Say(Phrase.ListSemicolonAnd), told));
    }

    private static IEnumerable<string> Speaking(Decision decision) => decision.Findings
        .Where(finding => finding.Effects.Any(effect => effect is not Advice))
        .Select(finding => finding.Rule)
        .Concat(decision.Questions.Select(question => question.Rule).OfType<string>());

    private List<VerdictChange> Clearances()
    {
        Finding[] liftable = [.. _decision.Findings.Where(finding => finding.ClearedBy is null && finding.Effects.Any(FindingCollector.IsLifted)).DistinctBy(finding => finding.Rule)];
        List<VerdictChange> single = [];
        foreach (Finding finding in liftable)
        {
            if (Lowers(Cleared([finding]), out Verdict then))
                single.Add(new(VerdictChangeKind.Clearance, _book.Phrases.Say(Phrase.ChangeWithPhysicianClearance, finding.Title, finding.Rule), then));
        }
        if (single.Count == 0 && liftable.Length > 1 && Lowers(Cleared(liftable), out Verdict together))
            single.Add(new(VerdictChangeKind.Clearance, _book.Phrases.Say(Phrase.ChangeWithPhysicianClearancesAllThese, string.Join("; ", liftable.Select(finding => $"“{finding.Title}” [{finding.Rule}]"))), together));
        return single;
    }

    private ReferralCase Cleared(IEnumerable<Finding> findings) => _referral with
    {
        Clearances = [.. _referral.Clearances, .. findings.Select(finding => Clearance.ForRule(finding.Rule, Prescriber.Physician, _referral.AsOf))],
    };

    private IEnumerable<VerdictChange> Plan()
    {
        if (_referral.Plan is not { } plan || PlanVariants.Of(_book.Phrases, plan, _decision.Envelope) is not { } variant)
            return [];
        return Lowers(_referral with { Plan = variant.Plan }, out Verdict then)
            ? [new(VerdictChangeKind.Plan, _book.Phrases.Say(Phrase.ChangeWithAnotherPlan, string.Join("; ", variant.Told)), then)]
            : [];
    }

    private List<VerdictChange> Answers()
    {
        List<VerdictChange> single = [];
        List<(Question Question, Answer Answer)> best = [];
        foreach (Question question in _decision.Questions)
        {
            (Answer Answer, Verdict Then)[] tried = [.. CaseAnswers.For(_book.Phrases, _referral, question).Select(answer => (answer, Try(answer.Case(_referral))))];
            if (tried.Length == 0)
                continue;
            (Answer answer, Verdict then) = tried.MinBy(one => one.Then);
            best.Add((question, answer));
            if (then < _decision.Verdict)
                single.Add(new(VerdictChangeKind.Answer, answer.Told, then));
        }
        if (single.Count > 0 || best.Count < 2)
            return single;
        ReferralCase answered = best.Aggregate(_referral, (referral, one) => one.Answer.Case(referral));
        return Lowers(answered, out Verdict together)
            ? [new(VerdictChangeKind.Answer, _book.Phrases.Say(Phrase.ChangeWithAllTheseAnswers, string.Join("; ", best.Select(one => one.Answer.Told))), together)]
            : [];
    }
}
