using MedicalMassage.Benchmarks.Contestants;
using MedicalMassage.Benchmarks.Patients;
using MedicalMassage.Benchmarks.Rules;
using MedicalMassage.Domain;

namespace MedicalMassage.Benchmarks.Measuring;

/// <summary>Holds the findings of all contestants against each other before anything is measured: a benchmark of wrong answers measures nothing.</summary>
internal static class EqualFindings
{
    private const int Rounds = 3;
    private const int Calls = 300;
    private const int Pause = 300;

    /// <summary>The rules that apply to the patient, as all contestants say.</summary>
    /// <exception cref="InvalidOperationException">One of them says otherwise.</exception>
    internal static IReadOnlyList<string> Of(BenchmarkPatient patient, ValueList<CommonRule> rules)
    {
        Contestant[] contestants = [new DelegateList(rules), new FluentValidationRules(rules), new RulesEngineRules(rules), new PrefixChain(), new CodeSwitch()];
        return Of(patient, new OurRules(rules), contestants);
    }

    internal static IReadOnlyList<string> Of(BenchmarkPatient patient, OurRules ours, params ReadOnlySpan<Contestant> others)
    {
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < Calls; i++)
            {
                ours.Find(patient);
                ours.Book.Scan(patient.Referral);
                RuleBooks.Standard.Evaluate(patient.Referral);
            }
            foreach (Contestant other in others)
            {
                for (int i = 0; i < Calls; i++)
                    other.Find(patient);
            }
            // The runtime compiles again what is called often, on another thread.
            Thread.Sleep(Pause);
        }
        string[] expected = [.. ours.Find(patient).Order(StringComparer.Ordinal)];
        foreach (Contestant other in others)
        {
            string[] found = [.. other.Find(patient).Order(StringComparer.Ordinal)];
            if (!found.SequenceEqual(expected, StringComparer.Ordinal))
            {
                throw new InvalidOperationException(
                    $"{other.GetType().Name} finds {string.Join(", ", found)} for the {patient.Name}; our rules find {string.Join(", ", expected)}. After a change of the packs run write-contestants.");
            }
        }
        return expected;
    }
}
