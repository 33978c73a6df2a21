namespace MedicalMassage.Testing.Tests.Cases;

public sealed class MadeUpPatients
{
    [Fact]
    public void A_healthy_adult_with_a_gentle_plan_may_be_massaged() =>
        RuleBooks.Standard.Evaluate(Patients.HealthyAdult()).Verdict.Should().Be(Verdict.Proceed);

    [Fact]
    public void Whom_nobody_asked_has_to_wait() =>
        RuleBooks.Standard.Evaluate(Patients.NobodyAsked()).Verdict.Should().Be(Verdict.Hold);

    [Fact]
    public void An_anticoagulant_changes_a_deep_plan() =>
        RuleBooks.Standard.Evaluate(Patients.OnAnticoagulant().Planned(Plans.GentleBack.Then(BodyRegions.Neck, Technique.DeepTissue, Pressure.Level4, 10)))
            .Verdict.Should().Be(Verdict.ProceedWithModifications);

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(39)]
    public void A_pregnancy_has_completed_the_weeks_that_were_asked_for(int week)
    {
        RuleBook book = RuleBook.Empty.With(new Contraindication(
            new RuleInfo("test/week", "One week", "pregnancy", "made"),
            new PregnancyTrigger { WeeksAtLeast = week, WeeksBelow = week + 1 },
            new ContraindicationEffect(Restriction.ExcludeEverything)));

        book.Evaluate(Patients.Pregnant(week)).Verdict.Should().Be(Verdict.DoNotTreat);
        book.Evaluate(Patients.Pregnant(week).DaysLater(6)).Verdict.Should().Be(Verdict.DoNotTreat);
        book.Evaluate(Patients.Pregnant(week).DaysLater(7)).Verdict.Should().Be(Verdict.Proceed);
    }

    [Fact]
    public void A_note_leaves_the_case_it_was_added_to_as_it_was()
    {
        ReferralCase before = Patients.HealthyAdult();

        ReferralCase after = before.Aged(70).With(Condition.Active(Code.Icd10Cm("I50.9"))).In(CareSetting.Hospice);

        before.Should().Be(Patients.HealthyAdult());
        after.Patient.Conditions.Should().ContainSingle();
        after.Patient.BirthDate.Should().Be((PartialDate)new LocalDate(1956, 11, 23));
        after.Setting.Should().Be(CareSetting.Hospice);
    }
}
