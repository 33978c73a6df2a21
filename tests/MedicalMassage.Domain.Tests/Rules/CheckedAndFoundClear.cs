using MedicalMassage.Domain.Tests.Referrals;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>The decision names the rules that were checked and had nothing to say.</summary>
public sealed class CheckedAndFoundClear
{
    private static readonly string[] Ids = ["a", "b", "c", "d", "e"];

    [Theory]
    [InlineData(new int[0], new[] { "a", "b", "c", "d", "e" })]
    [InlineData(new[] { 0 }, new[] { "b", "c", "d", "e" })]
    [InlineData(new[] { 4 }, new[] { "a", "b", "c", "d" })]
    [InlineData(new[] { 1, 2 }, new[] { "a", "d", "e" })]
    [InlineData(new[] { 0, 2, 4 }, new[] { "b", "d" })]
    [InlineData(new[] { 0, 1, 2, 3, 4 }, new string[0])]
    public void The_list_is_all_rules_but_those_that_spoke(int[] spoke, string[] clear)
    {
        CheckedRules rules = new(Ids, spoke);
        rules.Count.Should().Be(clear.Length);
        rules.Should().Equal(clear);
        Enumerable.Range(0, rules.Count).Select(i => rules[i]).Should().Equal(clear);
        rules.Equals(new CheckedRules(clear, [])).Should().BeTrue();
        rules.GetHashCode().Should().Be(new CheckedRules(clear, []).GetHashCode());
    }

    [Fact]
    public void Lists_with_other_rules_differ()
    {
        new CheckedRules(Ids, [0]).Equals(new CheckedRules(Ids, [1])).Should().BeFalse();
        new CheckedRules(Ids, []).Equals(null).Should().BeFalse();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void There_is_nothing_beyond_the_end_of_the_list(int index)
    {
        CheckedRules rules = new(Ids, [1, 3]);
        FluentActions.Invoking(() => rules[index]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_rule_with_a_finding_or_a_question_is_not_clear_and_every_other_is()
    {
        RuleBook book = Book(
            OnDisease(Advise()),
            Rule("fever", new SymptomTrigger { Kinds = ["fever"] }, Require()),
            Rule("port", new DeviceTrigger { Kinds = ["port"] }, Require()),
            Rule("arthritis", Has("M06"), Require()));
        PatientHistory patient = Told.Healthy with { Conditions = [Condition.Active(Disease)], Symptoms = Section<Symptom>.NotAsked };
        Decision decision = book.Evaluate(Told.Case(patient));
        decision.CheckedClear.Should().Equal("arthritis", "port");
        book.Evaluate(Told.Case(Told.Healthy)).CheckedClear.Should().Equal("arthritis", "disease", "fever", "port");
    }
}
