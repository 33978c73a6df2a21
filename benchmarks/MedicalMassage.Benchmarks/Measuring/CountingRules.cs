using BenchmarkDotNet.Attributes;
using MedicalMassage.Benchmarks.Contestants;
using MedicalMassage.Benchmarks.Patients;
using MedicalMassage.Benchmarks.Rules;
using MedicalMassage.Domain;

namespace MedicalMassage.Benchmarks.Measuring;

/// <summary>More and more rules, of which the typical patient always touches the same few.</summary>
public class CountingRules
{
    private readonly BenchmarkPatient _patient = BenchmarkPatient.Typical;
    private OurRules _ours = new([]);
    private DelegateList _delegates = new([]);

    /// <summary>How many rules.</summary>
    [Params(50, 266, 1_000, 5_000, 20_000)]
    public int Rules { get; set; }

    internal static ValueList<CommonRule> Of(int count) => CommonRules.Of(count, [.. new OurRules(CommonRules.OfThePacks).Find(BenchmarkPatient.Typical)]);

    [GlobalSetup]
    public void AllFindTheSame()
    {
        ValueList<CommonRule> rules = Of(Rules);
        _ours = new(rules);
        _delegates = new(rules);
        EqualFindings.Of(_patient, _ours, _delegates);
    }

    [Benchmark]
    public Decision DecisionWithReasons() => _ours.Book.Evaluate(_patient.Referral);

    [Benchmark]
    public CaseScan FindingsAlone() => _ours.Book.Scan(_patient.Referral);

    [Benchmark]
    public object ListOfDelegates() => _delegates.Find(_patient);
}
