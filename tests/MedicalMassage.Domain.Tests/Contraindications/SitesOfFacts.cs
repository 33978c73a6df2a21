using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>A rule may count only what lies in some places; a fact without a place lies where the rule says it is implied.</summary>
public sealed class SitesOfFacts
{
    private static readonly Code Fracture = Code.Icd10Cm("S82");
    private static readonly BodySite LeftCalf = new(BodyRegion.Calf, Side.Left);
    private static readonly DiagnosisTrigger InTheLeftLeg = new() { Codes = [Fracture], Sites = BodyRegions.Of(BodyRegion.Leg, Side.Left) };

    private static Answer Ask(DiagnosisTrigger trigger, params BodySite[] sites) =>
        Answer.Of(trigger, With(Condition.Active(Fracture) with { Sites = [.. sites] }));

    [Fact]
    public void A_fact_in_the_place_counts() => Ask(InTheLeftLeg, LeftCalf).ShouldBe(Truth.Yes);

    [Fact]
    public void A_fact_on_the_other_side_or_elsewhere_does_not()
    {
        Ask(InTheLeftLeg, new BodySite(BodyRegion.Calf, Side.Right)).ShouldBe(Truth.No);
        Ask(InTheLeftLeg, BodyRegion.Hand).ShouldBe(Truth.No);
    }

    [Fact]
    public void A_fact_whose_side_is_not_known_counts_on_both() => Ask(InTheLeftLeg, BodyRegion.Calf).ShouldBe(Truth.Yes);

    [Fact]
    public void Of_several_places_one_is_enough() => Ask(InTheLeftLeg, BodyRegion.Hand, LeftCalf).ShouldBe(Truth.Yes);

    [Fact]
    public void A_fact_without_a_place_is_asked_about() => Ask(InTheLeftLeg).ShouldBe(Truth.Unknown, "patient.conditions[0].sites");

    [Fact]
    public void A_fact_without_a_place_lies_where_it_is_implied()
    {
        Ask(InTheLeftLeg with { ImpliedSites = BodyRegions.Calf }).ShouldBe(Truth.Yes);
        Ask(InTheLeftLeg with { ImpliedSites = BodyRegions.Hand }).ShouldBe(Truth.No);
    }

    [Fact]
    public void A_recorded_place_outweighs_the_implied_one() =>
        Ask(InTheLeftLeg with { ImpliedSites = BodyRegions.Calf }, BodyRegion.Hand).ShouldBe(Truth.No);

    [Fact]
    public void Medicines_procedures_devices_and_symptoms_have_places_too()
    {
        PatientHistory patient = Healthy with
        {
            Medications = [Medication.Taking(Code.Atc("B01AB05")) with { Sites = [BodyRegion.Abdomen] }],
            Procedures = [new() { Kind = "surgery", Sites = [BodyRegion.Knee] }],
            Devices = [new() { Kind = "port", Sites = [BodyRegion.Chest] }],
            Symptoms = [Symptom.Of("swelling", LeftCalf)],
        };
        Counts(new MedicationTrigger { Codes = [Code.Atc("B01AB")] }, BodyRegions.UpperAbdomen);
        Counts(new ProcedureTrigger { Kinds = ["surgery"] }, BodyRegions.Knee);
        Counts(new DeviceTrigger { Kinds = ["port"] }, BodyRegions.Chest);
        Counts(new SymptomTrigger { Kinds = ["swelling"] }, BodyRegions.LowerLeg);

        void Counts(FactTrigger trigger, BodyRegions where)
        {
            Answer.Of(trigger with { Sites = where }, Case(patient)).ShouldBe(Truth.Yes);
            Answer.Of(trigger with { Sites = BodyRegions.Foot }, Case(patient)).ShouldBe(Truth.No);
        }
    }
}
