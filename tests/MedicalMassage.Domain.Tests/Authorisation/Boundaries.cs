using NodaTime;
using static MedicalMassage.Domain.Tests.Authorisation.Forms;

namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>Every deadline on the day before, the day and the day after, across month ends, leap days and year changes.</summary>
public sealed class Boundaries
{
    [Theory]
    [InlineData("de-gkv", "2026-11-02", "2026-11-30")]
    [InlineData("de-gkv", "2026-01-31", "2026-02-28")]
    [InlineData("de-gkv", "2028-02-01", "2028-02-29")]
    [InlineData("de-gkv", "2028-02-02", "2028-03-01")]
    [InlineData("de-gkv", "2026-12-15", "2027-01-12")]
    [InlineData("de-gkv", "2021-01-01", "2021-01-29")]
    [InlineData("de-gkv", "2020-12-31", "2021-01-14")]
    [InlineData("de-dguv", "2026-12-28", "2027-01-04")]
    [InlineData("de-dguv", "2028-02-23", "2028-03-01")]
    public void Treatment_may_start_up_to_the_last_day_and_not_after(string scheme, string issued, string last) =>
        Ends(scheme, German with { Scheme = scheme, Issued = Day(issued) }, last, PrescriptionState.Startable, DeadlineKind.Start);

    [Theory]
    [InlineData("2026-11-02", "2026-11-16")]
    [InlineData("2028-02-15", "2028-02-29")]
    [InlineData("2026-12-20", "2027-01-03")]
    public void Urgent_treatment_may_start_up_to_the_last_day_and_not_after(string issued, string last) =>
        Ends("de-gkv", German with { Issued = Day(issued), Urgent = true }, last, PrescriptionState.Startable, DeadlineKind.Start);

    [Theory]
    [InlineData("2026-11-20", "2026-11-27")]
    [InlineData("2028-02-25", "2028-03-03")]
    [InlineData("2026-12-30", "2027-01-06")]
    public void After_discharge_treatment_may_start_up_to_the_last_day_and_not_after(string discharged, string last) =>
        Ends("de-gkv", Discharge with { Issued = Day(discharged), Discharged = Day(discharged) }, last, PrescriptionState.Startable, DeadlineKind.Start);

    [Theory]
    [InlineData("de-gkv", "2026-11-23", "2026-12-07")]
    [InlineData("de-gkv", "2028-02-15", "2028-02-29")]
    [InlineData("de-gkv", "2027-12-24", "2028-01-07")]
    [InlineData("de-dguv", "2026-11-30", "2026-12-14")]
    public void The_next_session_may_be_given_up_to_the_last_day_and_not_after(string scheme, string session, string last) =>
        Ends(scheme, Begun(scheme, session), last, PrescriptionState.Running, DeadlineKind.NextSession);

    [Theory]
    [InlineData(6, "2026-11-30", "2027-02-28")]
    [InlineData(6, "2027-11-30", "2028-02-29")]
    [InlineData(6, "2026-11-15", "2027-02-15")]
    [InlineData(10, "2026-08-31", "2027-02-28")]
    [InlineData(7, "2027-08-31", "2028-02-29")]
    public void The_last_session_may_be_given_up_to_the_last_day_and_not_after(int units, string first, string last)
    {
        Prescription form = Begun("de-gkv", first) with { Items = [new("KMT", units) { PerWeek = new(1, 2) }], Interruptions = [new(Day(first).PlusDays(1), Day(last).PlusDays(30)) { Reason = "T" }] };
        Ends("de-gkv", form, last, PrescriptionState.Interrupted, DeadlineKind.Finish);
    }

    [Theory]
    [InlineData("2026-11-02", "2027-02-22")]
    [InlineData("2027-11-09", "2028-02-29")]
    public void A_blanket_prescription_lives_sixteen_weeks_from_its_issue(string issued, string last) =>
        Ends("de-gkv", Blanket with { Issued = Day(issued), SessionsGiven = [new(Day(issued), "KMT")] }, last, PrescriptionState.Running, DeadlineKind.Finish);

