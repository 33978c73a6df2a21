using MedicalMassage.Benchmarks.Patients;

namespace MedicalMassage.Benchmarks.Contestants;

/// <summary>What a programmer writes by hand over the same rules: one <c>if</c> after the other, with prefix tests.</summary>
/// <param name="withMadeUp">True to go on with made-up rules up to <see cref="WithMadeUp"/>.</param>
internal sealed partial class PrefixChain(bool withMadeUp = false) : Contestant
{
    /// <summary>How many rules there are with the made-up ones.</summary>
    internal const int WithMadeUp = 266;

    internal override IReadOnlyCollection<string> Find(BenchmarkPatient patient)
    {
        List<string> found = [];
        FindOfThePacks(patient.Facts, found);
        if (withMadeUp)
            FindMadeUp(patient.Facts, found);
        return found;
    }

    static partial void FindOfThePacks(Facts p, List<string> found);

    static partial void FindMadeUp(Facts p, List<string> found);
}
