using NodaTime;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>What a timeline tells of a case as the days go by.</summary>
public sealed class Timelines
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly SessionPlan Knee = new("bend further")
    {
        Segments = [new(new BodySite(BodyRegion.Knee, Side.Right), Technique.JointMobilisation, Pressure.Level2, 10), new(BodyRegions.LowerBack, Technique.Petrissage, Pressure.Level3, 20)],
    };

    private static ReferralCase AfterKneeReplacement => new(Today)
    {
        Patient = PatientHistory.AskedAndNone with
        {
            BirthDate = new LocalDate(1958, 4, 2),
            Procedures = [new Procedure { Kind = "knee-replacement", Date = Today.PlusDays(-20), Sites = [new(BodyRegion.Knee, Side.Right)] }],
        },
        Plan = Knee,
    };

    [Fact]
    public void The_first_weeks_after_a_joint_replacement_end_on_a_day_that_the_timeline_names()
    {
        Timeline timeline = RuleBooks.Standard.Timeline(AfterKneeReplacement, Today.PlusMonths(6));

        TimelineStretch edge = timeline.Stretches.First(stretch => stretch.Changes is { } changes && changes.End.Contains("joint-replacement-recent"));
        edge.From.Should().Be(Today.PlusDays(-20).PlusWeeks(6).PlusDays(1));
        edge.Changes!.Begin.Should().Contain("joint-replacement-established");
    }

    [Fact]
    public void A_booking_before_the_end_of_those_weeks_is_named_and_one_after_them_is_not_more_than_to_be_amended()
    {
        LocalDate soon = Today.PlusDays(7);
        LocalDate later = Today.PlusMonths(4);
        ReferralCase referral = AfterKneeReplacement with { Course = new("walk again") { Sessions = [new(Knee, 6) { Booked = [Today.PlusDays(-1), later, soon] }] } };

        Timeline timeline = RuleBooks.Standard.Timeline(referral, Today.PlusMonths(6));

        BookingProblem first = timeline.Bookings[0];
        first.Path.Should().Be("course.sessions[0].booked[2]");
        first.Date.Should().Be(soon);
        first.Kind.Should().Be(BookingProblemKind.NotSafe);
        first.Rules.Should().Contain("joint-replacement-recent");
        timeline.Bookings.Should().NotContain(problem => problem.Date < Today);
        timeline.Bookings.Where(problem => problem.Date == later).Should().OnlyContain(problem => problem.Kind == BookingProblemKind.NeedsAmending);
    }

    [Fact]
    public void A_booking_for_which_only_a_paper_is_missing_is_not_authorised()
    {
        RuleBook book = RuleBook.Empty.With(new PaperMissing());
        ReferralCase referral = new(Today) { Course = new("rest") { Sessions = [new(Knee, 1) { Booked = [Today] }] } };

        book.Timeline(referral, Today).Bookings.Should().ContainSingle().Which.Kind.Should().Be(BookingProblemKind.NotAuthorised);
    }

    [Fact]
    public void A_stretch_begins_on_each_day_that_changes_something_and_on_no_other()
    {
        RuleBook book = Draft.Book(new InCode(new("dated", "Dated", "test", "made"), (referral, findings) =>
        {
            foreach (int day in (int[])[3, 5, 20])
                findings.ChangesOn(Today.PlusDays(day));
            if (referral.AsOf >= Today.PlusDays(5))
                findings.Report([new("plan", "the plan")], Restriction.LimitMinutes(referral.AsOf >= Today.PlusDays(20) ? 10 : 20));
        }));

        Stretches(4).Should().Equal((Today, Today.PlusDays(4)));
        Stretches(5).Should().Equal((Today, Today.PlusDays(4)), (Today.PlusDays(5), Today.PlusDays(19)));
        Stretches(30).Should().Equal((Today, Today.PlusDays(4)), (Today.PlusDays(5), Today.PlusDays(19)), (Today.PlusDays(20), null));

        IEnumerable<(LocalDate, LocalDate?)> Stretches(int days) =>
            book.Timeline(new(Today) { Plan = Knee }, Today.PlusDays(days)).Stretches.Select(stretch => (stretch.From, stretch.Decision.ValidThrough));
    }

    [Fact]
    public void A_day_on_which_the_plan_has_only_to_be_amended_is_safe()
    {
        RuleBook book = Draft.Book(new InCode(new("briefly", "Briefly", "test", "made"), (_, findings) => findings.Report([new("plan", "the plan")], Restriction.LimitMinutes(20))));
        book.Timeline(new(Today) { Plan = Knee }, Today).FirstSafeDay.Should().Be(Today);
        Draft.Book(new PaperMissing()).Timeline(new(Today) { Plan = Knee }, Today).FirstSafeDay.Should().BeNull();
    }

    [Fact]
    public void Each_block_of_a_course_is_held_against_its_own_plan()
    {
        RuleBook book = Draft.Book(new InCode(new("no-knees", "No knees", "test", "made"), (_, findings) => findings.Report([new("plan", "the plan")], Restriction.Exclude(new BodySite(BodyRegion.Knee, Side.Right)))));
        SessionPlan back = new("rest") { Segments = [Knee.Segments[1]] };
        ReferralCase referral = new(Today) { Plan = back, Course = new("rest") { Sessions = [new(back, 1) { Booked = [Today] }, new(Knee, 1) { Booked = [Today] }] } };

        BookingProblem problem = book.Timeline(referral, Today).Bookings.Single();

        problem.Path.Should().Be("course.sessions[1].booked[0]");
        problem.Kind.Should().Be(BookingProblemKind.NeedsAmending);
        problem.Rules.Should().Equal("no-knees");
    }

    [Fact]
    public void Bookings_behind_the_twelfth_block_or_the_last_day_are_named_as_not_looked_at()
    {
        PlannedSessions block = new(Knee, 1) { Booked = [Today] };
        ReferralCase referral = new(Today) { Course = new("rest") { Sessions = [.. Enumerable.Repeat(block, 13), block with { Booked = [Today.PlusDays(1)] }] } };
        Timeline timeline = RuleBook.Empty.Timeline(referral with { Course = referral.Course with { Sessions = [block with { Booked = [Today.PlusDays(9)] }, .. referral.Course.Sessions] } }, Today);

        timeline.Bookings.Select(problem => (problem.Path, problem.Kind)).Should().Equal(
            ("course.sessions[12].booked[0]", BookingProblemKind.NotLookedAt), ("course.sessions[13].booked[0]", BookingProblemKind.NotLookedAt),
            ("course.sessions[14].booked[0]", BookingProblemKind.NotLookedAt), ("course.sessions[0].booked[0]", BookingProblemKind.NotLookedAt));
    }

    [Fact]
    public void Bookings_of_one_day_stand_by_their_places()
    {
        RuleBook book = Draft.Book(new PaperMissing());
        ReferralCase referral = new(Today) { Course = new("rest") { Sessions = [.. Enumerable.Repeat(new PlannedSessions(Knee, 1) { Booked = [Today.PlusDays(1), Today] }, 11)] } };

        Bookings().Select(problem => problem.Date).Should().BeInAscendingOrder();
        Bookings().Where(problem => problem.Date == Today).Select(problem => problem.Path).Should().HaveCount(11).And.BeInAscendingOrder(StringComparer.Ordinal);

        ValueList<BookingProblem> Bookings() => book.Timeline(referral, Today.PlusDays(1)).Bookings;
    }

    [Fact]
    public void A_booking_is_not_safe_where_more_than_papers_is_missing_and_the_rules_that_say_so_are_named()
    {
        InCode clearance = new(new("clearance", "Ask first", "test", "made"), (_, findings) => findings.Report([new("plan", "the plan")], new Requirement(RequirementKind.Clearance, "Ask the physician.")));
        InCode question = new(new("asks", "Ask", "test", "made"), (_, findings) => findings.Ask(Asked.Other, "patient", "something", Restriction.ExcludeEverything));
        InCode advice = new(new("advice", "Advice", "test", "made"), (_, findings) => findings.Report([new("plan", "the plan")], new Advice(Audience.Therapist, "Be kind.")));
        ReferralCase referral = new(Today) { Course = new("rest") { Sessions = [new(Knee, 1) { Booked = [Today] }] } };

        Bookings(new PaperMissing(), clearance).Should().Match<BookingProblem>(problem => problem.Kind == BookingProblemKind.NotSafe && problem.Rules == new ValueList<string>(new[] { "clearance", "paper-missing" }));
        Bookings(new PaperMissing(), advice).Should().Match<BookingProblem>(problem => problem.Kind == BookingProblemKind.NotAuthorised && problem.Rules == new ValueList<string>(new[] { "paper-missing" }));
        Bookings(new PaperMissing(), question, advice).Should().Match<BookingProblem>(problem => problem.Kind == BookingProblemKind.NotSafe && problem.Rules == new ValueList<string>(new[] { "asks", "paper-missing" }));

        BookingProblem Bookings(params IReferralRule[] rules) => Draft.Book(rules).Timeline(referral, Today).Bookings.Single();
    }

    [Fact]
    public void A_healthy_person_has_one_stretch_that_starts_today()
    {
        Timeline timeline = RuleBooks.Standard.Timeline(AfterKneeReplacement with { Patient = PatientHistory.AskedAndNone }, Today.PlusYears(2));

        timeline.Stretches.Should().ContainSingle();
        timeline.FirstSafeDay.Should().Be(Today);
        timeline.Through.Should().Be(Today.PlusYears(2));
        timeline.IsCutShort.Should().BeFalse();
        timeline.On(Today.PlusDays(-1)).Should().BeNull();
    }

    [Fact]
    public void A_case_with_a_change_on_every_day_is_told_to_be_cut_short()
    {
        ReferralCase referral = new(Today)
        {
            Clearances = [.. Enumerable.Range(1, 150).Select(day => Clearance.ForRule("paper-missing", Prescriber.Physician, Today.PlusDays(2 * day), Today.PlusDays(2 * day)))],
        };

        Timeline timeline = RuleBook.Empty.With(new PaperMissing()).Timeline(referral, Today.PlusYears(4));

        timeline.IsCutShort.Should().BeTrue();
        timeline.Through.Should().Be(Today.PlusDays(257), "the 257th day on which something may change is the first that is not looked at");
        timeline.Stretches[^1].Through.Should().Be(timeline.Through);
    }

    [Fact]
    public void A_last_day_before_the_day_of_the_case_is_refused()
    {
        Action asking = () => RuleBooks.Standard.Timeline(AfterKneeReplacement, Today.PlusDays(-1));
        asking.Should().Throw<ArgumentException>().WithParameterName("until").WithMessage("*not before the day of the case*");
    }

    private sealed class PaperMissing : IReferralRule
    {
        public RuleInfo Info { get; } = new("paper-missing", "A paper is missing", "paper", "made");

        public void Evaluate(ReferralCase referral, FindingCollector findings) =>
            findings.Report([new("prescription", "none")], new Requirement(RequirementKind.Document, "Bring the prescription.") { LiftedByClearance = true });
    }
}
