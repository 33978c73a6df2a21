using MedicalMassage.Benchmarks.Patients;
using MedicalMassage.Benchmarks.Rules;

namespace MedicalMassage.Benchmarks.Contestants;

/// <summary>A list of rules with a delegate each, as one writes it first: LINQ over lists.</summary>
internal sealed class DelegateList(IEnumerable<CommonRule> rules) : Contestant
{
    private readonly (string Id, Func<Facts, bool> When)[] _rules = [.. rules.Select(rule => (rule.Id, Of(rule.When)))];

    internal override IReadOnlyCollection<string> Find(BenchmarkPatient patient) =>
        _rules.Where(rule => rule.When(patient.Facts)).Select(rule => rule.Id).ToList();

    internal static Func<Facts, bool> Of(Test test)
    {
        switch (test)
        {
            case HasCode t:
                string[] prefixes = [.. t.Prefixes];
                return t.List == CodeList.Conditions
                    ? facts => facts.Conditions.Any(code => prefixes.Any(prefix => code.StartsWith(prefix, StringComparison.Ordinal)))
                    : facts => facts.Medications.Any(code => prefixes.Any(prefix => code.StartsWith(prefix, StringComparison.Ordinal)));
            case HasWord t:
                string[] words = [.. t.Words];
                return t.List switch
                {
                    WordList.Symptoms => facts => facts.Symptoms.Any(words.Contains),
                    WordList.Devices => facts => facts.Devices.Any(words.Contains),
                    _ => facts => facts.Allergies.Any(words.Contains),
                };
            case InRange t:
                return facts => facts.Readings.Any(r => r.Code == t.Code && r.Unit == t.Unit && r.Days <= t.MostDays && t.Range.Contains(r.Value));
            case OfAge t:
                return facts => facts.OfAge(t.AtLeast, t.Below);
            case AllOf t:
                Func<Facts, bool>[] all = [.. t.Parts.Select(Of)];
                return facts => all.All(part => part(facts));
            case AnyOf t:
                Func<Facts, bool>[] any = [.. t.Parts.Select(Of)];
                return facts => any.Any(part => part(facts));
            default:
                throw new ArgumentOutOfRangeException(nameof(test), test, "An unknown test.");
        }
    }
}
