using NodaTime;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>Judges one measure of a course: the change since the start, and since each review.</summary>
internal sealed class MeasureJudgement(ReferralCase referral, CourseReview review, OutcomeSeries series, Code? diagnosis)
{
    private readonly OutcomeTarget? _target = referral.Course?.Outcome is { } outcome && outcome.Measure == series.Measure ? outcome : null;
    private readonly List<string> _reasons = [.. series.Unscored];

    internal MeasureProgress Make()
    {
        if (series.Known is not { } measure)
            return Nothing($"The measure {series.Measure} is not known: the pack of evidence has its own ids.");
        if (series.Points.Count == 0)
            return Nothing($"{measure.Title} has no reading that counts.");
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
            _reasons.Add(FormattableString.Invariant($"{measure.Title}: {last.Score} reaches the target of {_target!.Target}."));
        if (Gain(measure, start, last.Score) is not { } gain)
            return progress with { Reasons = Told($"Which way {measure.Title} is better depends on the patient: give the course a target.") };
        progress = progress with { Gain = gain };
        if (series.Points.Count == 1 && _target?.Start is null)
            return progress with { Reasons = Told($"{measure.Title} was measured once: measure again.") };
        ChangeThatCounts change = ChangeThatCounts.For(measure, diagnosis, start);
        if (change.Amount is not { } counts)
            return progress with { Reasons = Told($"No source of ours says which change of {measure.Title} counts for this patient: go by the target of the course.") };
        (ProgressTrend trend, int plateaus) = Trend(measure, start, counts);
        _reasons.Add(FormattableString.Invariant($"{measure.Title}: from {start} to {last.Score}, {Direction(gain)}; a change of {counts:0.##} counts."));
        if (change.OnlyDetectable)
            _reasons.Add($"Such a change of {measure.Title} can be told from measurement error; whether it matters to the patient, no source of ours says.");
        if (trend == ProgressTrend.NotEnoughData)
            _reasons.Add("No change that counts yet, and no review was due in between.");
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

    private static string Direction(decimal gain) => gain switch
    {
        > 0 => FormattableString.Invariant($"better by {gain:0.##}"),
        < 0 => FormattableString.Invariant($"worse by {-gain:0.##}"),
        _ => "no change",
    };

    private MeasureProgress Nothing(string reason) => new() { Measure = series.Measure, About = series.About, Trend = ProgressTrend.NotEnoughData, Reasons = Told(reason) };

    private ValueList<string> Told(string reason) => [.. _reasons, reason];
}
