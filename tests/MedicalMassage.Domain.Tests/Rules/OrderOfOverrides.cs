using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>The order of overrides counts among those of one rule alone.</summary>
public sealed class OrderOfOverrides
{
    private static readonly RuleBook Two = Book(OnDisease(Advise()), Rule("hypertension", Has("I10"), Advise()));

    [Fact]
    public void Overrides_of_two_rules_give_the_same_print_in_either_order() =>
        Two.Silence("disease", "because", "somebody").Silence("hypertension", "because", "somebody").Fingerprint.Should().Be(
            Two.Silence("hypertension", "because", "somebody").Silence("disease", "because", "somebody").Fingerprint);

    [Fact]
    public void Of_two_overrides_of_one_rule_the_last_counts_and_the_print_says_so() =>
        Two.Silence("disease", "first", "somebody").Silence("disease", "second", "somebody").Fingerprint.Should().NotBe(
            Two.Silence("disease", "second", "somebody").Silence("disease", "first", "somebody").Fingerprint);
}
