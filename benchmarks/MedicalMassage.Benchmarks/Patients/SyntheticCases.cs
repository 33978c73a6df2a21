using System.Globalization;
using MedicalMassage.Domain;

namespace MedicalMassage.Benchmarks.Patients;

/// <summary>Made-up cases by number: always the same ones, few of them alike.</summary>
internal static class SyntheticCases
{
    private static readonly Condition[] Conditions = [.. Enumerable.Range(0, 600).Select(i => Condition.Active(Code.Icd10Cm(
        string.Create(CultureInfo.InvariantCulture, $"{"EFGHIJKLMN"[i % 10]}{i * 7 % 100:00}.{i % 10}"))))];

    private static readonly Medication[] Medicines = [.. Enumerable.Range(0, 200).Select(i => Medication.Taking(Code.Atc(
        string.Create(CultureInfo.InvariantCulture, $"{"ABCHJLMN"[i % 8]}{(i % 10) + 1:00}{(char)('A' + (i % 6))}{(char)('A' + (i % 5))}{(i % 9) + 1:00}"))))];

    internal static ReferralCase Of(int number)
    {
        uint seed = unchecked(((uint)number * 2_654_435_761) + 12_345);
        return new(BenchmarkPatient.Today)
        {
            Patient = PatientHistory.AskedAndNone with
            {
                Sex = number % 2 == 0 ? Sex.Female : Sex.Male,
                BirthDate = new PartialDate(1935 + (int)(Next(ref seed) % 70), 4, 2),
                Conditions = [.. Some(Conditions, Next(ref seed) % 5, ref seed)],
                Medications = [.. Some(Medicines, Next(ref seed) % 4, ref seed)],
                Observations = [.. Observation.BloodPressure(100 + (Next(ref seed) % 70), 60 + (Next(ref seed) % 35), BenchmarkPatient.Today.PlusDays(-(int)(Next(ref seed) % 20)))],
            },
        };
    }

    private static T[] Some<T>(T[] all, uint count, ref uint seed)
    {
        T[] some = new T[count];
        for (int i = 0; i < some.Length; i++)
            some[i] = all[Next(ref seed) % (uint)all.Length];
        return some;
    }

    private static uint Next(ref uint seed)
    {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        return seed >> 3;
    }
}
