using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Domain.Tests.Laws;
using MedicalMassage.Testing.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Appropriateness;

/// <summary>Diagnosis, tolerance, adverse events and progress in the next decision.</summary>
public sealed class AppropriatenessInDecisions
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly SessionPlan Back = new("less pain") { Segments = [new(BodyRegions.LowerBack, Technique.Petrissage, Pressure.Level3, 20)] };

    private static Decision Decide(ReferralCase referral) => RuleBooks.Appropriateness.Evaluate(referral with { Plan = Back });

    private static ReferralCase After(AdverseEventGrade grade, LocalDate? resolved = null) => new(Today)
    {
        SessionRecords = [new(Today.PlusDays(-3)) { Given = Back, AdverseEvents = [new("as told", grade) { Regions = BodyRegions.LowerBack, Resolved = resolved }] }],
    };

    [Theory]
    [InlineData(Verification.Unrecorded, Verdict.Proceed)]
    [InlineData(Verification.Confirmed, Verdict.Proceed)]
    [InlineData(Verification.Provisional, Verdict.Hold)]
    [InlineData(Verification.Differential, Verdict.Hold)]
    [InlineData(Verification.Unconfirmed, Verdict.Hold)]
    [InlineData(Verification.Refuted, Verdict.Hold)]
    public void Massage_waits_for_a_diagnosis_that_is_not_confirmed(Verification verification, Verdict verdict)
    {
        ReferralCase referral = new(Today) { Prescription = new() { Diagnosis = Condition.Active(Code.Icd10Cm("M54.50")) with { Verification = verification } } };
        Decide(referral).Verdict.Should().Be(verdict);
        Decide(referral with { Consultations = [new(ConsultationKind.PrescriberTherapist, Today)] }).Verdict.Should().Be(Verdict.Proceed);
    }

    [Fact]
    public void A_prescription_without_a_diagnosis_asks_for_one()
    {
        Decision decision = Decide(new(Today) { Prescription = new() });
        decision.Verdict.Should().Be(Verdict.Hold);
        decision.Questions.Should().ContainSingle().Which.Path.Should().Be("prescription.diagnosis");
    }

    [Theory]
    [InlineData("M54.2", "low")]
    [InlineData("G43.909", "very low")]
    [InlineData("I89.0", "No result that can be rated")]
    [InlineData("H60.9", "does not speak of massage")]
    public void What_is_known_is_told_no_stronger_than_its_sources(string diagnosis, string words) =>
        Decide(new(Today) { Prescription = new() { Diagnosis = Condition.Active(Code.Icd10Cm(diagnosis)) } }).Advice[0].Text.Should().Contain(words);

    [Fact]
    public void A_dose_that_did_not_help_in_a_study_is_told_to_the_prescriber()
    {
        ReferralCase referral = new(Today) { Prescription = new() { Diagnosis = Condition.Active(Code.Icd10Cm("M54.2")) } };
        Decide(referral).Advice.Should().Contain(advice => advice.For == Audience.Prescriber && advice.Text.Contains("EV-SHER14", StringComparison.Ordinal));
        SessionPlan hour = Back with { Segments = [new(BodyRegions.PosteriorNeck, Technique.Petrissage, Pressure.Level2, 60)] };
        RuleBooks.Appropriateness.Evaluate(referral with { Plan = hour }).Advice.Should().NotContain(advice => advice.For == Audience.Prescriber);
    }

    [Fact]
    public void What_the_patient_does_not_tolerate_is_cut_from_the_plan()
    {
        Decision decision = Decide(new(Today) { Tolerance = new() { MaxPressure = Pressure.Level1, MaxMinutes = 10, AvoidPositions = Position.Prone } });
        decision.Verdict.Should().Be(Verdict.ProceedWithModifications);
        decision.AmendedPlan!.Segments.Should().Equal(new Segment(BodyRegions.LowerBack, Technique.Petrissage, Pressure.Level1, 10));
    }

    [Fact]
    public void A_mild_event_advises_and_a_moderate_one_that_goes_on_lowers_the_pressure_where_it_is()
    {
        Decide(After(AdverseEventGrade.Mild)).Verdict.Should().Be(Verdict.Proceed);
        Decision moderate = Decide(After(AdverseEventGrade.Moderate));
        moderate.Verdict.Should().Be(Verdict.ProceedWithModifications);
        moderate.AmendedPlan!.Segments.Should().OnlyContain(segment => segment.Pressure == Pressure.Level2);
        Decide(After(AdverseEventGrade.Moderate, Today.PlusDays(-1))).Verdict.Should().Be(Verdict.Proceed);
    }

    [Fact]
    public void A_severe_event_is_seen_today_and_needs_a_physicians_leave_that_is_newer_than_it()
    {
        Decide(After(AdverseEventGrade.Severe)).Alerts.Should().ContainSingle().Which.Urgency.Should().Be(Urgency.SameDay);
        Decide(After(AdverseEventGrade.LifeThreatening)).Alerts.Should().ContainSingle().Which.Urgency.Should().Be(Urgency.Emergency);
        ReferralCase over = After(AdverseEventGrade.Severe, Today.PlusDays(-1));
        Decide(over).Verdict.Should().Be(Verdict.Hold);
        Decide(over with { Clearances = [Clearance.ForRule("adverse-events", Prescriber.Physician, Today.PlusDays(-2))] }).Verdict.Should().Be(Verdict.Proceed);
        Decide(over with { Clearances = [Clearance.ForRule("adverse-events", Prescriber.Physician, Today.PlusDays(-10))] }).Verdict.Should().Be(Verdict.Hold);
    }

    [Fact]
    public void A_course_that_makes_worse_holds_until_the_prescriber_was_asked_after_the_last_reading()
    {
        ReferralCase worse = new(Today)
        {
            Prescription = new() { Diagnosis = Condition.Active(Code.Icd10Cm("M54.50")) },
            OutcomeReadings = [new("roland-morris", Today.PlusDays(-20)) { Value = 10 }, new("roland-morris", Today.PlusDays(-1)) { Value = 13 }],
        };
        Decide(worse).Verdict.Should().Be(Verdict.Hold);
        Decide(worse with { Consultations = [new(ConsultationKind.PrescriberTherapist, Today.PlusDays(-5))] }).Verdict.Should().Be(Verdict.Hold);
        Decide(worse with { Consultations = [new(ConsultationKind.PrescriberTherapist, Today)] }).Verdict.Should().Be(Verdict.Proceed);
    }

    [Fact]
    public void The_data_behind_the_rules_count_in_the_fingerprint()
    {
        EvidencePack other = EvidencePacks.Standard with { Rating = "rated otherwise" };
        RuleBook.Empty.WithAppropriateness(other).Fingerprint.Should().NotBe(RuleBooks.Appropriateness.Fingerprint);
        RuleBooks.Standard.WithAppropriateness().Evaluate(new(Today)).Verdict.Should().Be(RuleBooks.Standard.Evaluate(new(Today)).Verdict);
    }

    [Fact]
    public void Decisions_with_these_rules_hold_until_their_last_valid_day_and_change_on_the_next() => Law.Holds(
        Cases.For(RuleBooks.Standard), referral =>
        {
            Decision decision = RuleBooks.Appropriateness.Evaluate(referral);
            LocalDate last = decision.ValidThrough ?? referral.AsOf.PlusYears(2);
            for (LocalDate day = referral.AsOf; day <= last && day <= referral.AsOf.PlusDays(150); day = day.PlusDays(1))
            {
                if (!Law.Same(decision, RuleBooks.Appropriateness.Evaluate(referral with { AsOf = day })))
                    return false;
            }
            return decision.ValidThrough is not { } end || !Law.Same(decision, RuleBooks.Appropriateness.Evaluate(referral with { AsOf = end.PlusDays(1) }));
        }, referral => CaseFormat.Write(referral, indented: false));

    [Fact]
    public void Amending_by_these_rules_needs_no_further_amendment() => Law.Holds(
        Cases.For(RuleBooks.Standard), referral => RuleBooks.Appropriateness.Evaluate(referral).AmendedPlan is not { } amended
            || RuleBooks.Appropriateness.Evaluate(referral with { Plan = amended }).Verdict == Verdict.Proceed, referral => CaseFormat.Write(referral, indented: false));
}