    [Theory]
    [InlineData(CareEpisode.Initial, "2026-11-30", "2027-02-28")]
    [InlineData(CareEpisode.Initial, "2027-12-01", "2028-02-29")]
    [InlineData(CareEpisode.Continuation, "2026-09-01", "2027-02-28")]
    [InlineData(CareEpisode.Continuation, "2027-09-02", "2028-02-29")]
    public void An_episode_of_veterans_runs_from_its_first_session(CareEpisode episode, string first, string last) =>
        Ends("us-va-cc", Veteran.Given(first) with { Claim = new() { Episode = episode } }, last, PrescriptionState.Running, DeadlineKind.Finish);

    [Theory]
    [InlineData("2026-01-31", "2026-02-28")]
    [InlineData("2028-01-31", "2028-02-29")]
    [InlineData("2026-12-31", "2027-01-31")]
    public void A_month_after_the_first_visit_a_report_is_due(string first, string last)
    {
        Prescription form = Washington.Given(first) with { Issued = Day(first) };
        Held("us-wa-lni/progress-report", form, Day(last).PlusDays(-1)).Should().BeFalse();
        Held("us-wa-lni/progress-report", form, Day(last)).Should().BeFalse();
        Held("us-wa-lni/progress-report", form, Day(last).PlusDays(1)).Should().BeTrue();
    }

    [Theory]
    [InlineData("us-wa-lni/visits-7-to-12", 6)]
    [InlineData("us-wa-lni/visits-past-12", 12)]
    [InlineData("us-wa-commercial/premera", 6)]
    [InlineData("us-va-cc/initial-visits", 12)]
    [InlineData("evicore/continued", 1)]
    [InlineData("ca-bc-icbc/enhanced-care", 12)]
    public void A_visit_beyond_the_number_waits_for_leave(string rule, int free)
    {
        bool WaitsAfter(int visits)
        {
            LocalDate first = new(2026, 8, 10);
            Prescription form = American(rule[..rule.IndexOf('/', StringComparison.Ordinal)]) with
            {
                Issued = first,
                Items = [new("97124", 40)],
                SessionsGiven = [.. Enumerable.Range(0, visits).Select(i => new SessionGiven(first.PlusDays(i), "97124"))],
                Claim = new() { Insurer = "premera", Episode = CareEpisode.Initial, EarlierVisits = 0, Accident = first },
            };
            return Held(rule, form, first.PlusDays(40));
        }
        WaitsAfter(free - 1).Should().BeFalse();
        WaitsAfter(free).Should().BeTrue();
        WaitsAfter(free + 1).Should().Be(rule != "us-wa-lni/visits-7-to-12" || free + 2 <= 12);
    }

    [Theory]
    [InlineData("WS", 6)]
    [InlineData("EX", 6)]
    [InlineData("CS", 6)]
    [InlineData("AT", 6)]
    [InlineData("GE", 6)]
    [InlineData("LY", 6)]
    [InlineData("SO1", 6)]
    [InlineData("SO2", 6)]
    [InlineData("SO3", 6)]
    [InlineData("SO4", 6)]
    [InlineData("SO5", 6)]
    [InlineData("ZN", 10)]
    [InlineData("PN", 10)]
    public void A_form_holds_up_to_the_units_of_its_group(string group, int most)
    {
        bool Refused(int units) => Held("de-gkv/max-per-prescription", German.Service("KG", units) with { DiagnosisGroup = group }, Today);
        Refused(most - 1).Should().BeFalse();
        Refused(most).Should().BeFalse();
        Refused(most + 1).Should().BeTrue();
    }

