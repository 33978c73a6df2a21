using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain.Tests.Knowledge;

public sealed class StandardPackExamples
{
    public static TheoryData<string> Rules => [.. RuleExample.All.Select(example => example.Rule).Distinct()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_fires_asks_or_stays_clear_as_its_examples_say(string rule)
    {
        IReferralRule tested = RuleBooks.Standard.Rules.Single(r => r.Info.Id == rule);
        List<string> wrong = [];
        foreach (RuleExample example in RuleExample.All.Where(e => e.Rule == rule))
        {
            FindingCollector collector = new(example.Referral, null);
            collector.Run(tested);
            string answer = collector.Outcomes.Exists(outcome => outcome.Established) ? "fires" : collector.Outcomes.Count > 0 ? "asks" : "clear";
            if (answer != example.Expect)
                wrong.Add($"{example.Name}: expected {example.Expect}, but it {answer}");
        }
        wrong.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_standard_book_comes_to_the_verdict_that_the_examples_of_a_rule_name(string rule)
    {
        List<string> wrong = [];
        foreach (RuleExample example in RuleExample.All.Where(e => e.Rule == rule && e.Verdict is not null))
        {
            Decision decision = RuleBooks.Standard.Evaluate(example.Referral);
            string verdict = Tokens<Verdict>.Of(decision.Verdict);
            if (verdict != example.Verdict)
            {
                wrong.Add($"{example.Name}: expected {example.Verdict}, got {verdict}; findings: {string.Join(", ", decision.Findings.Select(f => f.Rule))}; "
                    + $"questions: {string.Join(", ", decision.Questions.Select(q => q.Rule + " " + q.Path))}");
            }
        }
        wrong.Should().BeEmpty();
    }
}
