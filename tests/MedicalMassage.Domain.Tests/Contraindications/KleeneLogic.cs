using MedicalMassage.Domain.Tests.Referrals;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>All is the least answer, any the greatest, not the mirror image.</summary>
public sealed class KleeneLogic
{
    [Theory]
    [InlineData(Truth.No, Truth.No, Truth.No)]
    [InlineData(Truth.No, Truth.Unknown, Truth.No)]
    [InlineData(Truth.No, Truth.Yes, Truth.No)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.Yes, Truth.Unknown)]
    [InlineData(Truth.Yes, Truth.Yes, Truth.Yes)]
    public void All_is_the_least_of_the_answers_in_either_order(Truth left, Truth right, Truth expected)
    {
        Ask(Trigger.All(Left(left), Right(right))).Truth.Should().Be(expected);
        Ask(Trigger.All(Right(right), Left(left))).Truth.Should().Be(expected);
    }

    [Theory]
    [InlineData(Truth.No, Truth.No, Truth.No)]
    [InlineData(Truth.No, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.No, Truth.Yes, Truth.Yes)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.Yes, Truth.Yes)]
    [InlineData(Truth.Yes, Truth.Yes, Truth.Yes)]
    public void Any_is_the_greatest_of_the_answers_in_either_order(Truth left, Truth right, Truth expected)
    {
        Ask(Trigger.Any(Left(left), Right(right))).Truth.Should().Be(expected);
        Ask(Trigger.Any(Right(right), Left(left))).Truth.Should().Be(expected);
    }

    [Theory]
    [InlineData(CareSetting.Home, Truth.No)]
    [InlineData(CareSetting.Clinic, Truth.Yes)]
    [InlineData(CareSetting.Unrecorded, Truth.Unknown)]
    public void Not_is_the_mirror_image(CareSetting setting, Truth expected)
    {
        ReferralCase referral = Told.Case(Told.Healthy) with { Setting = setting };
        SettingTrigger home = new(CareSetting.Home);
        Answer.Of(Trigger.Not(home), referral).Truth.Should().Be(expected);
        Answer.Of(Trigger.Not(Trigger.Not(home)), referral).Truth.Should().Be(Answer.Of(home, referral).Truth);
    }

    [Fact]
    public void A_part_that_is_no_asks_nothing_of_the_others() =>
        Ask(Trigger.All(Left(Truth.Unknown), Right(Truth.No))).ShouldBe(Truth.No);

    [Fact]
    public void All_names_the_facts_of_all_parts() =>
        Ask(Trigger.All(Left(Truth.Yes), Right(Truth.Yes))).Facts.Should().Equal("patient.conditions[0]", "patient.symptoms[0]");

    [Fact]
    public void Any_looks_at_every_part_so_that_all_facts_are_named() =>
        Ask(Trigger.Any(Left(Truth.Yes), Right(Truth.Yes))).Facts.Should().Equal("patient.conditions[0]", "patient.symptoms[0]");

    [Fact]
    public void Unknown_parts_say_what_they_would_have_to_know() =>
        Ask(Trigger.All(Left(Truth.Unknown), Right(Truth.Unknown))).ShouldBe(
            Truth.Unknown, "patient.conditions[1].acuity", "patient.symptoms[1].since");

    [Fact]
    public void A_recorded_fact_may_not_be_negated_however_deep_it_stands()
    {
        AgeTrigger adult = new() { AtLeast = 18 };
        Trigger[] facts = [Left(Truth.Yes), Right(Truth.Yes), new PregnancyTrigger(), new MedicationTrigger(), new DeviceTrigger()];
        foreach (Trigger fact in facts)
        {
            FluentActions.Invoking(() => Trigger.Not(fact)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => Trigger.Not(Trigger.Any(adult, Trigger.All(adult, fact)))).Should().Throw<ArgumentException>();
        }
        FluentActions.Invoking(() => Trigger.Not(Trigger.Any(adult, new SexTrigger(Sex.Male)))).Should().NotThrow();
    }

    [Fact]
    public void All_and_any_need_a_part()
    {
        FluentActions.Invoking(() => Trigger.All()).Should().Throw<ArgumentException>().WithParameterName("parts");
        FluentActions.Invoking(() => Trigger.Any()).Should().Throw<ArgumentException>().WithParameterName("parts");
    }

    private static Answer Ask(Trigger trigger) => Answer.Of(trigger, Told.Case(Told.Healthy with
    {
        Conditions = [Condition.Active(Code.Icd10Cm("I10")), Condition.Active(Code.Icd10Cm("M06"))],
        Symptoms = [Symptom.Of("fever"), Symptom.Of("cough")],
    }));

    private static DiagnosisTrigger Left(Truth truth) => truth switch
    {
        Truth.Yes => new() { Codes = [Code.Icd10Cm("I10")] },
        Truth.Unknown => new() { Codes = [Code.Icd10Cm("M06")], Acuity = Acuity.Flare },
        _ => new() { Codes = [Code.Icd10Cm("C50")] },
    };

    private static SymptomTrigger Right(Truth truth) => truth switch
    {
        Truth.Yes => new() { Kinds = ["fever"] },
        Truth.Unknown => new() { Kinds = ["cough"], Since = new() { AtMost = Told.Length("3 d") } },
        _ => new() { Kinds = ["rash"] },
    };
}
