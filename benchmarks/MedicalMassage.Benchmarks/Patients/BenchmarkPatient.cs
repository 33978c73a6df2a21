using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Benchmarks.Patients;

/// <summary>One patient in the form of each contestant.</summary>
internal sealed class BenchmarkPatient
{
    internal static readonly LocalDate Today = new(2026, 11, 23);

    private BenchmarkPatient(string name, ReferralCase referral)
    {
        Name = name;
        Referral = referral;
        Facts = FactsOf(referral);
    }

    internal string Name { get; }

    internal ReferralCase Referral { get; }

    internal Facts Facts { get; }

    internal static BenchmarkPatient Healthy { get; } = new("healthy adult", new(Today)
    {
        Patient = Of(1986, [], []),
    });

    /// <summary>Three conditions, two medicines and a blood pressure.</summary>
    internal static BenchmarkPatient Typical { get; } = new("typical patient", new(Today)
    {
        Patient = Of(1968, ["M54.50", "I10", "E11.9"], ["B01AF01", "C09AA05"]) with
        {
            Observations = [.. Observation.BloodPressure(138, 84, on: new LocalDate(2026, 11, 20))],
        },
    });

    /// <summary>Twelve conditions and eight medicines, four readings and two symptoms.</summary>
    internal static BenchmarkPatient Manifold { get; } = new("12 conditions, 8 medicines", new(Today)
    {
        Patient = Of(
            1944,
            ["I10", "I48.20", "I50.32", "E11.42", "N18.4", "M81.0", "M54.16", "I87.2", "L40.0", "D69.6", "C50.911", "I89.0"],
            ["B01AF02", "C07AB07", "C03CA01", "A10BA02", "H02AB06", "N02AA05", "L02BG03", "M05BA04"]) with
        {
            Observations =
            [
                .. Observation.BloodPressure(168, 96, on: new LocalDate(2026, 11, 22)),
                Observation.Of(Code.Loinc("777-3"), 92, "10*3/uL", new LocalDate(2026, 11, 18)),
                Observation.Of(Code.Loinc("718-7"), 10.4m, "g/dL", new LocalDate(2026, 11, 18)),
            ],
            Symptoms = [Symptom.Of("unremitting-night-pain"), Symptom.Of("chest-pain")],
        },
    });

    internal static IReadOnlyList<BenchmarkPatient> All { get; } = [Healthy, Typical, Manifold];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static Facts FactsOf(ReferralCase referral)
    {
        PatientHistory patient = referral.Patient;
        return new()
        {
            Conditions = [.. patient.Conditions.Select(condition => condition.Code!.Key)],
            Medications = [.. patient.Medications.Select(medication => medication.Code!.Key)],
            Symptoms = [.. patient.Symptoms.Select(symptom => symptom.Kind!)],
            Devices = [.. patient.Devices.Select(device => device.Kind!)],
            Allergies = [.. patient.Allergies.Select(allergy => allergy.Kind!)],
            Readings =
            [
                .. patient.Observations.Select(reading => new Reading(
                    reading.Code.Key, reading.Value!.Value, reading.Unit!, Period.DaysBetween(reading.Date!.Value.Earliest, referral.AsOf))),
            ],
            Age = Period.Between(patient.BirthDate!.Value.Earliest, referral.AsOf, PeriodUnits.Years).Years,
        };
    }

    private static PatientHistory Of(int born, string[] conditions, string[] medicines) => PatientHistory.AskedAndNone with
    {
        Sex = Sex.Female,
        BirthDate = new LocalDate(born, 4, 2),
        Conditions = [.. conditions.Select(code => Condition.Active(Code.Icd10Cm(code)))],
        Medications = [.. medicines.Select(code => Medication.Taking(Code.Atc(code)))],
    };
}
