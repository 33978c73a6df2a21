using static MedicalMassage.Domain.Tests.Authorisation.Forms;

namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>What a prescription is good for, told in one word.</summary>
public sealed class StatesOfAPrescription
{
    private static readonly string[] Six = ["2026-11-03", "2026-11-05", "2026-11-10", "2026-11-12", "2026-11-17", "2026-11-19"];

    [Fact]
    public void Before_its_date_it_is_not_yet_valid() => On(German, "2026-11-01").State.Should().Be(PrescriptionState.NotYetValid);

    [Fact]
    public void Without_a_session_it_may_be_started()
    {
        PrescriptionStanding standing = On(German, "2026-11-02");
        standing.State.Should().Be(PrescriptionState.Startable);
        standing.Until.Should().Be(Day("2026-11-30"));
        standing.Next!.Kind.Should().Be(DeadlineKind.Start);
    }

    [Fact]
    public void After_the_first_session_it_runs_and_the_units_are_counted_by_service()
    {
        Prescription two = German with { Items = [new("KMT", 4), new("BGM", 2)], SessionsGiven = [Session("2026-11-05"), Session("2026-11-10"), new(Day("2026-11-10"), "bgm", 2)] };
        PrescriptionStanding standing = On(two, "2026-11-11");
        standing.State.Should().Be(PrescriptionState.Running);
        standing.Units.Select(units => units.Left).Should().Equal(2, 0);
        standing.Until.Should().Be(Day("2026-11-24"));
    }

    [Fact]
    public void With_a_reason_on_the_form_it_is_interrupted_and_the_time_for_the_next_session_is_longer()
    {
        Prescription paused = German.Given("2026-11-09") with { Interruptions = [new(Day("2026-11-10"), Day("2026-12-06")) { Reason = "K" }] };
        PrescriptionStanding standing = On(paused, "2026-11-23");
        standing.State.Should().Be(PrescriptionState.Interrupted);
        standing.Until.Should().Be(Day("2026-12-06"));
        standing.Deadlines.Should().Contain(deadline => deadline.Kind == DeadlineKind.NextSession && deadline.LastDay == Day("2026-12-07"));
    }

    [Fact]
    public void With_the_last_unit_it_is_exhausted_for_good()
    {
        On(German.Given(Six), "2026-11-19").State.Should().Be(PrescriptionState.Exhausted);
        On(German.Given(Six), "2028-11-19").State.Should().Be(PrescriptionState.Exhausted);
        On(German.Given(Six), "2026-11-20").Timeline.Should().BeEmpty();
    }

    [Fact]
    public void What_was_begun_too_late_lapsed_however_much_was_given() =>
        On(German.Given("2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05", "2026-12-07"), "2026-12-08").State.Should().Be(PrescriptionState.Lapsed);

    [Fact]
    public void Dated_anew_it_may_be_started_again()
    {
        Prescription anew = German with { Amendments = [new(Day("2026-12-03"), ContractDoctor, "issued") { NewIssueDate = Day("2026-12-03"), Signature = Stated.Yes, Stamp = Stated.Yes }] };
        On(anew, "2026-12-02").State.Should().Be(PrescriptionState.Lapsed);
        On(anew, "2026-12-03").State.Should().Be(PrescriptionState.Startable);
        On(anew, "2026-12-03").Until.Should().Be(Day("2026-12-31"));
    }

    [Fact]
    public void What_lapses_after_a_change_of_date_rests_on_the_old_date_and_the_new_one()
    {
        Prescription anew = German with { Amendments = [new(Day("2026-12-03"), ContractDoctor, "issued") { NewIssueDate = Day("2026-12-03"), Signature = Stated.Yes, Stamp = Stated.Yes }] };

        Finding late = RuleBooks.Prescriptions(PrescriptionSchemes.GermanStatutory).Evaluate(new(Day("2027-01-04")) { Prescription = anew }).Findings.Single(finding => finding.Rule == "de-gkv/start");

        late.Facts.Select(fact => fact.Path).Should().Equal("prescription.issued", "prescription.amendments[0].newIssueDate");
    }

