using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Authorisation;

/// <summary>Works out the standing of one prescription on any day, from the judgements of the rules in force.</summary>
internal sealed class Standings(ReferralCase referral, PrescriptionScheme scheme)
{
    /// <summary>The most days that are looked at.</summary>
    private const int MaxLooks = 1_000;

    private readonly Phrases _phrases = Phrases.Of(scheme.Language);

    /// <summary>The standing on one day.</summary>
    internal sealed record Snapshot(PrescriptionState State, LocalDate? Until, ValueList<UnitsLeft> Units, ValueList<PrescriptionDeadline> Deadlines, ValueList<PrescriptionLapse> Lapses)
    {
        internal required SortedSet<LocalDate> Changes { get; init; }

        internal bool SaysTheSameAs(Snapshot other) =>
            State == other.State && Until == other.Until && Units == other.Units && Deadlines == other.Deadlines && Lapses == other.Lapses;
    }

    internal Snapshot On(LocalDate date)
    {
        ReferralCase then = referral with { AsOf = date };
        Course course = Course.Of(then)!;
        List<PrescriptionDeadline> deadlines = [];
        List<PrescriptionLapse> lapses = [];
        SortedSet<LocalDate> changes = [.. course.Changes];
        foreach (PrescriptionRule rule in scheme.Rules.Span)
        {
            if (!rule.Info.ByIssueDate || course.Prescription.Issued is null)
            {
                if (rule.Info.HoldsFrom is { } first)
                    changes.Add(first);
                if (rule.Info.HoldsUntil is { } end)
                    changes.Add(end);
            }
            if (!rule.Info.IsInForce(then))
                continue;
            Judgement judgement = rule.Judge(course);
            deadlines.AddRange(judgement.Deadlines);
            lapses.AddRange(judgement.Lapses);
            changes.UnionWith(judgement.Changes);
        }
        PrescriptionState state = State(course, lapses);
        return new(
            state,
            Until(state, course, deadlines),
            course.Units,
            [.. deadlines.Where(deadline => Matters(deadline.Kind, state)).OrderBy(deadline => deadline.LastDay).ThenBy(deadline => deadline.Rule, StringComparer.Ordinal)],
            [.. lapses.OrderBy(lapse => lapse.From).ThenBy(lapse => lapse.Rule, StringComparer.Ordinal)])
        {
            Changes = changes,
        };
    }

    /// <summary>The days after one on which the standing is another, found by looking at every day on which it may be.</summary>
    internal ValueList<StandingChange> Timeline(Snapshot now, int most)
    {
        List<StandingChange> timeline = [];
        SortedSet<LocalDate> days = [.. now.Changes];
        LocalDate day = referral.AsOf;
        Snapshot before = now;
        for (int looks = 0; looks < MaxLooks && timeline.Count < most && day < LocalDate.MaxIsoValue; looks++)
        {
            SortedSet<LocalDate> coming = days.GetViewBetween(day.PlusDays(1), LocalDate.MaxIsoValue);
            if (coming.Count == 0)
                break;
            day = coming.Min;
            Snapshot then = On(day);
            days.UnionWith(then.Changes);
            if (!then.SaysTheSameAs(before))
                timeline.Add(new(day, then.State, Words(before, then)));
            before = then;
        }
        return [.. timeline];
    }

    private PrescriptionState State(Course course, List<PrescriptionLapse> lapses)
    {
        Prescription prescription = course.Prescription;
        if (!scheme.ForAny && prescription.Scheme is { } named && named != scheme.Id)
            return PrescriptionState.OtherScheme;
        if (course.Issued > course.AsOf)
            return PrescriptionState.NotYetValid;
        if (prescription.Superseded <= course.AsOf)
            return PrescriptionState.Superseded;
        if (course.ExhaustedOn is not null && !lapses.Exists(lapse => lapse.From <= course.ExhaustedOn))
            return PrescriptionState.Exhausted;
        if (lapses.Count > 0)
            return PrescriptionState.Lapsed;
        if (course.Issued is null)
            return PrescriptionState.Unknown;
        if (course.Sessions.Length == 0)
            return PrescriptionState.Startable;
        return course.PauseOn(course.AsOf) is { } pause && !(course.Last >= pause.From) ? PrescriptionState.Interrupted : PrescriptionState.Running;
    }

    private static LocalDate? Until(PrescriptionState state, Course course, List<PrescriptionDeadline> deadlines)
    {
        if (state is not (PrescriptionState.Startable or PrescriptionState.Running or PrescriptionState.Interrupted))
            return null;
        LocalDate? until = null;
        foreach (PrescriptionDeadline deadline in deadlines)
        {
            if (deadline.Kind is DeadlineKind.Start or DeadlineKind.NextSession or DeadlineKind.Finish && !(deadline.LastDay >= until))
                until = deadline.LastDay;
        }
        if (state == PrescriptionState.Interrupted && course.PauseOn(course.AsOf)?.To is { } last && !(until <= last))
            until = last;
        return until;
    }

    /// <summary>Once a prescription is used up or no longer stands, only what is owed about it matters.</summary>
    private static bool Matters(DeadlineKind kind, PrescriptionState state) =>
        state is not (PrescriptionState.Exhausted or PrescriptionState.Lapsed or PrescriptionState.Superseded)
        || kind is DeadlineKind.Report or DeadlineKind.Answer;

    private string Words(Snapshot before, Snapshot then)
    {
        List<string> words = [];
        if (then.State != before.State)
            words.Add(_phrases.Of(then.State));
        words.AddRange(then.Lapses.Except(before.Lapses).Select(lapse => lapse.Text));
        if (then.Units != before.Units)
            words.Add(_phrases.Say(Phrase.StandingUnitsAreGiven));
        words.AddRange(before.Deadlines.Where(deadline => then.State == before.State && deadline.LastDay < Latest(then, deadline)).Select(deadline => _phrases.Say(Phrase.StandingTimeOver, deadline.Text.TrimEnd('.'))));
        words.AddRange(then.Deadlines.Except(before.Deadlines).Select(deadline => _phrases.Say(Phrase.StandingBy, deadline.LastDay, deadline.Text.TrimEnd('.'))));
        return words.Count == 0 ? _phrases.Say(Phrase.StandingLastDayStateAnotherOne) : string.Join("; ", words);
    }

    /// <summary>The day of a deadline that stands no more, so that only those that ran out are told.</summary>
    private static LocalDate Latest(Snapshot then, PrescriptionDeadline deadline) =>
        then.Deadlines.Contains(deadline) ? deadline.LastDay : LocalDate.MaxIsoValue;
}
