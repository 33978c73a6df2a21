using MedicalMassage.Domain;
using MedicalMassage.Testing;

namespace ClinicRules.Tests;

public sealed class ReportAfterSixVisitsTests
{
    private const string Rule = "our-clinic/report-after-six-visits";

    private static readonly RuleBook Book = RuleBook.Empty.With(new ReportAfterSixVisits());

    [Fact]
    public void It_keeps_the_laws() =>
        Conformance.Check(new ReportAfterSixVisits(), new() { Examples = [After(6), After(5), Spoken(After(9), daysAgo: 10)] }).ShouldHold();

    [Fact]
    public void Five_visits_need_no_report() => Book.Evaluate(After(5)).ShouldBe(Verdict.Proceed).ShouldBeClearOf(Rule);

    [Fact]
    public void The_seventh_session_waits_for_the_report_on_the_six_before_it() =>
        Book.Evaluate(After(6)).ShouldBe(Verdict.Hold).ShouldFire(Rule).ShouldRequire(RequirementKind.Document);

    [Fact]
    public void A_conversation_with_the_prescriber_starts_the_count_again() =>
        Book.Evaluate(Spoken(After(6), daysAgo: 1)).ShouldBe(Verdict.Proceed);

    [Fact]
    public void A_conversation_that_is_planned_does_not_count_before_its_day() =>
        Book.Evaluate(Spoken(After(6), daysAgo: -3)).ShouldBe(Verdict.Hold).ShouldHoldThrough(Patients.Day.PlusDays(2));

    private static ReferralCase After(int visits) => Patients.HealthyAdult().With(new Prescription
    {
        SessionsGiven = [.. Enumerable.Range(1, visits).Select(week => new SessionGiven(Patients.Day.PlusWeeks(-week), "massage"))],
    });

    private static ReferralCase Spoken(ReferralCase referral, int daysAgo) =>
        referral.With(new Consultation(ConsultationKind.PrescriberTherapist, Patients.Day.PlusDays(-daysAgo)));
}
