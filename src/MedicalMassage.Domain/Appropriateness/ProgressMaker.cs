using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>Puts the measures of a course together and says what to do next.</summary>
internal static class ProgressMaker
{
    internal static CourseProgress Make(ReferralCase referral, EvidencePack evidence, Phrases phrases)
    {
        CourseReview review = evidence.Review ?? throw new ArgumentException("The pack of evidence has no terms of a review.", nameof(evidence));
        Code? diagnosis = referral.Prescription?.Diagnosis?.Code ?? IndicationMatch.First(evidence, referral)?.Condition.Code;
        List<OutcomeSeries> series = OutcomeSeries.Of(referral, evidence, phrases);
        MeasureProgress[] measures = [.. series.Select(one => new MeasureJudgement(referral, review, one, diagnosis, phrases).Make())];
        LocalDate[] sessions = [.. referral.SessionRecords.Select(record => record.Date).Where(date => date <= referral.AsOf).Order()];
        LocalDate? reviewBy = ReviewBy(series.Count > 0 ? series[0] : null, sessions, review);
        bool due = reviewBy <= referral.AsOf;
        (CourseStep step, List<string> reasons) = Next(phrases, referral, measures, sessions.Length, due, review);
        return new()
        {
            Step = step,
            Trend = measures.Length > 0 ? measures[0].Trend : ProgressTrend.NotEnoughData,
            Reasons = [.. reasons],
            Measures = [.. measures],
            SessionsGiven = sessions.Length,
            ReviewDue = due,
            ReviewBy = reviewBy,
        };
    }

    /// <summary>The day of the session, or the day, with which the next review comes due: counted from the last reading of the leading measure.</summary>
    private static LocalDate? ReviewBy(OutcomeSeries? leading, LocalDate[] sessions, CourseReview review)
    {
        LocalDate? measured = leading?.Points is [.., var last] ? last.Date : null;
        LocalDate[] since = measured is { } day ? [.. sessions.Where(session => session > day)] : sessions;
        if (since.Length == 0)
            return null;
        LocalDate byTime = review.After.After(measured ?? since[0]);
        return since.Length >= review.AfterSessions && since[review.AfterSessions - 1] < byTime ? since[review.AfterSessions - 1] : byTime;
    }

    private static (CourseStep Step, List<string> Reasons) Next(Phrases phrases, ReferralCase referral, MeasureProgress[] measures, int sessions, bool due, CourseReview review)
    {
        List<string> reasons = measures.Length > 0 ? [.. measures[0].Reasons] : [phrases.Say(Phrase.ProgressNoOutcomeMeasured)];
        ProgressTrend trend = measures.Length > 0 ? measures[0].Trend : ProgressTrend.NotEnoughData;
        if (Array.Exists(measures, measure => measure is { Trend: ProgressTrend.Worse }) && trend != ProgressTrend.Worse)
        {
            reasons.Add(phrases.Say(Phrase.ProgressAnotherMeasureGotWorseBy));
            return (CourseStep.ReEvaluate, reasons);
        }
        if (measures is [{ TargetReached: true }, ..])
            return (CourseStep.Discharge, reasons);
        switch (trend)
        {
            case ProgressTrend.Worse:
                return (CourseStep.ReferBack, reasons);
            case ProgressTrend.Plateau when measures[0].Plateaus >= review.PlateausToEnd:
                bool gained = measures[0].Gain >= measures[0].Counts;
                reasons.Add(phrases.Say(Phrase.ProgressReviewsRowWithoutChangeCounts, measures[0].Plateaus, phrases.Say(gained ? Phrase.ProgressGainStands : Phrase.ProgressNothingGained)));
                return (gained ? CourseStep.Discharge : CourseStep.ReferBack, reasons);
            case ProgressTrend.Plateau:
                reasons.Add(phrases.Say(Phrase.ProgressOneReviewWithoutChangeCounts));
                return (CourseStep.Change, reasons);
        }
        if (due)
        {
            reasons.Add(phrases.Say(Phrase.ProgressReviewDueMeasureAgain));
            return (CourseStep.ReEvaluate, reasons);
        }
        if (referral.Course is { SessionCount: > 0 } course && sessions >= course.SessionCount)
        {
            reasons.Add(phrases.Say(Phrase.ProgressPlannedSessionsAreGivenTarget));
            return (CourseStep.ReEvaluate, reasons);
        }
        return (CourseStep.Continue, reasons);
    }
}
