using NodaTime;

namespace MedicalMassage.Domain.Tests.Appropriateness;

/// <summary>Whether a course works, and what follows.</summary>
public sealed class ProgressOfCourses
{
    private const string Oswestry = "oswestry-disability-index";

    private static readonly LocalDate Start = new(2026, 3, 2);

    private static ReferralCase Course(int weeks, params ReadOnlySpan<(int Week, decimal Score)> readings)
    {
        List<OutcomeReading> taken = [];
        foreach ((int week, decimal score) in readings)
            taken.Add(new(Oswestry, Start.PlusWeeks(week)) { Value = score });
        return new(Start.PlusWeeks(weeks))
        {
            Prescription = new() { Diagnosis = Condition.Active(Code.Icd10Cm("M54.50")) with { Verification = Verification.Confirmed } },
            Course = new("bend") { Outcome = new(Oswestry) { Start = readings.Length > 0 ? readings[0].Score : null, Target = 10 } },
            SessionRecords = [.. Enumerable.Range(1, Math.Max(0, weeks)).Select(week => new SessionRecord(Start.PlusWeeks(week)))],
            OutcomeReadings = [.. taken],
        };
    }

    public static TheoryData<string, CourseStep, ProgressTrend> Courses() => new()
    {
        { "0:40", CourseStep.Continue, ProgressTrend.NotEnoughData },
        { "0:40 3:34", CourseStep.Continue, ProgressTrend.NotEnoughData },
        { "0:40 3:29", CourseStep.Continue, ProgressTrend.NotEnoughData },
        { "0:40 3:28", CourseStep.Continue, ProgressTrend.Improving },
        { "0:40 6:28", CourseStep.Continue, ProgressTrend.Improving },
        { "0:40 6:30", CourseStep.Change, ProgressTrend.Plateau },
        { "0:40 6:38 12:36", CourseStep.ReferBack, ProgressTrend.Plateau },
        { "0:40 6:24 12:22", CourseStep.Change, ProgressTrend.Plateau },
        { "0:40 6:24 12:22 18:21", CourseStep.Discharge, ProgressTrend.Plateau },
        { "0:40 6:52", CourseStep.ReferBack, ProgressTrend.Worse },
        { "0:40 6:10", CourseStep.Discharge, ProgressTrend.Improving },
    };