    [Fact]
    public void Another_one_in_its_place_supersedes_it() => On(German with { Superseded = Day("2026-11-20") }, "2026-11-20").State.Should().Be(PrescriptionState.Superseded);

    [Fact]
    public void Without_a_date_of_issue_nothing_can_be_told() => On(German with { Issued = null }, "2026-11-20").State.Should().Be(PrescriptionState.Unknown);

    [Fact]
    public void A_prescription_of_another_scheme_is_not_judged()
    {
        PrescriptionStanding standing = PrescriptionStanding.Of(German, PrescriptionSchemes.OntarioAuto, Today);
        standing.State.Should().Be(PrescriptionState.OtherScheme);
        standing.Deadlines.Should().BeEmpty();
        Decision decision = RuleBooks.Prescriptions(PrescriptionSchemes.OntarioAuto).Evaluate(German.Now());
        decision.Verdict.Should().Be(Verdict.Hold);
        decision.Findings.Select(finding => finding.Rule).Should().Equal("ca-on-auto/other-scheme");
    }

    [Fact]
    public void A_case_without_a_prescription_has_no_standing() =>
        FluentActions.Invoking(() => PrescriptionStanding.Of(new ReferralCase(Today), PrescriptionSchemes.Generic)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_ledger_that_is_too_long_is_refused_with_its_place()
    {
        string session = """{"date":"2026-11-02","service":"KMT","units":1}""";
        string json = $$$"""{"format":1,"asOf":"2026-11-23","prescription":{"urgent":false,"sessionsGiven":[{{{string.Join(',', Enumerable.Repeat(session, 2_001))}}}]}}""";
        CaseFormat.Read(json).Faults.Should().ContainSingle().Which.Should().Match<InputFault>(fault => fault.Path == "prescription.sessionsGiven" && fault.Expected.Contains("2000", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_of_a_report_after_six_visits_or_a_month_counts()
    {
        PrescriptionStanding early = PrescriptionStanding.Of(Washington.Given(Six[..5]), PrescriptionSchemes.WashingtonWorkersCompensation, Day("2026-11-17"));
        early.Deadlines.Single(deadline => deadline.Kind == DeadlineKind.Report).LastDay.Should().Be(Day("2026-12-03"));
        PrescriptionStanding full = PrescriptionStanding.Of(Washington.Given(Six), PrescriptionSchemes.WashingtonWorkersCompensation, Day("2026-11-19"));
        full.Deadlines.Single(deadline => deadline.Kind == DeadlineKind.Report).LastDay.Should().Be(Day("2026-11-19"));
    }

    [Fact]
    public void A_plan_outside_the_recommendations_is_cut_to_them()
    {
        ReferralCase referral = (German with { Items = [new("KMT", 6) { PerWeek = new(1, 2), Minutes = 20, Regions = BodyRegions.LowerBack, Techniques = [Technique.Petrissage] }] }).Now() with
        {
            Plan = new("less pain") { Segments = [new(BodyRegions.LowerBack | BodyRegions.Calf, Technique.Petrissage, Pressure.Level3, 36), new(BodyRegions.LowerBack, Technique.Friction, Pressure.Level3, 10)] },
        };
        Decision decision = RuleBooks.Prescriptions(PrescriptionSchemes.GermanStatutory).Evaluate(referral);
        decision.Verdict.Should().Be(Verdict.ProceedWithModifications);
        Segment left = decision.AmendedPlan!.Segments.Single();
        (left.Regions == BodyRegions.LowerBack).Should().BeTrue();
        left.Minutes.Should().BeLessThanOrEqualTo(20);
    }

    private static PrescriptionStanding On(Prescription prescription, string day) => PrescriptionStanding.Of(prescription, PrescriptionSchemes.GermanStatutory, Day(day));
}
