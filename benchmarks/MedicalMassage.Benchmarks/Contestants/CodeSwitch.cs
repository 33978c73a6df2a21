using System.Numerics;
using MedicalMassage.Benchmarks.Patients;
using MedicalMassage.Benchmarks.Rules;

namespace MedicalMassage.Benchmarks.Contestants;

/// <summary>The practical limit: the facts come as numbers, looked up before anything is measured, and a switch over these sets bits.</summary>
internal sealed partial class CodeSwitch : Contestant
{
    private readonly SwitchPlan _plan = SwitchPlan.Of(CommonRules.OfThePacks);

    internal override IReadOnlyCollection<string> Find(BenchmarkPatient patient) => Find(_plan.Intern(patient.Facts));

    internal InternedFacts Intern(BenchmarkPatient patient) => _plan.Intern(patient.Facts);

    internal List<string> Find(InternedFacts facts)
    {
        Span<ulong> bits = stackalloc ulong[(_plan.Bits + 63) / 64];
        foreach (int code in facts.Codes)
            Mark(code, bits);
        foreach ((int code, Reading reading) in facts.Readings)
            Mark(code, reading, bits);
        Combine(facts.Age, bits);
        List<string> found = [];
        for (int i = 0; i < bits.Length; i++)
        {
            for (ulong rest = bits[i]; rest != 0; rest &= rest - 1)
            {
                int index = (i * 64) + BitOperations.TrailingZeroCount(rest);
                if (index < _plan.Rules.Length)
                    found.Add(_plan.Rules[index]);
            }
        }
        return found;
    }

    private static void Set(Span<ulong> bits, int index) => bits[index >> 6] |= 1UL << index;

    private static bool Has(ReadOnlySpan<ulong> bits, int index) => (bits[index >> 6] & (1UL << index)) != 0;

    static partial void Mark(int code, Span<ulong> bits);

    static partial void Mark(int code, Reading reading, Span<ulong> bits);

    static partial void Combine(int age, Span<ulong> bits);
}
