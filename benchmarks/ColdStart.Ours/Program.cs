using MedicalMassage.Domain;
using NodaTime;

// The typical patient of the benchmarks: one decision with the whole standard rule book, and out.
ReferralCase referral = new(new LocalDate(2026, 11, 23))
{
    Patient = PatientHistory.AskedAndNone with
    {
        Sex = Sex.Female,
        BirthDate = new LocalDate(1968, 4, 2),
        Conditions = [Condition.Active(Code.Icd10Cm("M54.50")), Condition.Active(Code.Icd10Cm("I10")), Condition.Active(Code.Icd10Cm("E11.9"))],
        Medications = [Medication.Taking(Code.Atc("B01AF01")), Medication.Taking(Code.Atc("C09AA05"))],
        Observations = [.. Observation.BloodPressure(138, 84, on: new LocalDate(2026, 11, 20))],
    },
};
Decision decision = RuleBooks.Standard.Evaluate(referral);
foreach (Finding finding in decision.Findings)
    Console.WriteLine(finding.Rule);