    [Theory]
    [InlineData("WS", 18)]
    [InlineData("AT", 18)]
    [InlineData("LY", 30)]
    [InlineData("ZN", 30)]
    [InlineData("PN", 30)]
    public void The_orienting_amount_is_told_beyond_its_number_and_never_refused(string group, int amount)
    {
        Expect Of(int units) => new SchemeExample("de-gkv/orienting-amount", Expect.Clear, German with
        {
            DiagnosisGroup = group,
            Earlier = [new(new(2026, 10, 1)) { Codes = [Code.Icd10Gm("M54.5")], DiagnosisGroup = group, Prescriber = ContractDoctor, Items = [new("KG", units - 6)] }],
        }).Result();
        Of(amount - 1).Should().Be(Expect.Clear);
        Of(amount).Should().Be(Expect.Clear);
        Of(amount + 1).Should().Be(Expect.Tells);
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void Twelve_massages_are_the_most_of_one_case(int units, bool refused) => Held("de-gkv/massage-per-case", German with
    {
        Earlier = [new(new(2026, 10, 1)) { Codes = [Code.Icd10Gm("M54.5")], DiagnosisGroup = "WS", Prescriber = ContractDoctor, Items = [new("BGM", units - 6)] }],
    }, Today).Should().Be(refused);

    [Theory]
    [InlineData("2026-05-31", "2026-11-29", true)]
    [InlineData("2026-05-31", "2026-11-30", false)]
    [InlineData("2026-05-31", "2026-12-01", false)]
    [InlineData("2027-08-31", "2028-02-28", true)]
    [InlineData("2027-08-31", "2028-02-29", false)]
    public void Six_months_after_the_last_prescription_a_new_case_begins(string earlier, string issued, bool sameCase) => Held("de-gkv/massage-per-case", German with
    {
        Issued = Day(issued),
        Earlier = [new(Day(earlier)) { Codes = [Code.Icd10Gm("M54.5")], DiagnosisGroup = "WS", Prescriber = ContractDoctor, Items = [new("BGM", 12)] }],
    }, Day(issued)).Should().Be(sameCase);

    [Theory]
    [InlineData("2020-12-31", 14)]
    [InlineData("2021-01-01", 28)]
    public void A_prescription_is_judged_by_the_law_in_force_at_its_issue(string issued, int days)
    {
        PrescriptionStanding standing = PrescriptionStanding.Of(German with { Issued = Day(issued) }, PrescriptionSchemes.GermanStatutory, Day(issued));
        standing.Until.Should().Be(Day(issued).PlusDays(days));
    }

    private static Prescription Begun(string scheme, string session) => German.Given(session) with { Scheme = scheme, Issued = Day(session).PlusDays(-3) };

    private static bool Held(string rule, Prescription form, LocalDate on) =>
        new SchemeExample(rule, Expect.Clear, new ReferralCase(on) { Prescription = form }).Result() == Expect.Holds;

    /// <summary>On the last day and the day before it stands, with that day as its deadline; on the day after it has lapsed, and the findings say so too.</summary>
    private static void Ends(string scheme, Prescription form, string last, PrescriptionState before, DeadlineKind kind)
    {
        PrescriptionScheme judged = PrescriptionSchemes.Find(scheme)!;
        LocalDate day = Day(last);
        foreach (LocalDate date in new[] { day.PlusDays(-1), day })
        {
            PrescriptionStanding standing = PrescriptionStanding.Of(form, judged, date);
            standing.State.Should().Be(before);
            standing.Deadlines.Should().Contain(deadline => deadline.Kind == kind && deadline.LastDay == day);
            standing.Timeline.Should().Contain(change => change.Date == day.PlusDays(1) && change.State == PrescriptionState.Lapsed);
        }
        PrescriptionStanding after = PrescriptionStanding.Of(form, judged, day.PlusDays(1));
        after.State.Should().Be(PrescriptionState.Lapsed);
        after.Lapses[0].From.Should().Be(day.PlusDays(1));
        Decision decision = RuleBooks.Prescriptions(judged).Evaluate(new ReferralCase(day.PlusDays(1)) { Prescription = form });
        decision.Requirements.Select(requirement => requirement.Rule).Should().Contain(after.Lapses[0].Rule);
    }
}
