using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>A fact that stands in a case more than once, or by more than one name, is found as one that stands there once.</summary>
public sealed class TheSameFactTwice
{
    private static readonly Condition Clot = Condition.Active(Disease);
    private static readonly Code Drug = Code.Atc("B01AF01");

    private static void FoundAt(Trigger when, ReferralCase referral, params string[] paths) => FoundAt(Book(Rule("rule", when, Require())), referral, paths);

    private static void FoundAt(RuleBook book, ReferralCase referral, params string[] paths)
    {
        Decision decision = book.Evaluate(referral);
        decision.Findings.SelectMany(finding => finding.Facts).Select(fact => fact.Path).Should().Equal(paths);
        decision.Verdict.Should().Be(Verdict.Hold);
        decision.Unread.Should().BeEmpty();
        decision.Uncovered.Should().BeEmpty();
    }

    [Fact]
    public void In_any_section_of_the_history()
    {
        FoundAt(Has("I82.4"), With(Clot, Clot), "patient.conditions[0]", "patient.conditions[1]");
        FoundAt(new MedicationTrigger { Codes = [Drug] }, Case(Healthy with { Medications = [Medication.Taking(Drug), Medication.Taking(Drug)] }), "patient.medications[0]", "patient.medications[1]");
        FoundAt(new ProcedureTrigger { Kinds = ["surgery"] }, Case(Healthy with { Procedures = [new() { Kind = "surgery" }, new() { Kind = "surgery" }] }), "patient.procedures[0]", "patient.procedures[1]");
        FoundAt(new DeviceTrigger { Kinds = ["port"] }, Case(Healthy with { Devices = [new() { Kind = "port" }, new() { Kind = "port" }] }), "patient.devices[0]", "patient.devices[1]");
        FoundAt(new AllergyTrigger { Kinds = ["nut-oil"] }, Case(Healthy with { Allergies = [new() { Kind = "nut-oil" }, new() { Kind = "nut-oil" }] }), "patient.allergies[0]", "patient.allergies[1]");
        FoundAt(new SymptomTrigger { Kinds = ["fever"] }, Case(Healthy with { Symptoms = [Symptom.Of("fever"), Symptom.Of("fever")] }), "patient.symptoms[0]", "patient.symptoms[1]");
    }

    [Fact]
    public void Among_the_diagnoses_of_a_prescription() => FoundAt(
        Has("I82.4"), With() with { Prescription = new() { Diagnosis = Clot, FurtherDiagnoses = [Clot, Clot] } },
        "prescription.diagnosis", "prescription.furtherDiagnoses[0]", "prescription.furtherDiagnoses[1]");

    [Fact]
    public void By_its_code_and_by_its_word()
    {
        Code port = Code.SnomedCt("445085009");
        DeviceTrigger either = new() { Kinds = ["port"], Codes = [port] };
        FoundAt(either, Case(Healthy with { Devices = [new() { Kind = "port", Code = port }] }), "patient.devices[0]");
        FoundAt(either, Case(Healthy with { Devices = [new() { Code = port }] }), "patient.devices[0]");
        FoundAt(either, Case(Healthy with { Devices = [new() { Kind = "port", Code = Code.SnomedCt("14106009") }] }), "patient.devices[0]");
    }

    [Fact]
    public void By_what_a_table_makes_of_its_code()
    {
        Code caesarean = Code.SnomedCt("11466000");
        Code clot = Code.SnomedCt("128053003");
        Crosswalk table = Crosswalk.Of(new CrosswalkTable("clinic/table", "1", "a table")
        {
            Mappings = [new(caesarean, "the name") { Kind = "caesarean-section" }, new(clot, "the name") { To = [Code.Icd10Cm("I82.409"), Code.Icd10Cm("I82.401")] }],
        });
        RuleBook book = Book(OnDisease(Require()), Rule("caesarean", new ProcedureTrigger { Kinds = ["caesarean-section", "surgery"] }, Require())).With(table);

        FoundAt(book, With(Condition.Active(clot), Condition.Active(clot)), "patient.conditions[0]", "patient.conditions[1]");
        FoundAt(book, Case(Healthy with { Procedures = [new() { Code = caesarean }] }), "patient.procedures[0]");
        FoundAt(book, Case(Healthy with { Procedures = [new() { Code = caesarean, Kind = "caesarean-section" }, new() { Code = caesarean, Kind = "surgery" }] }), "patient.procedures[0]", "patient.procedures[1]");
    }
}
