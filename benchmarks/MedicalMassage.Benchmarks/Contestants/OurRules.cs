using MedicalMassage.Benchmarks.Patients;
using MedicalMassage.Benchmarks.Rules;
using MedicalMassage.Domain;

namespace MedicalMassage.Benchmarks.Contestants;

/// <summary>Our rule book, with a decision that holds all reasons.</summary>
internal sealed class OurRules(IEnumerable<CommonRule> rules) : Contestant
{
    internal RuleBook Book { get; } = CommonRules.Book(rules);

    internal override IReadOnlyCollection<string> Find(BenchmarkPatient patient)
    {
        Decision decision = Book.Evaluate(patient.Referral);
        List<string> found = [];
        foreach (Finding finding in decision.Findings)
        {
            if (finding.Certainty != Certainty.Established)
                throw new InvalidOperationException($"{finding.Rule} is only presumed for the {patient.Name}: the others cannot say so, and the patient does not serve.");
            found.Add(finding.Rule);
        }
        return found;
    }
}
