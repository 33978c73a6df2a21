using MedicalMassage.Benchmarks.Patients;

namespace MedicalMassage.Benchmarks.Contestants;

/// <summary>A way to find the rules that apply to a patient.</summary>
internal abstract class Contestant
{
    /// <summary>The ids of the rules that apply, in any order.</summary>
    internal abstract IReadOnlyCollection<string> Find(BenchmarkPatient patient);
}
