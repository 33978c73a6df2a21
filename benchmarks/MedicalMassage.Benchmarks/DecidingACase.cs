using BenchmarkDotNet.Attributes;
using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Benchmarks;

/// <summary>What a decision costs with the facts of the case: the clean case is the baseline, and the rest are ratios to it.</summary>
[MemoryDiagnoser]
public class DecidingACase
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private readonly RuleBook _book = RuleBooks.Standard;

    private readonly ReferralCase _clean = new(Today) { Patient = PatientHistory.AskedAndNone with { Sex = Sex.Female, BirthDate = new LocalDate(1980, 1, 1) } };

    private readonly ReferralCase _anticoagulated = new(Today)
    {
        Patient = PatientHistory.AskedAndNone with
        {
            Sex = Sex.Female,
            BirthDate = new LocalDate(1968, 4, 2),
            Conditions = [Condition.Active(Code.Icd10Cm("M54.50")), Condition.Active(Code.Icd10Cm("I10"))],
            Medications = [Medication.Taking(Code.Atc("B01AF01"), "rivaroxaban")],
            Observations = [.. Observation.BloodPressure(138, 84, on: new LocalDate(2026, 11, 20))],
        },
    };

    private readonly ReferralCase _nothingAsked = new(Today);

    [GlobalSetup]
    public void TheCasesComeToTheirVerdicts()
    {
        if (CleanCase().Verdict != Verdict.Proceed
            || AnticoagulatedBackPain().Verdict != Verdict.ProceedWithModifications
            || NothingAsked().Verdict != Verdict.Hold)
        {
            throw new InvalidOperationException("A benchmark of wrong answers measures nothing.");
        }
    }

    [Benchmark(Baseline = true)]
    public Decision CleanCase() => _book.Evaluate(_clean);

    [Benchmark]
    public Decision AnticoagulatedBackPain() => _book.Evaluate(_anticoagulated);

    [Benchmark]
    public Decision NothingAsked() => _book.Evaluate(_nothingAsked);
}
