using System.Text.Json;
using MedicalMassage.Benchmarks.Patients;
using RulesEngine.Models;

// The typical patient of the benchmarks: one run of the rules that RulesEngine can express, and out.
Dictionary<string, string> rules = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "rules.json")))
    ?? throw new InvalidOperationException("rules.json holds nothing.");
Facts facts = new()
{
    Conditions = ["M5450", "I10", "E119"],
    Medications = ["B01AF01", "C09AA05"],
    Symptoms = [],
    Devices = [],
    Allergies = [],
    Readings = [new("8480-6", 138, "mm[Hg]", 3), new("8462-4", 84, "mm[Hg]", 3)],
    Age = 58,
};
Workflow workflow = new()
{
    WorkflowName = "massage",
    Rules = [.. rules.Select(rule => new Rule { RuleName = rule.Key, Expression = rule.Value })],
};
RulesEngine.RulesEngine engine = new([workflow], new ReSettings { CustomTypes = [typeof(Facts)] });
foreach (RuleResultTree result in await engine.ExecuteAllRulesAsync("massage", new RuleParameter("p", facts)).ConfigureAwait(false))
{
    if (result.IsSuccess)
        Console.WriteLine(result.Rule.RuleName);
}