    [Theory]
    [MemberData(nameof(Courses))]
    public void A_course_goes_on_changes_or_ends_by_the_change_that_counts(string course, CourseStep step, ProgressTrend trend)
    {
        (int Week, decimal Score)[] readings = [.. course.Split(' ').Select(reading => reading.Split(':')).Select(pair => (int.Parse(pair[0], null), decimal.Parse(pair[1], null)))];

        CourseProgress progress = CourseProgress.Of(Course(readings[^1].Week, readings));

        progress.Trend.Should().Be(trend);
        progress.Step.Should().Be(step);
        progress.Reasons.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void A_review_is_due_after_six_sessions_in_less_than_a_month(int sessions, bool due)
    {
        ReferralCase referral = new(Start.PlusDays(20)) { SessionRecords = [.. Enumerable.Range(0, sessions).Select(day => new SessionRecord(Start.PlusDays(3 * day)))] };
        CourseProgress.Of(referral).ReviewDue.Should().Be(due);
    }

    [Theory]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void A_review_is_due_a_month_after_the_first_session(int days, bool due)
    {
        ReferralCase referral = new(Start.PlusDays(days)) { SessionRecords = [new(Start)] };
        CourseProgress progress = CourseProgress.Of(referral);
        progress.ReviewDue.Should().Be(due);
        progress.ReviewBy.Should().Be(new LocalDate(2026, 4, 2));
    }

    [Theory]
    [InlineData("M54.50", "2")]
    [InlineData("G43.909", "1.5")]
    public void The_change_that_counts_goes_by_the_condition(string diagnosis, string counts)
    {
        ReferralCase referral = new(Start.PlusWeeks(6))
        {
            Prescription = new() { Diagnosis = Condition.Active(Code.Icd10Cm(diagnosis)) },
            OutcomeReadings = [new("numeric-pain-rating-scale", Start) { Value = 7 }, new("numeric-pain-rating-scale", Start.PlusWeeks(6)) { Value = 3 }],
        };
        MeasureProgress progress = CourseProgress.Of(referral).Measures[0];
        progress.Counts.Should().Be(decimal.Parse(counts, System.Globalization.CultureInfo.InvariantCulture));
        progress.Gain.Should().Be(4);
    }

    [Fact]
    public void Sizes_are_told_apart_where_the_source_does()
    {
        ReferralCase referral = new(Start.PlusWeeks(6))
        {
            OutcomeReadings = [new("patient-specific-functional-scale", Start) { Value = 3, About = "stairs" }, new("patient-specific-functional-scale", Start.PlusWeeks(6)) { Value = 5.5m, About = "stairs" }],
        };
        CourseProgress.Of(referral).Measures[0].Size.Should().Be(DifferenceSize.Medium);
    }

    [Fact]
    public void Where_no_source_says_which_change_counts_only_the_target_decides()
    {
        ReferralCase referral = new(Start.PlusWeeks(6))
        {
            Course = new("reduce the arm") { Outcome = new("limb-volume") { Start = 3100, Target = 2800 } },
            OutcomeReadings = [new("limb-volume", Start) { Value = 3100 }, new("limb-volume", Start.PlusWeeks(3)) { Value = 2900 }],
        };
        CourseProgress.Of(referral).Trend.Should().Be(ProgressTrend.NotEnoughData);
        ReferralCase reached = referral with { OutcomeReadings = [.. referral.OutcomeReadings, new("limb-volume", Start.PlusWeeks(5)) { Value = 2790 }] };
        CourseProgress.Of(reached).Step.Should().Be(CourseStep.Discharge);
    }

    [Theory]
    [InlineData("oswestry-disability-index", 9, 2, "40")]
    [InlineData("oswestry-disability-index", 8, 2, null)]
    [InlineData("roland-morris", 23, 1, null)]
    [InlineData("roland-morris", 24, 1, "24")]
    [InlineData("quick-dash", 10, 3, "50")]
    [InlineData("quick-dash", 9, 3, null)]
    [InlineData("dash", 27, 3, "50")]
    [InlineData("dash", 26, 3, null)]
    [InlineData("hit-6", 6, 10, "60")]
    [InlineData("hit-6", 5, 10, null)]
    public void A_questionnaire_with_gaps_is_scored_by_its_own_rule(string measure, int answered, int points, string? score)
    {
        ItemScoring items = EvidencePacks.Standard.Measure(measure)!.Items!;
        decimal? expected = score is null ? null : decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture);
        items.ScoreOf([.. Enumerable.Range(1, answered).Select(item => new ItemAnswer(item, points))]).Should().Be(expected);
    }

    [Fact]
    public void Answers_that_cannot_be_are_not_scored()
    {
        ItemScoring items = EvidencePacks.Standard.Measure("oswestry-disability-index")!.Items!;
        ItemAnswer[] nine = [.. Enumerable.Range(1, 9).Select(item => new ItemAnswer(item, 2))];
        items.ScoreOf([.. nine, new ItemAnswer(9, 1)]).Should().BeNull();
        items.ScoreOf([.. nine, new ItemAnswer(10, 6)]).Should().BeNull();
        items.ScoreOf([.. nine, new ItemAnswer(11, 1)]).Should().BeNull();
    }

    [Fact]
    public void Washingtons_report_is_due_after_six_visits_or_a_month_and_tells_what_is_missing()
    {
        ReferralCase referral = Course(6, (0, 42), (6, 29));
        referral = referral with { Prescription = referral.Prescription! with { Scheme = "us-wa-lni", Goals = ["lift 15 kg"] } };

        ProgressReport report = ProgressReport.Of(referral)!;

        report.DueOn.Should().Be(Start.PlusWeeks(1).PlusMonths(1));
        report.IsDue.Should().BeTrue();
        report.Sections.Single(section => section.Item == ReportItem.FunctionalImprovement).Lines.Should().Contain(line => line.Contains("from 42 to 29", StringComparison.Ordinal));
        report.Missing.Should().Equal(ReportItem.ProgrammeOutline, ReportItem.ExpectedLength);
        ProgressReport.Of(referral with { Prescription = referral.Prescription with { Scheme = "generic" } }).Should().BeNull();
    }
}
