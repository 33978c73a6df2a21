using BenchmarkDotNet.Attributes;
using MedicalMassage.Benchmarks.Contestants;
using MedicalMassage.Benchmarks.Patients;

namespace MedicalMassage.Benchmarks.Measuring;

/// <summary>The other contestants over 266 rules: more take too long to build, or too much code.</summary>
public class CountingRulesOfOthers
{
    private readonly BenchmarkPatient _patient = BenchmarkPatient.Typical;
    private readonly RulesEngineRules _rulesEngine = new(CountingRules.Of(Contestants.PrefixChain.WithMadeUp));
    private readonly FluentValidationRules _fluentValidation = new(CountingRules.Of(Contestants.PrefixChain.WithMadeUp));
    private readonly Contestants.PrefixChain _chain = new(withMadeUp: true);

    [GlobalSetup]
    public void AllFindTheSame() => EqualFindings.Of(_patient, new OurRules(CountingRules.Of(Contestants.PrefixChain.WithMadeUp)), _rulesEngine, _fluentValidation, _chain);

    [Benchmark]
    public object RulesEngine() => _rulesEngine.Find(_patient);

    [Benchmark]
    public object FluentValidation() => _fluentValidation.Find(_patient);

    [Benchmark]
    public object PrefixChain() => _chain.Find(_patient);
}
