using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>From which day a time runs.</summary>
internal enum Anchor : byte
{
    /// <summary>The date of issue.</summary>
    Issue,

    /// <summary>The first session.</summary>
    FirstSession,

    /// <summary>The day of discharge from hospital.</summary>
    Discharge,

    /// <summary>The day of the accident or injury.</summary>
    Accident,
}

/// <summary>The days that times run from.</summary>
internal static class Anchors
{
    internal static LocalDate? Of(Anchor anchor, Course course) => anchor switch
    {
        Anchor.Issue => course.Issued,
        Anchor.FirstSession => course.First,
        Anchor.Discharge => course.Prescription.Discharged,
        _ => course.Prescription.Claim?.Accident,
    };

    internal static string Words(Phrases phrases, Anchor anchor) => anchor switch
    {
        Anchor.Issue => phrases.Say(Phrase.PrescriptionDateIssue2),
        Anchor.FirstSession => phrases.Say(Phrase.PrescriptionFirstSession3),
        Anchor.Discharge => phrases.Say(Phrase.PrescriptionDayDischarge),
        _ => phrases.Say(Phrase.PrescriptionDayAccident2),
    };

    /// <summary>What the day rests on.</summary>
    internal static FactReference[] Facts(Phrases phrases, Anchor anchor, Course course, LocalDate day) =>
        anchor == Anchor.Issue ? course.IssueFacts(phrases) : [Judgement.Fact(Path(anchor), $"{Words(phrases, anchor)}: {phrases.Date(day)}")];

    internal static string Path(Anchor anchor) => "prescription." + (anchor switch
    {
        Anchor.Issue => "issued",
        Anchor.FirstSession => "sessionsGiven",
        Anchor.Discharge => "discharged",
        _ => "claim.accident",
    });
}

/// <summary>Treatment has to begin in time. The last day is the day of the anchor plus the time.</summary>
internal sealed record StartBy(TimeLength Within, Anchor From, string Mend) : RuleBody
{
    /// <summary>What the reader is told.</summary>
    public string Mend { get; } = Coding.Text.Required(Mend, nameof(Mend));

    internal override void Judge(Judgement judgement)
    {
        Course course = judgement.Course;
        Requirement mend = Say.Need(RequirementKind.Document, Mend);
        if (Anchors.Of(From, course) is not { } from)
        {
            if (From != Anchor.Issue)
                judgement.Ask(Asked.Date, Anchors.Path(From), Anchors.Words(judgement.Phrases, From), mend);
            return;
        }
        LocalDate last = Within.After(from);
        FactReference[] facts = Anchors.Facts(judgement.Phrases, From, course, from);
        if (course.First is not { } first)
        {
            judgement.Lapse(Days.After(last), facts, judgement.Phrases.Say(Phrase.PrescriptionTreatmentBeginBy, last), mend);
            judgement.Due(DeadlineKind.Start, last, judgement.Phrases.Say(Phrase.PrescriptionTreatmentBegins));
        }
        else if (first > last)
        {
            judgement.Lapse(Days.After(last), facts, judgement.Phrases.Say(Phrase.PrescriptionTreatmentBeginByBeganOn, last, first), mend);
        }
    }
}

/// <summary>Treatment has to end in time.</summary>
internal sealed record FinishBy(TimeLength Within, Anchor From, string Mend) : RuleBody
{
    /// <summary>What the reader is told.</summary>
    public string Mend { get; } = Coding.Text.Required(Mend, nameof(Mend));

    internal override void Judge(Judgement judgement)
    {
        Requirement mend = Say.Need(RequirementKind.Document, Mend);
        if (Anchors.Of(From, judgement.Course) is not { } from)
        {
            if (From is Anchor.Discharge or Anchor.Accident)
                judgement.Ask(Asked.Date, Anchors.Path(From), Anchors.Words(judgement.Phrases, From), mend);
            return;
        }
        LocalDate last = Within.After(from);
        judgement.Lapse(Days.After(last), Anchors.Facts(judgement.Phrases, From, judgement.Course, from), judgement.Phrases.Say(Phrase.PrescriptionTreatmentEndBy, last), mend);
        if (judgement.Course.ExhaustedOn is null)
            judgement.Due(DeadlineKind.Finish, last, judgement.Phrases.Say(Phrase.PrescriptionLastSessionGiven));
    }
}

/// <summary>The form itself names a last day, or how long the course lasts.</summary>
internal sealed record OwnEnd(string Mend) : RuleBody
{
    /// <summary>What the reader is told.</summary>
    public string Mend { get; } = Coding.Text.Required(Mend, nameof(Mend));

