using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>From some visit or day on the payer's leave is needed.</summary>
internal sealed record LeaveNeeded(ValueList<string> Kinds, string Text) : RuleBody
{
    /// <summary>What the reader is told.</summary>
    public string Text { get; } = Coding.Text.Required(Text, nameof(Text));

    /// <summary>Visits that need no such leave; null if the visits do not matter.</summary>
    public int? AfterVisits { get; init; }

    /// <summary>The last visit that such a leave is for; beyond it another one is needed.</summary>
    public int? UpToVisit { get; init; }

    /// <summary>True if the visits of the whole claim count, not of this prescription alone.</summary>
    public bool? OfClaim { get; init; }

    /// <summary>Days that need no such leave, from <see cref="From"/> on.</summary>
    public TimeLength? Within { get; init; }

    public Anchor? From { get; init; }

    /// <summary>What has to be told with the request.</summary>
    public ValueList<string> Contents { get; init; }

    internal override void Judge(Judgement judgement)
    {
        Requirement mend = Say.Need(RequirementKind.Authorisation, Text);
        int next = 1 + judgement.Course.Visits.Count();
        string about = judgement.Phrases.Say(Phrase.PrescriptionSession);
        if (AfterVisits is { } free)
        {
            int? earlier = OfClaim == true ? judgement.Prescription.Claim?.EarlierVisits : 0;
            if (earlier is null && next <= free)
            {
                judgement.Ask(Asked.Other, "prescription.claim.earlierVisits", judgement.Phrases.Say(Phrase.PrescriptionHowManyVisitsClaimHad), mend);
                return;
            }
            next += earlier ?? 0;
            if (next <= free && Within is null)
                return;
            if (next > UpToVisit)
                return;
            about = judgement.Phrases.Say(Phrase.PrescriptionVisit, next);
        }
        bool late = false;
        if (Within is { } within)
        {
            if (Anchors.Of(From ?? Anchor.Issue, judgement.Course) is not { } from)
            {
                if (From is not Anchor.FirstSession)
                    judgement.Ask(Asked.Date, Anchors.Path(From ?? Anchor.Issue), Anchors.Words(judgement.Phrases, From ?? Anchor.Issue), mend);
                return;
            }
            LocalDate last = within.After(from);
            judgement.Due(DeadlineKind.Authorisation, last, judgement.Phrases.Say(Phrase.PrescriptionFromNextDayOnLeave, Text));
            late = judgement.AsOf > last;
            if (!late && !(AfterVisits is { } most && next > most))
                return;
        }
        if (!Given(judgement, next, late))
            judgement.Find(Judgement.Fact("", about), mend);
        else if (Contents.Count > 0)
            Tell(judgement);
    }

    private bool Given(Judgement judgement, int visit, bool late)
    {
        bool given = Coverage.SelfPaid(judgement);
        foreach (PayerAuthorisation leave in judgement.Prescription.Authorisations.Span)
        {
            if (!Applies.Named(Kinds, leave.Kind))
                continue;
            Coverage.Note(judgement, leave);
            given |= leave.CountsOn(judgement.AsOf) && (late || !(leave.UpToVisit < visit));
        }
        return given;
    }

    private void Tell(Judgement judgement)
    {
        string[] missing = [.. Contents.Where(content => !judgement.Prescription.Reports.Any(report => Applies.Named(report.Contents, content)))];
        if (missing.Length > 0)
            judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionLeaveWithoutAllHasBe)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionShowWithRequest, judgement.Phrases.Words(missing))));
    }
}

/// <summary>The payer's leave is asked for in advance or soon after the first session.</summary>
internal sealed record LeaveAsked(ValueList<string> Kinds, TimeLength Within, string Text) : RuleBody
{
    /// <summary>What the reader is told.</summary>
    public string Text { get; } = Coding.Text.Required(Text, nameof(Text));

    internal override void Judge(Judgement judgement)
    {
        LocalDate? asked = null;
        foreach (PayerAuthorisation leave in judgement.Prescription.Authorisations.Span)
        {
            if (!Applies.Named(Kinds, leave.Kind) || leave.Requested is not { } day)
                continue;
            judgement.Changes.Add(day);
            if (day <= judgement.AsOf && !(asked <= day))
                asked = day;
        }
        if (judgement.Course.First is not { } first)
            return;
        LocalDate last = Within.After(first);
        if (asked <= last)
            return;
        judgement.Due(DeadlineKind.Authorisation, last, Text);
        if (judgement.AsOf > last)
            judgement.Find(Judgement.Fact("sessionsGiven", judgement.Phrases.Say(Phrase.PrescriptionFirstSession, first)), Say.Need(RequirementKind.Authorisation, Text));
    }
}

/// <summary>How soon the payer answers, in days from Monday to Friday. Public holidays are not counted out.</summary>
internal sealed record AnswerWithin(ValueList<string> Kinds, int BusinessDays) : RuleBody
{
    /// <summary>1 to 1000.</summary>
    public int BusinessDays { get; } = Coding.Amount.Between(BusinessDays, nameof(BusinessDays), 1, 1000);

    internal override void Judge(Judgement judgement)
    {
        ValueList<PayerAuthorisation> leaves = judgement.Prescription.Authorisations;
        for (int i = 0; i < leaves.Count; i++)
        {
            if (!Applies.Named(Kinds, leaves[i].Kind) || leaves[i].Requested is not { } asked)
                continue;
            judgement.Changes.Add(asked);
            if (leaves[i].Granted is { } granted)
                judgement.Changes.Add(granted);
            if (asked > judgement.AsOf || leaves[i].Granted <= judgement.AsOf)
                continue;
            LocalDate last = asked;
            for (int day = 0; day < BusinessDays && last < LocalDate.MaxIsoValue.PlusDays(-3); day++)
            {
                do
                    last = last.PlusDays(1);
                while (last.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
            }
            judgement.Due(DeadlineKind.Answer, last, judgement.Phrases.Say(Phrase.PrescriptionPayerAnswers, judgement.Phrases.Named(leaves[i].Kind)));
            if (judgement.AsOf > last)
                judgement.Find(Judgement.Fact(FormattableString.Invariant($"authorisations[{i}]"), judgement.Phrases.Say(Phrase.PrescriptionAskedOn, asked)), Say.Tell(Audience.Therapist, judgement.Phrases.Say(Phrase.PrescriptionPayerAnswerDueByAsk, last)));
        }
    }
}
