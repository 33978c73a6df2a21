using MedicalMassage.Domain;
using MedicalMassage.Testing;

namespace ClinicRules.Tests;

/// <summary>The rules that are data, by their examples, and the override as it shows in a decision.</summary>
public sealed class HouseRulesTests
{
    private static readonly RulePack Pack = HouseRules.Pack;

    private static readonly ValueList<RuleExample> Examples = RuleExamples.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "house-rules.examples.json")));

    [Fact]
    public void The_rules_make_of_their_examples_what_these_say() => RuleExamples.ShouldAgree(RuleBook.Empty.With(Pack), Examples);

    [Fact]
    public void They_keep_the_laws() => Conformance.Check(Pack).ShouldHold();

    [Fact]
    public void No_change_of_a_rule_goes_unnoticed() => Mutation.Run(Pack, Examples).ShouldLeaveNoSurvivor();

    [Fact]
    public void The_midwives_rule_stands_in_the_place_of_the_standard_one_and_shows() =>
        HouseRules.Book.Evaluate(Patients.Pregnant(week: 8))
            .ShouldFire("our-clinic/first-trimester")
            .ShouldShowOverrideOf("pregnancy-trimester-1")
            .ShouldRequire(RequirementKind.Information)
            .ShouldForbid(BodyRegions.Abdomen, Technique.Effleurage, Pressure.Level1);

    [Fact]
    public void A_stomach_bug_keeps_everybody_away_in_a_care_home_and_not_at_home()
    {
        ReferralCase sick = Patients.HealthyAdult().With(Symptom.Of("vomiting"));
        RuleBook book = RuleBook.Empty.With(Pack);

        book.Evaluate(sick.In(CareSetting.LongTermCare)).ShouldBe(Verdict.DoNotTreat).ShouldFire("our-clinic/stomach-bug");
        book.Evaluate(sick.In(CareSetting.Home)).ShouldBe(Verdict.Proceed);
    }

    [Fact]
    public void All_rules_together_keep_the_laws() =>
        Conformance.Check(RuleBook.Empty.With(Pack).With(GentleUnderSixteen.Rule).With(new ReportAfterSixVisits()).With(new TrainedForOncology()), new()
        {
            Examples =
            [
                Patients.HealthyAdult().With(Condition.Active(Code.Icd10Cm("C50.911"))).With(new Therapist()),
                Patients.HealthyAdult().With(new Prescription { SessionsGiven = [.. Enumerable.Range(1, 6).Select(week => new SessionGiven(Patients.Day.PlusWeeks(-week), "massage"))] }),
            ],
        }).ShouldHold();
}
