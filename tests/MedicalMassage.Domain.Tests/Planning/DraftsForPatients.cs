using NodaTime;

namespace MedicalMassage.Domain.Tests.Planning;

/// <summary>What the planner drafts for patients as they come.</summary>
public sealed class DraftsForPatients
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly RuleBook Book = RuleBooks.Standard.WithAppropriateness();

    private static ReferralCase With(string diagnosis, params ValueList<BodySite> sites) => new(Today)
    {
        Patient = PatientHistory.AskedAndNone with { BirthDate = new LocalDate(1968, 4, 2), Sex = Sex.Female, Pregnancy = Pregnancy.NotPregnant },
        Prescription = new() { Diagnosis = Condition.Active(Code.Icd10Cm(diagnosis)) with { Verification = Verification.Confirmed, Sites = sites } },
    };

    [Fact]
    public void Low_back_pain_gets_relaxation_massage_first_and_structural_massage_as_an_alternative()
    {
        PlanProposal proposal = Planner.Propose(With("M54.50"), Book);

        proposal.Drafts.Select(draft => draft.Approach).Should().Equal("chronic-low-back-pain/relaxation", "chronic-low-back-pain/structural");
        DraftPlan first = proposal.Drafts[0];
        first.Grade.Should().Be(EvidenceGrade.Low);
        first.Course.SessionCount.Should().Be(10);
        first.Course.Evidence.Should().Equal("EV-CHER11");
        first.Decision.Verdict.Should().Be(Verdict.Proceed);
        first.NextSession.HomeCare.Should().OnlyContain(care => care.Dose != null && care.StopSigns.Count > 0);
    }

    [Fact]
    public void No_hip_stretch_is_given_home_after_a_recent_hip_replacement()
    {
        ReferralCase after = With("M54.50") with
        {
            Clearances = [Clearance.ForRule("joint-replacement-recent", Prescriber.Physician, Today)],
        };
        after = after with { Patient = after.Patient with { Procedures = [new Procedure { Kind = "hip-replacement", Date = Today.PlusWeeks(-10), Sites = [new(BodyRegion.Hip, Side.Left)] }] } };

        Planner.Propose(With("M54.50"), Book).Drafts[0].NextSession.HomeCare.Should().Contain(care => care.Kind == HomeCareKind.Stretch);
        PlanProposal proposal = Planner.Propose(after, Book);
        proposal.Drafts.Should().NotBeEmpty();
        proposal.Drafts.Should().OnlyContain(draft => draft.NextSession.HomeCare.All(care => care.Kind != HomeCareKind.Stretch));
    }

    [Fact]
    public void A_prescription_that_names_techniques_and_regions_is_followed_first()
    {
        ReferralCase referral = With("M54.50");
        referral = referral with
        {
            Prescription = referral.Prescription! with
            {
                Items = [new("KMT", 6) { Techniques = [Technique.Petrissage, Technique.Friction], Regions = BodyRegions.LowerBack, Minutes = 20, PerWeek = new(1, 2) }],
                SessionsGiven = [new(Today.PlusDays(-7), "KMT")],
            },
        };

        DraftPlan first = Planner.Propose(referral, Book).Drafts.Single(draft => draft.Approach == "as-prescribed");

        first.NextSession.Segments.Select(segment => segment.Technique).Should().Equal(Technique.Petrissage, Technique.Friction);
        first.NextSession.Segments.Sum(segment => segment.Minutes).Should().Be(20);
        first.Course.SessionCount.Should().Be(5);
    }

    [Fact]
    public void The_affected_side_alone_is_worked_and_lymph_drainage_needs_to_know_the_limb()
    {
        PlanProposal left = Planner.Propose(With("G56.02", new BodySite(BodyRegion.Wrist, Side.Left)), Book);
        left.Drafts[0].NextSession.Segments.Should().OnlyContain(segment => BodyRegions.WholeBody.OnSide(Side.Left).Contains(segment.Regions));

        PlanProposal nowhere = Planner.Propose(With("I89.0"), Book);
        nowhere.Drafts.Should().BeEmpty();
        nowhere.Obstacles.Should().ContainSingle().Which.Kind.Should().Be(PlanObstacleKind.NothingToPlanFor);
    }

    [Fact]
    public void What_is_found_for_pregnant_patients_goes_before_what_was_found_in_others()
    {
        ReferralCase referral = With("M54.50");
        referral = referral with { Patient = referral.Patient with { Pregnancy = Pregnancy.Due(Today.PlusWeeks(18)) with { HighRisk = Truth.No } } };

        PlanProposal proposal = Planner.Propose(referral, Book);

        proposal.Drafts.Should().ContainSingle().Which.Approach.Should().Be("pregnancy-back-pain/side-lying");
        proposal.Drafts[0].NextSession.Segments.Should().OnlyContain(segment => segment.Position == Position.SideLying);
    }

    [Fact]
    public void Why_there_can_be_no_plan_is_told_by_no_more_than_is_needed()
    {
        ReferralCase referral = With("M54.50");
        referral = referral with
        {
            Prescription = referral.Prescription! with { Items = [new("massage", 6) { Regions = BodyRegions.LowerBack }] },
            Tolerance = new() { AvoidRegions = BodyRegions.LowerBack, MaxPressure = Pressure.Level2 },
        };

        PlanProposal proposal = Planner.Propose(referral, RuleBooks.Standard);

        proposal.Drafts.Should().BeEmpty();
        proposal.Obstacles.Select(obstacle => obstacle.Kind).Should().Equal(PlanObstacleKind.Tolerance, PlanObstacleKind.PrescribedRegions);
    }

    [Fact]
    public void An_alert_a_used_up_prescription_and_an_unknown_diagnosis_are_told_as_what_they_are()
    {
        ReferralCase stroke = With("M54.50");
        stroke = stroke with { Patient = stroke.Patient with { Symptoms = [new Symptom { Kind = "face-droop" }] } };
        Planner.Propose(stroke, Book).Obstacles.Should().ContainSingle().Which.Kind.Should().Be(PlanObstacleKind.Alert);

        ReferralCase usedUp = With("M54.50");
        usedUp = usedUp with { Prescription = usedUp.Prescription! with { Items = [new("massage", 1)], SessionsGiven = [new(Today, "massage")] } };
        Planner.Propose(usedUp, Book).Obstacles.Should().ContainSingle().Which.Kind.Should().Be(PlanObstacleKind.PrescribedUnits);

        Planner.Propose(With("H60.9"), Book).Obstacles.Should().ContainSingle().Which.Kind.Should().Be(PlanObstacleKind.NothingToPlanFor);
    }

    [Fact]
    public void The_target_is_a_change_that_counts_away_from_the_last_reading()
    {
        ReferralCase referral = With("M54.50") with { OutcomeReadings = [new("roland-morris", Today.PlusDays(-1)) { Value = 14 }] };

        Planner.Propose(referral, Book).Drafts[0].Course.Outcome.Should().Be(new OutcomeTarget("roland-morris") { Start = 14, Target = 12 });
    }

    [Fact]
    public void A_proposal_is_written_as_a_document() =>
        PlanProposalFormat.Write(Planner.Propose(With("M54.50"), Book)).Should().Contain("\"approach\": \"chronic-low-back-pain/relaxation\"").And.NotContain("nextSession");
}
