using BenchmarkDotNet.Attributes;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.Benchmarks.Measuring;

/// <summary>What stands around a decision: a case comes as JSON or FHIR, and the decision goes as JSON.</summary>
public class ReadingAndWriting
{
    private readonly byte[] _case = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "case.json"));
    private readonly byte[] _bundle = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "bundle.json"));
    private ReferralCase _referral = new(new(2026, 11, 23));
    private Decision? _decision;

    [GlobalSetup]
    public void TheSamplesAreRead()
    {
        _referral = CaseFormat.Read(_case).Value;
        _decision = RuleBooks.Standard.Evaluate(_referral);
        if (_decision.Verdict != Verdict.ProceedWithModifications)
            throw new InvalidOperationException("The sample case comes to another decision.");
    }

    [Benchmark]
    public object CaseFromJson() => CaseFormat.Read(_case).Value;

    [Benchmark]
    public object DecisionOfTheCase() => RuleBooks.Standard.Evaluate(_referral);

    [Benchmark]
    public string DecisionToJson() => DecisionFormat.Write(_decision!, indented: false);

    [Benchmark]
    public object HistoryFromFhir()
    {
        using MemoryStream bundle = new(_bundle);
        return FhirImport.Read(bundle, new ImportOptions { AsOf = _referral.AsOf });
    }
}
