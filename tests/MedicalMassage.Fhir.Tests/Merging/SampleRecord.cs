using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Merging;

public sealed class SampleRecord
{
    [Fact]
    public void The_sample_record_is_read_completely()
    {
        ImportedHistory record = FhirImport.Read(Repository.Text("samples", "fhir", "bundle.json"));
        record.ReadCount.Should().Be(6);
        record.Unread.Should().BeEmpty();
        record.UnreadDetails.Should().BeEmpty();
        record.Patient.Conditions.Select(condition => condition.Code).Should().Equal(Code.Icd10Cm("M54.50"), Code.Icd10Cm("I10"));
        record.Patient.Medications.Should().ContainSingle().Which.Should().Be(
            new Medication { Code = Code.Atc("B01AF01"), Text = "rivaroxaban", Status = MedicationStatus.Active, Since = new PartialDate(2025, 3), Route = Route.Oral });
        record.Patient.Observations.Select(reading => reading.Value).Should().Equal(138, 84);
    }

    [Fact]
    public void The_sample_plan_and_record_together_give_a_decision_in_which_one_fact_is_unread()
    {
        Parsed<ReferralCase> plan = CaseFormat.Read(Repository.Text("samples", "fhir", "plan.json"));
        ImportedHistory record = FhirImport.Read(Repository.Text("samples", "fhir", "bundle.json"), new() { AsOf = plan.Value!.AsOf });
        ReferralCase referral = FhirImport.Complete(plan.Value, record);
        Decision decision = RuleBooks.Standard.Evaluate(referral);
        decision.Unread.Should().ContainSingle().Which.Path.Should().Be("patient.procedures[0]");
        decision.Verdict.Should().NotBe(Verdict.Proceed);
        CaseFormat.Read(CaseFormat.Write(referral)).Value.Should().Be(referral);
    }
}
