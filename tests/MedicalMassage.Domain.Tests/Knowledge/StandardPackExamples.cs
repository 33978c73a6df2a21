using MedicalMassage.Testing;

namespace MedicalMassage.Domain.Tests.Knowledge;

public sealed class StandardPackExamples
{
    public static TheoryData<string> Rules => [.. RuleExampleFiles.All.Select(example => example.Rule).Distinct()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_fires_asks_or_stays_clear_as_its_examples_say(string rule)
    {
        IReferralRule tested = RuleBooks.Standard.Rules.Single(r => r.Info.Id == rule);

        RuleExampleFiles.All.Where(example => example.Rule == rule && example.Answer(tested) != example.Expect)
            .Select(example => $"{example.Name}: expected {example.Expect}, but it {example.Answer(tested)}")
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_standard_book_comes_to_the_verdict_that_the_examples_of_a_rule_name(string rule) =>
        RuleExampleFiles.All.Where(example => example.Rule == rule).Select(example => example.Misses(RuleBooks.Standard)).OfType<string>()
            .Should().BeEmpty();
}
