using NodaTime;

namespace MedicalMassage.Domain.Tests.Knowledge;

/// <summary>Two facts at once, as far as the rules of single rows settle them.</summary>
public sealed class Combinations
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static Segment Work(BodyRegions regions, Technique technique, int pressure) => new(regions, technique, Pressure.Of(pressure), 20, Position.Supine);

    private static Decision Decide(PatientHistory patient, ValueList<Clearance> clearances, params Segment[] segments) => RuleBooks.Standard.Evaluate(new(Today)
    {
        Patient = patient with { BirthDate = new LocalDate(1960, 4, 2), Sex = Sex.Female },
        Plan = new("less pain") { Segments = [.. segments] },
        Clearances = clearances,
    });

    private static Clearance Allowed(string rule) => new(Prescriber.Physician, Today.PlusDays(-2)) { Rule = rule };

    [Fact]
    public void Deep_work_is_left_out_under_an_anticoagulant_also_with_a_clearance()
    {
        PatientHistory patient = PatientHistory.AskedAndNone with { Medications = [Medication.Taking(Code.Atc("B01AF01"))] };

        Decision decision = Decide(patient, [Allowed("anticoagulant-therapy")], Work(BodyRegions.LowerBack, Technique.DeepTissue, 4), Work(BodyRegions.LowerBack, Technique.Petrissage, 3));

        decision.Verdict.Should().Be(Verdict.ProceedWithModifications);
        decision.AmendedPlan!.Segments.Should().ContainSingle().Which.Technique.Should().Be(Technique.Petrissage);
    }

    [Fact]
    public void Heat_and_deep_work_are_left_out_where_feeling_is_dull_and_the_rest_of_the_body_is_free()
    {
        PatientHistory patient = PatientHistory.AskedAndNone with
        {
            Conditions =
            [
                Condition.Active(Code.Icd10Cm("G62.9")) with { Acuity = Acuity.Chronic, Sites = [BodyRegion.Foot] },
                Condition.Active(Code.Icd10Cm("R20.0")) with { Sites = [new(BodyRegion.Calf, Side.Left)] },
            ],
        };
        foreach (Technique technique in (Technique[])[Technique.DeepTissue, Technique.Heat])
        {
            Decide(patient, [], Work(BodyRegions.Foot, technique, 4)).Verdict.Should().Be(Verdict.DoNotTreat);
            Decide(patient, [], Work(BodyRegions.Calf, technique, 4)).Verdict.Should().Be(Verdict.ProceedWithModifications);
            Decide(patient, [], Work(BodyRegions.UpperBack, technique, 4)).Verdict.Should().Be(Verdict.Proceed);
        }
        Decide(patient, [], Work(BodyRegions.Foot, Technique.Petrissage, 3)).Verdict.Should().Be(Verdict.Proceed);
    }

    [Fact]
    public void Prescribed_lymph_drainage_is_the_treatment_of_the_arm_whose_nodes_were_removed()
    {
        PatientHistory patient = PatientHistory.AskedAndNone with
        {
            Procedures = [new() { Kind = "axillary-lymph-node-removal", Date = new PartialDate(2023, 5, 4), Sites = [new(BodyRegion.Axilla, Side.Left)] }],
        };
        BodyRegions left = BodyRegions.Of(BodyRegion.Arm, Side.Left);

        Decide(patient, [], Work(left, Technique.ManualLymphDrainage, 1)).Verdict.Should().Be(Verdict.Proceed);
        Decide(patient, [], Work(left, Technique.Petrissage, 3)).Verdict.Should().Be(Verdict.DoNotTreat);
        Decide(patient, [], Work(BodyRegions.Of(BodyRegion.Arm, Side.Right), Technique.Petrissage, 3)).Verdict.Should().Be(Verdict.Proceed);
    }

    [Fact]
    public void Light_massage_is_free_in_cancer_treatment_once_the_oncologist_agreed()
    {
        PatientHistory patient = PatientHistory.AskedAndNone with { Conditions = [Condition.Active(Code.Icd10Cm("C50.912")) with { Onset = new PartialDate(2026, 3, 1), Sites = [new(BodyRegion.Breast, Side.Left)] }] };
        Segment light = Work(BodyRegions.Hand, Technique.Effleurage, 2);

        Decide(patient, [], light).Verdict.Should().Be(Verdict.Hold);
        Decide(patient, [Allowed("cancer-active-treatment")], light).Verdict.Should().Be(Verdict.Proceed);
        Decide(patient, [Allowed("cancer-active-treatment")], Work(BodyRegions.Hand, Technique.Petrissage, 5)).Verdict.Should().Be(Verdict.ProceedWithModifications);
    }
}
