using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>A report is due after so many visits or so long, whichever comes first.</summary>
internal sealed record ReportDue(string Kind, int Visits, TimeLength After, ValueList<string> To) : RuleBody
{
    /// <summary>1 to 1000.</summary>
    public int Visits { get; } = Coding.Amount.Between(Visits, nameof(Visits), 1, 1000);

    internal override void Judge(Judgement judgement)
    {
        if (judgement.Course.First is not { } first)
            return;
        LocalDate[] visits = [.. judgement.Course.Visits];
        LocalDate last = After.After(first);
        if (visits.Length >= Visits && visits[Visits - 1] < last)
            last = visits[Visits - 1];
        string to = judgement.Phrases.And(To.Select(judgement.Phrases.Word));
        HashSet<string> told = new(StringComparer.OrdinalIgnoreCase);
        foreach (ReportSent report in judgement.Prescription.Reports.Span)
        {
            if (report.Kind != Kind || report.Date < first)
                continue;
            judgement.Changes.Add(report.Date);
            if (report.Date <= judgement.AsOf)
                told.UnionWith(report.To);
        }
        if (told.IsSupersetOf(To))
            return;
        judgement.Due(DeadlineKind.Report, last, judgement.Phrases.Say(Phrase.PrescriptionProgressReportGoes, to));
        if (judgement.AsOf > last)
            judgement.Find(Judgement.Fact("sessionsGiven", judgement.Phrases.Say(Phrase.PrescriptionVisitsSince, visits.Length, first)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionProgressReportDueBySend, last, to)));
    }
}

/// <summary>A report is asked for when little is left.</summary>
internal sealed record ReportPrompt(int SessionsLeft, TimeLength TimeLeft, int SessionsDone) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        Course course = judgement.Course;
        int done = course.Visits.Count();
        if (done < SessionsDone || course.First is not { } first)
            return;
        int? left = course.Prescribed is { } prescribed ? Math.Max(0, prescribed - course.Sessions.Sum(session => session.Units)) : null;
        LocalDate? end = judgement.Prescription.ValidUntil ?? judgement.Prescription.Duration?.After(first);
        bool soon = false;
        if (end is { } last)
        {
            LocalDate from = last;
            while (from > first && TimeLeft.After(from.PlusDays(-1)) >= last)
                from = from.PlusDays(-1);
            judgement.Changes.Add(from);
            soon = judgement.AsOf >= from;
        }
        bool reported = judgement.Prescription.Reports.Any(report => report.Kind == "progress-report" && report.Date <= judgement.AsOf && report.Date >= first);
        foreach (ReportSent report in judgement.Prescription.Reports.Span)
            judgement.Changes.Add(report.Date);
        if (!reported && (soon || left <= SessionsLeft))
            judgement.Find(Judgement.Fact("sessionsGiven", judgement.Phrases.Say(Phrase.PrescriptionVisits2, done)), Say.Tell(Audience.Therapist, judgement.Phrases.Say(Phrase.PrescriptionCourseNearItsEndSend)));
    }
}

/// <summary>What a requested report tells.</summary>
internal sealed record ReportContents(ValueList<string> Contents) : RuleBody
{
    internal override void Judge(Judgement judgement) => judgement.Find(
        Judgement.Fact("reportRequested", judgement.Phrases.Say(Phrase.PrescriptionYes)),
        Say.Tell(Audience.Therapist, judgement.Phrases.Say(Phrase.PrescriptionPrescriberAsksReportTellsAt, judgement.Phrases.Words(Contents))));
}

/// <summary>The patient is examined again at intervals.</summary>
internal sealed record ReviewEvery(string Kind, TimeLength Every, string Text) : RuleBody
{
    /// <summary>What the reader is told.</summary>
    public string Text { get; } = Coding.Text.Required(Text, nameof(Text));

    internal override void Judge(Judgement judgement)
    {
        if (judgement.Course.First is not { } first || judgement.Course.ExhaustedOn is not null)
            return;
        LocalDate since = first;
        foreach (ReportSent report in judgement.Prescription.Reports.Span)
        {
            if (report.Kind != Kind)
                continue;
            judgement.Changes.Add(report.Date);
            if (report.Date <= judgement.AsOf && report.Date > since)
                since = report.Date;
        }
        LocalDate last = Every.After(since);
        judgement.Due(DeadlineKind.Review, last, Text);
        if (judgement.AsOf > last)
            judgement.Find(Judgement.Fact("sessionsGiven", judgement.Phrases.Say(Phrase.PrescriptionSince, since)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionDueBy, Text, last)));
    }
}

/// <summary>A treatment plan is there before the first session, and sent soon.</summary>
internal sealed record PlanSent(string Kind, TimeLength Within, ValueList<string> To, ValueList<string> Contents) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        LocalDate start = judgement.Course.First ?? judgement.AsOf;
        ReportSent[] plans = [.. judgement.Prescription.Reports.Where(report => report.Kind == Kind)];
        foreach (ReportSent plan in plans)
            judgement.Changes.Add(plan.Date);
        plans = [.. plans.Where(plan => plan.Date <= judgement.AsOf)];
        string contents = string.Join(", ", Contents);
        if (plans.Length == 0 || !Contents.All(content => Array.Exists(plans, plan => Applies.Named(plan.Contents, content))))
        {
            judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionNoCompleteTreatmentPlan)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionTreatmentPlanHasBeThere, contents)));
            return;
        }
        if (judgement.Course.First is null)
            return;
        LocalDate last = Within.After(start);
        string[] missing = [.. To.Where(to => !Array.Exists(plans, plan => Applies.Named(plan.To, to)))];
        if (missing.Length == 0)
            return;
        string text = judgement.Phrases.Say(Phrase.PrescriptionTreatmentPlanGoes, judgement.Phrases.And(missing));
        judgement.Due(DeadlineKind.Report, last, text);
        if (judgement.AsOf > last)
            judgement.Find(Judgement.Fact("sessionsGiven", judgement.Phrases.Say(Phrase.PrescriptionFirstSession2, start)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionDueBy, text, last)));
    }
}
