using MedicalMassage.Domain;
using MedicalMassage.Testing;

namespace ClinicRules.Tests;

public sealed class GentleUnderSixteenTests
{
    private static readonly RuleBook Book = RuleBook.Empty.With(GentleUnderSixteen.Rule);

    [Fact]
    public void It_keeps_the_laws() => Conformance.Check(GentleUnderSixteen.Rule).ShouldHold();

    [Fact]
    public void On_the_day_before_the_sixteenth_birthday_deep_tissue_is_out_and_a_parent_signs() =>
        Book.Evaluate(Patients.HealthyAdult().Aged(16).DaysLater(-1))
            .ShouldFire("our-clinic/gentle-under-16")
            .ShouldRequire(RequirementKind.Document)
            .ShouldForbid(BodyRegions.Back, Technique.DeepTissue, Pressure.Level1)
            .ShouldAllow(BodyRegions.Back, Technique.Petrissage, Pressure.Level3)
            .ShouldForbid(BodyRegions.Back, Technique.Petrissage, Pressure.Level4)
            .ShouldHoldThrough(Patients.Day.PlusDays(-1));

    [Fact]
    public void On_the_sixteenth_birthday_it_has_nothing_to_say() =>
        Book.Evaluate(Patients.HealthyAdult().Aged(16)).ShouldBeClearOf("our-clinic/gentle-under-16");

    [Fact]
    public void Without_a_birth_date_it_asks() =>
        Book.Evaluate(Patients.HealthyAdult().About(patient => patient with { BirthDate = null })).ShouldBe(Verdict.Hold).ShouldAsk("patient.birthDate");

    [Fact]
    public void No_change_of_the_rule_goes_unnoticed()
    {
        RulePack pack = new("our-clinic/code", "1.0.0", "Rules in code") { Sources = [new("house-protocol", "House protocol", "low")], Rules = [GentleUnderSixteen.Rule] };
        const string rule = "our-clinic/gentle-under-16";
        ReferralCase fifteen = Patients.HealthyAdult().Aged(16).DaysLater(-1);

        Mutation.Run(pack,
        [
            new(rule, "Fifteen", fifteen, ExpectedAnswer.Fires)
            {
                Allows = [Work(Technique.Petrissage, 3)],
                Forbids = [Work(Technique.Petrissage, 4), Work(Technique.DeepTissue, 1)],
                Requires = RequirementKind.Document,
            },
            new(rule, "Fifteen, with a physician's clearance of the rule", fifteen.With(Clearance.ForRule(rule, Prescriber.Physician, fifteen.AsOf)), ExpectedAnswer.Fires)
            {
                Forbids = [Work(Technique.Petrissage, 4), Work(Technique.DeepTissue, 1)],
                Requires = RequirementKind.Document,
            },
            new(rule, "Sixteen today", Patients.HealthyAdult().Aged(16), ExpectedAnswer.Clear),
        ]).ShouldLeaveNoSurvivor();
    }

    private static Segment Work(Technique technique, int pressure) => new(BodyRegions.Back, technique, Pressure.Of(pressure), minutes: 20);
}
