using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>Fills a payer's report from the records of a case.</summary>
internal sealed class ReportMaker(ReferralCase referral, EvidencePack evidence, ReportDuty duty)
{
    private readonly Phrases _phrases = Phrases.Of(evidence.Language);
    private readonly SessionRecord[] _records = [.. referral.SessionRecords.Where(record => record.Date <= referral.AsOf).OrderBy(record => record.Date)];

    internal ProgressReport Make()
    {
        LocalDate[] given = [.. _records.Select(record => record.Date).Concat((referral.Prescription?.SessionsGiven ?? default).Select(session => session.Date)).Where(date => date <= referral.AsOf).Distinct().Order()];
        LocalDate? due = DueOn(given);
        ReportSection[] sections = [.. duty.Contents.Select(item => new ReportSection(item, [.. Lines(item, given)]))];
        return new()
        {
            Scheme = duty.Scheme,
            DueOn = due,
            IsDue = due <= referral.AsOf,
            To = duty.To,
            Sections = [.. sections],
            Missing = [.. sections.Where(section => section.Lines.Count == 0 && section.Item != ReportItem.AdverseEvents).Select(section => section.Item)],
            Sources = duty.Sources,
        };
    }

    /// <summary>So many sessions or so much time after the first, whichever comes first.</summary>
    private LocalDate? DueOn(LocalDate[] given)
    {
        if (given.Length == 0)
            return null;
        LocalDate byTime = duty.After.After(given[0]);
        return given.Length >= duty.AfterSessions && given[duty.AfterSessions - 1] < byTime ? given[duty.AfterSessions - 1] : byTime;
    }

    private IEnumerable<string> Lines(ReportItem item, LocalDate[] given) => item switch
    {
        ReportItem.Sessions when given.Length > 0 =>
            [_phrases.Say(Phrase.ReportSessionsFrom, given.Length, given[0], given[^1], string.Join(", ", given.Select(_phrases.Date)))],
        ReportItem.FunctionalImprovement => CourseProgress.Of(referral, evidence).Measures.Where(measure => measure.Gain is not null).SelectMany(measure => measure.Reasons),
        ReportItem.ProgrammeOutline => (referral.Course?.Sessions ?? default).Select(block => _phrases.Say(Phrase.ReportSessions, block.Count, block.Plan.Aim.TrimEnd('.'))
            + string.Join("; ", block.Plan.Segments.Select(segment => _phrases.Say(Phrase.ReportMinOn, segment.Minutes, _phrases.Of(segment.Technique), segment.Regions))) + "."),
        ReportItem.RestorationGoals => Goals(),
        ReportItem.ExpectedLength when referral.Course is { SessionCount: > 0 and var planned } course =>
            [_phrases.Say(Phrase.ReportPlannedSessionsAreLeft, Math.Max(0, planned - given.Length), planned, Weeks(course, planned - given.Length))],
        ReportItem.AdverseEvents => _records.SelectMany(record => record.AdverseEvents.Select(adverse =>
            $"{_phrases.Date(record.Date)}: {_phrases.Of(adverse.Grade)}: {adverse.Text}.")),
        _ => [],
    };

    private IEnumerable<string> Goals()
    {
        foreach (string goal in referral.Prescription?.Goals ?? default)
            yield return Sentence(goal);
        if (referral.Course is not { } course)
            yield break;
        yield return Sentence(course.Aim);
        if (course.Outcome is { Target: { } target } outcome)
            yield return _phrases.Say(Phrase.ReportTo, evidence.Measure(outcome.Measure)?.Title ?? outcome.Measure, target);
    }

    private static string Sentence(string text) => text.TrimEnd('.') + ".";

    private string Weeks(TreatmentPlan course, int left) => course.PerWeek is { } often && left > 0
        ? _phrases.Say(Phrase.ReportAboutWeeks, (left + often.Max - 1) / often.Max, (left + often.Min - 1) / often.Min)
        : "";

}
