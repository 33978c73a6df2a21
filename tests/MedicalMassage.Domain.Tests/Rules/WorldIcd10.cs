using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>ICD-10 of the WHO is read through the codes that rules name in ICD-10-GM, which keeps its codes and divides some further.</summary>
public sealed class WorldIcd10
{
    [Fact]
    public void A_code_that_rules_name_in_the_german_edition_fires_them()
    {
        Decision world = RuleBooks.Standard.Evaluate(Having(Code.Icd10("I10")));
        Decision german = RuleBooks.Standard.Evaluate(Having(Code.Icd10Gm("I10")));
        world.Questions.Should().NotBeEmpty().And.Equal(german.Questions);
        world.Verdict.Should().Be(german.Verdict);
        world.Unread.Should().BeEmpty();
        world.Uncovered.Should().BeEmpty();
    }

    [Fact]
    public void A_code_that_no_rule_names_is_read_and_uncovered()
    {
        Decision decision = RuleBooks.Standard.Evaluate(Having(Code.Icd10("H52.1")));
        decision.Unread.Should().BeEmpty();
        decision.Uncovered.Should().Contain("patient.conditions[0]");
    }

    [Fact]
    public void A_code_above_one_that_a_rule_names_does_not_say_enough_and_asks()
    {
        ReferralCase told = new(new(2026, 11, 23)) { Patient = PatientHistory.AskedAndNone with { Procedures = [new() { Code = Code.Icd10("Z96.6") }] } };
        RuleBooks.Standard.Evaluate(told).Unread.Should().ContainSingle().Which.Reason.Should().Contain("does not say enough");
    }

    [Fact]
    public void The_german_edition_and_that_of_the_world_lie_in_one_hierarchy_but_are_no_equal_codes()
    {
        Code.Icd10Gm("I70.22").IsWithin(Code.Icd10("I70.2")).Should().BeTrue();
        Code.Icd10("I70.2").IsWithin(Code.Icd10Gm("I70")).Should().BeTrue();
        Code.Icd10("I70.2").IsWithin(Code.Icd10Cm("I70")).Should().BeFalse();
        Code.Icd10("I70.2").Should().NotBe(Code.Icd10Gm("I70.2"));
    }

    private static ReferralCase Having(Code code) => Referrals.Told.With(Condition.Active(code));
}
