using MedicalMassage.Benchmarks.Patients;
using MedicalMassage.Benchmarks.Rules;
using RulesEngine.Models;

namespace MedicalMassage.Benchmarks.Contestants;

/// <summary>Microsoft RulesEngine: a workflow of lambda expressions that call compiled methods, which is the kindest form for it.</summary>
internal sealed class RulesEngineRules : Contestant
{
    private const string Name = "massage";

    private readonly RulesEngine.RulesEngine _engine;

    internal RulesEngineRules(IEnumerable<CommonRule> rules)
    {
        Workflow workflow = new()
        {
            WorkflowName = Name,
            Rules = [.. rules.Select(rule => new Rule { RuleName = rule.Id, Expression = TestText.Of(rule.When) })],
        };
        _engine = new([workflow], new ReSettings { CustomTypes = [typeof(Facts)] });
    }

    internal override IReadOnlyCollection<string> Find(BenchmarkPatient patient)
    {
        List<RuleResultTree> results = _engine.ExecuteAllRulesAsync(Name, new RuleParameter("p", patient.Facts)).AsTask().GetAwaiter().GetResult();
        List<string> found = [];
        foreach (RuleResultTree result in results)
        {
            if (result.ExceptionMessage is { Length: > 0 } fault)
                throw new InvalidOperationException(fault);
            if (result.IsSuccess)
                found.Add(result.Rule.RuleName);
        }
        return found;
    }
}
