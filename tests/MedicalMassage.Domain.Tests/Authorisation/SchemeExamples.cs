namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>Every rule of every scheme, tried on cases in which it speaks and on others close by in which it does not.</summary>
public sealed class SchemeExamples
{
    public static TheoryData<string> Rules => [.. PrescriptionSchemes.All.SelectMany(scheme => scheme.Rules).Select(rule => rule.Info.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_says_what_its_examples_say(string rule)
    {
        SchemeExample[] own = [.. SchemeExample.All.Where(example => example.Rule == rule)];

        for (int i = 0; i < own.Length; i++)
            own[i].Result().Should().Be(own[i].Expect, $"example {i + 1} of {rule} says so");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_an_example_in_which_it_speaks_and_one_in_which_it_does_not(string rule)
    {
        Expect[] expected = [.. SchemeExample.All.Where(example => example.Rule == rule).Select(example => example.Expect)];

        expected.Should().Contain(expect => expect > Expect.Clear, rule);
        expected.Should().Contain(expect => expect == Expect.Clear || (expect == Expect.Tells && expected.Contains(Expect.Holds)), rule);
    }

    [Fact]
    public void An_example_is_of_a_rule_that_there_is() => SchemeExample.All.Select(example => example.Rule).Should().BeSubsetOf(Rules.Select(row => row.Data));

    [Fact]
    public void Nothing_is_wrong_with_the_forms_that_the_examples_begin_with()
    {
        Holds(PrescriptionSchemes.GermanStatutory, Forms.German);
        Holds(PrescriptionSchemes.GermanStatutory, Forms.Blanket);
        Holds(PrescriptionSchemes.GermanStatutory, Forms.Discharge);
        Holds(PrescriptionSchemes.WashingtonWorkersCompensation, Forms.Washington);
        Holds(PrescriptionSchemes.VeteransCommunityCare, Forms.Veteran);
        Holds(PrescriptionSchemes.UnitedStatesGeneral, Forms.American("us-general"));
        Holds(PrescriptionSchemes.OntarioAuto, Forms.American("ca-on-auto"));

        static void Holds(PrescriptionScheme scheme, Prescription form)
        {
            Decision decision = RuleBooks.Prescriptions(scheme).Evaluate(form.Now());
            decision.Requirements.Should().BeEmpty(scheme.Id);
            decision.Questions.Should().BeEmpty(scheme.Id);
        }
    }
}
