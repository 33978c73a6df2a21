using BenchmarkDotNet.Attributes;
using MedicalMassage.Benchmarks.Contestants;
using MedicalMassage.Benchmarks.Patients;
using MedicalMassage.Benchmarks.Rules;
using MedicalMassage.Domain;

namespace MedicalMassage.Benchmarks.Measuring;

/// <summary>All contestants over the rules that all of them can express, for three patients.</summary>
public class DecidingACase
{
    private readonly OurRules _ours = new(CommonRules.OfThePacks);
    private readonly PrefixChain _chain = new();
    private readonly CodeSwitch _switch = new();
    private readonly DelegateList _delegates = new(CommonRules.OfThePacks);
    private readonly FluentValidationRules _fluentValidation = new(CommonRules.OfThePacks);
    private readonly RulesEngineRules _rulesEngine = new(CommonRules.OfThePacks);
    private BenchmarkPatient _patient = BenchmarkPatient.Healthy;
    private InternedFacts _interned = new([], [], 0);

    /// <summary>The names of the patients.</summary>
    public static IEnumerable<string> Patients => BenchmarkPatient.All.Select(patient => patient.Name);

    /// <summary>Whose case is decided.</summary>
    [ParamsSource(nameof(Patients))]
    public string Patient { get; set; } = "";

    [GlobalSetup]
    public void AllFindTheSame()
    {
        _patient = BenchmarkPatient.All.Single(patient => patient.Name == Patient);
        _interned = _switch.Intern(_patient);
        EqualFindings.Of(_patient, _ours, _chain, _switch, _delegates, _fluentValidation, _rulesEngine);
    }

    [Benchmark]
    public Decision DecisionWithReasons() => _ours.Book.Evaluate(_patient.Referral);

    [Benchmark]
    public CaseScan FindingsAlone() => _ours.Book.Scan(_patient.Referral);

    [Benchmark]
    public object DecisionAndUntilWhen()
    {
        Decision decision = _ours.Book.Evaluate(_patient.Referral);
        return decision.ValidThrough ?? (object)decision;
    }

    [Benchmark]
    public object PrefixChain() => _chain.Find(_patient);

    [Benchmark]
    public object SwitchOverCodes() => _switch.Find(_interned);

    [Benchmark]
    public object ListOfDelegates() => _delegates.Find(_patient);

    [Benchmark]
    public object FluentValidation() => _fluentValidation.Find(_patient);

    [Benchmark]
    public object RulesEngine() => _rulesEngine.Find(_patient);

    [Benchmark]
    public Decision StandardRuleBook() => RuleBooks.Standard.Evaluate(_patient.Referral);
}
