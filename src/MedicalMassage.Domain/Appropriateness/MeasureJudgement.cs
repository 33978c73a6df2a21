using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>Judges one measure of a course: the change since the start, and since each review.</summary>
internal sealed class MeasureJudgement(ReferralCase referral, CourseReview review, OutcomeSeries series, Code? diagnosis, Phrases phrases)
{
    private readonly OutcomeTarget? _target = referral.Course?.Outcome is { } outcome && outcome.Measure == series.Measure ? outcome : null;
    private readonly List<string> _reasons = [.. series.Unscored];

    internal MeasureProgress Make()
    {
        if (series.Known is not { } measure)
            return Nothing(phrases.Say(Phrase.ProgressMeasureNotKnownPackEvidence, series.Measure));
        if (series.Points.Count == 0)
            return Nothing(phrases.Say(Phrase.ProgressHasNoReadingCounts, measure.Title));
        OutcomeSeries.Point last = series.Points[^1];
        decimal start = _target?.Start ?? series.Points[0].Score;
        bool reached = IsReached(measure, last.Score);
        MeasureProgress progress = new()
        {
            Measure = series.Measure,
            About = series.About,
            Trend = ProgressTrend.NotEnoughData,
            Start = start,
            Latest = last.Score,
            LatestOn = last.Date,
            TargetReached = reached,
        };
        if (reached)
            _reasons.Add(phrases.Say(Phrase.ProgressReachesTarget, measure.Title, last.Score, _target!.Target));
        if (Gain(measure, start, last.Score) is not { } gain)
            return progress with { Reasons = Told(phrases.Say(Phrase.ProgressWhichWayBetterDependsOn, measure.Title)) };
        progress = progress with { Gain = gain };
        if (series.Points.Count == 1 && _target?.Start is null)
            return progress with { Reasons = Told(phrases.Say(Phrase.ProgressMeasuredOnceMeasureAgain, measure.Title)) };
        ChangeThatCounts change = ChangeThatCounts.For(measure, diagnosis, start);
        if (change.Amount is not { } counts)
            return progress with { Reasons = Told(phrases.Say(Phrase.ProgressNoSourceOursSaysWhich, measure.Title)) };
        (ProgressTrend trend, int plateaus) = Trend(measure, start, counts);
        _reasons.Add(phrases.Say(Phrase.ProgressFromChangeCounts, measure.Title, start, last.Score, Direction(gain), counts));
        if (change.OnlyDetectable)
            _reasons.Add(phrases.Say(Phrase.ProgressSuchChangeCanBeTold, measure.Title));
        if (trend == ProgressTrend.NotEnoughData)
            _reasons.Add(phrases.Say(Phrase.ProgressNoChangeCountsYetNo));
        return progress with
        {
            Trend = trend,
            Counts = counts,
            Size = change.SizeOf(gain),
            Plateaus = plateaus,
            Sources = change.Sources,
            Reasons = [.. _reasons],
        };
    }

    /// <summary>
    /// The last reading against the one of the review before it; reviews without a change that counts are counted back to the last
    /// with one. Without a review in between, the start decides, and "no change" is too early to tell.
    /// </summary>
    private (ProgressTrend Trend, int Plateaus) Trend(OutcomeMeasure measure, decimal start, decimal counts)
    {
        int plateaus = 0;
        ProgressTrend trend = ProgressTrend.NotEnoughData;
        int current = series.Points.Count - 1;
        while (Before(current) is { } earlier)
        {
            decimal gain = Gain(measure, series.Points[earlier].Score, series.Points[current].Score) ?? 0;
            ProgressTrend step = gain >= counts ? ProgressTrend.Improving : gain <= -counts ? ProgressTrend.Worse : ProgressTrend.Plateau;
            if (plateaus == 0)
                trend = step;
            if (step != ProgressTrend.Plateau)
                break;
            plateaus++;
            current = earlier;
        }
        decimal overall = Gain(measure, start, series.Points[^1].Score) ?? 0;
        if (overall <= -counts)
            return (ProgressTrend.Worse, plateaus);
        if (trend == ProgressTrend.NotEnoughData && overall >= counts)
            return (ProgressTrend.Improving, 0);
        return (trend, plateaus);
    }

    /// <summary>The latest reading that lies a review before another one.</summary>
    private int? Before(int index)
    {
        LocalDate day = series.Points[index].Date;
        for (int i = index - 1; i >= 0; i--)
        {
            LocalDate earlier = series.Points[i].Date;
            if (review.After.After(earlier) <= day || Sessions(earlier, day) >= review.AfterSessions)
                return i;
        }
        return null;
    }

    private int Sessions(LocalDate after, LocalDate through)
    {
        int count = 0;
        foreach (SessionRecord record in referral.SessionRecords.Span)
        {
            if (record.Date > after && record.Date <= through)
                count++;
        }
        return count;
    }

    private decimal? Gain(OutcomeMeasure measure, decimal from, decimal to) => measure.Direction switch
    {
        MeasureDirection.LowerBetter => from - to,
        MeasureDirection.HigherBetter => to - from,
        _ => _target?.Target is { } target ? Math.Abs(from - target) - Math.Abs(to - target) : null,
    };

    private bool IsReached(OutcomeMeasure measure, decimal score) => _target?.Target is { } target && measure.Direction switch
    {
        MeasureDirection.LowerBetter => score <= target,
        MeasureDirection.HigherBetter => score >= target,
        _ => score == target,
    };

    private string Direction(decimal gain) => gain switch
    {
        > 0 => phrases.Say(Phrase.ProgressBetterBy, gain),
        < 0 => phrases.Say(Phrase.ProgressWorseBy, -gain),
        _ => phrases.Say(Phrase.ProgressNoChange),
    };

    private MeasureProgress Nothing(string reason) => new() { Measure = series.Measure, About = series.About, Trend = ProgressTrend.NotEnoughData, Reasons = Told(reason) };

    private ValueList<string> Told(string reason) => [.. _reasons, reason];
}