    internal override void Judge(Judgement judgement)
    {
        Prescription p = judgement.Prescription;
        LocalDate? end = p.ValidUntil;
        string fact = end is { } day ? judgement.Phrases.Say(Phrase.PrescriptionValidUntil, day) : "";
        if (p.Duration is { } duration && judgement.Course.First is { } first)
        {
            LocalDate last = duration.After(first);
            if (end is not { } already || last < already)
            {
                end = last;
                fact = judgement.Phrases.Say(Phrase.PrescriptionCourseFrom, duration, first);
            }
        }
        if (end is not { } until)
            return;
        judgement.Lapse(Days.After(until), Judgement.Fact("", fact), judgement.Phrases.Say(Phrase.PrescriptionEndedOn, until), Say.Need(RequirementKind.Document, Mend));
        if (judgement.Course.ExhaustedOn is null)
            judgement.Due(DeadlineKind.Finish, until, judgement.Phrases.Say(Phrase.PrescriptionLastSessionGiven));
    }
}

/// <summary>The longest time between two sessions. The last day for the next one is the day of the last one plus the time.</summary>
internal sealed record LongestGap(TimeLength Within, string Mend) : RuleBody
{
    /// <summary>What the reader is told.</summary>
    public string Mend { get; } = Coding.Text.Required(Mend, nameof(Mend));

    /// <summary>Reasons on the form for which a longer gap is allowed; empty if none is.</summary>
    public ValueList<string> Reasons { get; init; }

    internal override void Judge(Judgement judgement)
    {
        Course course = judgement.Course;
        LocalDate[] visits = [.. course.Visits];
        for (int i = 0; i < visits.Length; i++)
        {
            LocalDate last = Within.After(visits[i]);
            LocalDate? next = i + 1 < visits.Length ? visits[i + 1] : null;
            if (next <= last || (next is null && course.ExhaustedOn is not null))
                continue;
            Interruption? reasoned = Reasoned(judgement.Prescription, visits[i], last);
            if (reasoned is { To: { } to })
                last = to > last ? Days.After(to) : last;
            else if (reasoned is not null)
                last = LocalDate.MaxIsoValue;
            if (next <= last)
                continue;
            string what = judgement.Phrases.Say(Phrase.PrescriptionAfterSessionNextOneFollow, visits[i], last);
            if (last < LocalDate.MaxIsoValue)
                judgement.Lapse(Days.After(last), Judgement.Fact("sessionsGiven", judgement.Phrases.Say(Phrase.PrescriptionLastSessionBeforeGap, visits[i])), what, Say.Need(RequirementKind.Document, Mend));
            if (next is null && last < LocalDate.MaxIsoValue)
                judgement.Due(DeadlineKind.NextSession, last, judgement.Phrases.Say(Phrase.PrescriptionNextSessionGivenOrReason));
        }
    }

    /// <summary>A pause with a reason that begins within the allowed time; of several the one that lasts longest.</summary>
    private Interruption? Reasoned(Prescription prescription, LocalDate session, LocalDate last)
    {
        Interruption? longest = null;
        foreach (Interruption gap in prescription.Interruptions.Span)
        {
            bool counts = gap.Reason is { } reason && Applies.Named(Reasons, reason.Trim());
            if (!counts || gap.From > last || gap.To < session)
                continue;
            if (longest is null || gap.To is null || longest.To < gap.To)
                longest = gap;
        }
        return longest;
    }
}

/// <summary>A hospital's prescription bears the day of discharge and is for few days.</summary>
internal sealed record DischargeForm(int Days) : RuleBody
{
    /// <summary>1 to 365.</summary>
    public int Days { get; } = Coding.Amount.Between(Days, nameof(Days), 1, 365);

    internal override void Judge(Judgement judgement)
    {
        Prescription p = judgement.Prescription;
        if (judgement.Course.Issued is { } issued && p.Discharged is { } discharged && issued != discharged)
            judgement.Find(judgement.Course.IssueFacts(judgement.Phrases), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionDateIssueDischargePrescriptionDay, discharged)));
        foreach (PrescriptionItem item in p.Items.Span)
        {
            decimal aDay = item.PerDay?.Max ?? (item.PerWeek is { } week ? week.Max / 7 : 0);
            if (aDay > 0 && item.Units is { } units && units > Math.Ceiling(aDay * Days))
                judgement.Find(Judgement.Fact("items", item.Service), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionDischargePrescriptionAtMostDays, Days, units)));
        }
    }
}
