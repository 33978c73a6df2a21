namespace MedicalMassage.Benchmarks.Patients;

/// <summary>A patient's facts as numbers of codes that some rule knows.</summary>
internal sealed record InternedFacts(int[] Codes, (int Code, Reading Reading)[] Readings, int Age);
