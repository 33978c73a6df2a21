using NodaTime;

namespace MedicalMassage.Domain.Rules;

/// <summary>Puts the decisions of a case over time into stretches, and holds the booked sessions against those of their own plan.</summary>
internal static class TimelineMaker
{
    /// <summary>The most blocks of a course whose bookings are looked at; those behind are named as not looked at.</summary>
    private const int MaxBlocks = 12;

    internal static Timeline Make(RuleBook book, ReferralCase referral, LocalDate until)
    {
        Timeline timeline = Stretches(book, referral, until);
        return referral.Course is { } course ? timeline with { Bookings = [.. Bookings(book, referral, course, timeline)] } : timeline;
    }

    private static Timeline Stretches(RuleBook book, ReferralCase referral, LocalDate until)
    {
        (List<(LocalDate From, Decision Decision)> found, LocalDate through) = Evaluation.Over(book, referral, until);
        List<TimelineStretch> stretches = [];
        for (int i = 0; i < found.Count; i++)
        {
            stretches.Add(new(
                found[i].From,
                i + 1 < found.Count ? found[i + 1].From.PlusDays(-1) : through,
                found[i].Decision,
                i > 0 ? DecisionChange.Between(found[i - 1].Decision, found[i].Decision) : null));
        }
        return new() { From = referral.AsOf, Through = through, IsCutShort = through < until, Stretches = [.. stretches] };
    }

    private static List<BookingProblem> Bookings(RuleBook book, ReferralCase referral, TreatmentPlan course, Timeline own)
    {
        List<BookingProblem> problems = [];
        for (int i = 0; i < course.Sessions.Count; i++)
        {
            PlannedSessions block = course.Sessions[i];
            Timeline? timeline = null;
            for (int j = 0; j < block.Booked.Count; j++)
            {
                LocalDate day = block.Booked[j];
                if (day < referral.AsOf)
                    continue;
                if (day <= own.Through && i < MaxBlocks)
                    timeline ??= block.Plan == referral.Plan ? own : Stretches(book, referral with { Plan = block.Plan }, own.Through);
                if (Problem(FormattableString.Invariant($"course.sessions[{i}].booked[{j}]"), day, timeline?.On(day)?.Decision) is { } problem)
                    problems.Add(problem);
            }
        }
        problems.Sort((left, right) => left.Date != right.Date ? left.Date.CompareTo(right.Date) : string.CompareOrdinal(left.Path, right.Path));
        return problems;
    }

    private static BookingProblem? Problem(string path, LocalDate day, Decision? decision)
    {
        if (decision is null)
            return new(path, day, BookingProblemKind.NotLookedAt, Verdict.Hold, []);
        return decision.Verdict switch
        {
            Verdict.Proceed => null,
            Verdict.ProceedWithModifications => new(path, day, BookingProblemKind.NeedsAmending, decision.Verdict, Rules(decision, effect => effect is Restriction)),
            Verdict.Hold when decision.Questions.Count == 0 && decision.Requirements.All(IsAuthority) =>
                new(path, day, BookingProblemKind.NotAuthorised, decision.Verdict, Rules(decision, effect => effect is Requirement)),
            _ => new(path, day, BookingProblemKind.NotSafe, decision.Verdict, Rules(decision, effect => effect is not Advice)),
        };
    }

    private static bool IsAuthority(OpenRequirement requirement) =>
        requirement.Kind is RequirementKind.Document or RequirementKind.Authorisation or RequirementKind.Credential;

    private static ValueList<string> Rules(Decision decision, Func<Effect, bool> counts) =>
    [
        .. decision.Findings.Where(finding => finding.Effects.Any(counts)).Select(finding => finding.Rule)
            .Concat(decision.Questions.SelectMany(question => question.Settles))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
