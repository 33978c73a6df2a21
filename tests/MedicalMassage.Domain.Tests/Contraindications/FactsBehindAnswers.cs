using MedicalMassage.Domain.Anatomy;
using MedicalMassage.Domain.Rules;
using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>On which facts an answer rests, what they are called, whether they are sure, and whether they lie somewhere on the body.</summary>
public sealed class FactsBehindAnswers
{
    private static readonly Measurement Systolic = new(Code.Loinc("8480-6"), "systolic", "mm[Hg]") { Plausible = new() { AtLeast = 40, AtMost = 350 } };

    private static RuleScope Ask(Trigger trigger, ReferralCase referral)
    {
        RuleScope scope = new(referral.AsOf, null);
        trigger.Evaluate(referral, scope);
        return scope;
    }

    private static string[] Facts(Trigger trigger, ReferralCase referral) => [.. Ask(trigger, referral).Facts.Select(fact =>
        $"{fact.Path}: {fact.Text}{(fact.Certain ? "" : ", not sure")}{(!fact.HasPlace ? ", nowhere" : fact.Sites == BodyMap.Whole ? ", everywhere" : fact.Sites == 0 ? ", who knows where" : ", there")}")];

    private static ReferralCase Home(PatientHistory? patient = null) => Case(patient ?? Healthy) with { Setting = CareSetting.Home };

    [Fact]
    public void That_something_is_not_so_rests_on_the_same_facts_as_that_it_is()
    {
        Trigger child = new AgeTrigger { Below = 18 };
        Trigger man = new SexTrigger(Sex.Male);
        Trigger clinic = new SettingTrigger(CareSetting.Clinic);

        Facts(Trigger.Not(child), Home()).Should().Equal("patient.birthDate: age, nowhere");
        Facts(Trigger.Not(man), Home()).Should().Equal("patient.sex: female, nowhere");
        Facts(Trigger.Not(clinic), Home()).Should().Equal("setting: home, nowhere");
        Facts(Trigger.Not(Trigger.Any(child, man)), Home()).Should().Equal("patient.birthDate: age, nowhere", "patient.sex: female, nowhere");
        Facts(Trigger.Not(Trigger.All(man, clinic)), Home()).Should().Equal("patient.sex: female, nowhere", "setting: home, nowhere");
        Facts(Trigger.Not(Trigger.All(man, Trigger.Not(new SettingTrigger(CareSetting.Home)))), Home()).Should().Equal("patient.sex: female, nowhere", "setting: home, nowhere");
    }

    [Fact]
    public void What_is_so_is_no_ground_for_its_opposite_and_what_nobody_knows_is_asked()
    {
        Trigger woman = new SexTrigger(Sex.Female);
        Facts(Trigger.Not(woman), Home()).Should().BeEmpty();
        Facts(Trigger.Not(Trigger.All(new SexTrigger(Sex.Male), new AgeTrigger { Below = 18 })), Home(Healthy with { BirthDate = null })).Should().Equal("patient.sex: female, nowhere");
        Facts(Trigger.Not(Trigger.All(new SexTrigger(Sex.Male), new AgeTrigger { Below = 18 })), Home(Healthy with { Sex = Sex.Unrecorded })).Should().Equal("patient.birthDate: age, nowhere");
        Facts(Trigger.Not(Trigger.All(new SexTrigger(Sex.Male), new SettingTrigger(CareSetting.Clinic))), Case(Healthy)).Should().Equal("patient.sex: female, nowhere");
        Ask(Trigger.Not(woman), Home(Healthy with { Sex = Sex.Unrecorded })).Asks.Should().Equal(new Ask(Asked.Sex, "patient.sex", ""));
        Ask(Trigger.Not(new AgeTrigger { Below = 18 }), Home(Healthy with { BirthDate = null })).Asks.Should().Equal(new Ask(Asked.BirthDate, "patient.birthDate", ""));
        Ask(new SettingTrigger(CareSetting.Home), Case(Healthy)).Asks.Should().Equal(new Ask(Asked.Setting, "setting", ""));
    }

    [Fact]
    public void Age_sex_and_setting_are_sure_and_lie_nowhere()
    {
        Facts(new AgeTrigger { AtLeast = 18 }, Home()).Should().Equal("patient.birthDate: age, nowhere");
        Facts(new SexTrigger(Sex.Female), Home()).Should().Equal("patient.sex: female, nowhere");
        Facts(new SettingTrigger(CareSetting.Home), Home()).Should().Equal("setting: home, nowhere");
    }

    [Fact]
    public void A_section_that_nobody_asked_about_may_hold_the_fact_wherever_it_lies()
    {
        Trigger[] triggers = [Has("I10"), new MedicationTrigger { Codes = [Code.Atc("B01")] }, new SymptomTrigger { Kinds = ["fever"] }];
        foreach (Trigger trigger in triggers)
        {
            RuleScope scope = Ask(trigger, Case(new PatientHistory()));
            scope.Facts.Should().ContainSingle().Which.Should().Be(new RuleScope.FactHit(null, "", HasPlace: true, Sites: 0, null, Certain: false));
            scope.Asks.Should().ContainSingle().Which.About.Should().BeEmpty();
        }
    }

    [Fact]
    public void A_fact_is_called_by_its_own_words_and_else_by_its_kind_or_its_code()
    {
        Facts(Has("I10"), With(Condition.Active(Code.Icd10Cm("I10")) with { Text = "high blood pressure" })).Should().Equal("patient.conditions[0]: high blood pressure, who knows where");
        Facts(Has("I10"), With(Condition.Active(Code.Icd10Cm("I10")))).Should().Equal("patient.conditions[0]: icd-10-cm I10, who knows where");
        Facts(new SymptomTrigger { Kinds = ["night-pain"] }, Case(Healthy with { Symptoms = [Symptom.Of("night-pain")] })).Should().Equal("patient.symptoms[0]: night pain, who knows where");
    }

    [Fact]
    public void The_seventeenth_fact_of_a_section_stands_where_it_stands()
    {
        Condition[] many = [.. Enumerable.Repeat(Condition.Active(Code.Icd10Cm("I10")), 18)];
        Ask(Has("I10"), With(many)).Facts.Select(fact => fact.Path).Should().Equal(Enumerable.Range(0, 18).Select(i => FormattableString.Invariant($"patient.conditions[{i}]")));
    }

    [Fact]
    public void Every_diagnosis_of_the_prescription_counts()
    {
        ReferralCase referral = Case(Healthy) with
        {
            Prescription = new() { Diagnosis = Condition.Active(Code.Icd10Cm("M54.5")), FurtherDiagnoses = [Condition.Active(Code.Icd10Cm("E11")), Condition.Active(Code.Icd10Cm("I10"))] },
        };
        Ask(Has("I10"), referral).Facts.Select(fact => fact.Path).Should().Equal("prescription.furtherDiagnoses[1]");
        Ask(Has("E11"), referral).Facts.Select(fact => fact.Path).Should().Equal("prescription.furtherDiagnoses[0]");
        Ask(Has("M54"), referral).Facts.Select(fact => fact.Path).Should().Equal("prescription.diagnosis");
    }

    [Fact]
    public void A_reading_is_told_with_its_value_and_one_that_nobody_could_have_is_not_sure()
    {
        ObservationTrigger severe = new(Systolic, new() { AtLeast = 180 });
        ReferralCase Read(params Observation[] readings) => Case(Healthy with { Observations = [.. readings] });
        Observation Of(decimal value, string? on = "2026-11-20") => Observation.Of(Systolic.Code, value, "mm[Hg]", on is null ? null : Date(on));

        Facts(severe, Read(Of(190.5m))).Should().Equal("patient.observations[0]: systolic 190.5 mm[Hg], nowhere");
        Facts(severe, Read(Of(700))).Should().Equal("patient.observations[0]: systolic 700 mm[Hg], not sure, nowhere");
        Ask(severe, Read(Of(700))).Asks.Should().Equal(new Ask(Asked.Observation, "patient.observations[0]", "systolic", Systolic.Code));
        Facts(severe, Read(Of(190, on: null))).Should().Equal("patient.observations[0]: systolic 190 mm[Hg], not sure, nowhere");
        Ask(severe, Read(Of(190, on: null))).Asks.Should().Equal(new Ask(Asked.Date, "patient.observations[0].date", "systolic"));
        Facts(severe, Read(Of(120))).Should().BeEmpty();
        // Which of the two was the latest is the question, and none of them has a wrong date.
        Ask(severe, Read(Of(190, "2026-11"), Of(130, "2026-11-10"))).Asks.Should().Equal(new Ask(Asked.Date, "patient.observations", "systolic"));
    }

    [Fact]
    public void Two_readings_on_either_side_of_the_bound_leave_it_open_in_whatever_order()
    {
        ObservationTrigger severe = new(Systolic, new() { AtLeast = 180 });
        Observation Of(decimal value, string on) => Observation.Of(Systolic.Code, value, "mm[Hg]", Date(on));
        Observation[] readings = [Of(190, "2026-11"), Of(185, "2026-11"), Of(130, "2026-11-10")];
        foreach (Observation[] order in (Observation[][])[readings, [.. readings.Reverse()], [readings[1], readings[2], readings[0]]])
            Answer.Of(severe, Case(Healthy with { Observations = [.. order] })).Truth.Should().Be(Truth.Unknown);
        Answer.Of(severe, Case(Healthy with { Observations = [Of(700, "2026-11-20"), Of(710, "2026-11-20")] })).Truth.Should().Be(Truth.Unknown);
        Answer.Of(severe, Case(Healthy with { Observations = [Of(700, "2026-11-20"), Of(190, "2026-11-20")] })).Truth.Should().Be(Truth.Yes);
    }

    [Fact]
    public void A_reading_that_is_needed_is_asked_for_once_it_is_sure_for_whom_and_before_that_who_it_is()
    {
        ObservationTrigger severe = new(Systolic, new() { AtLeast = 180 }) { NeededWhen = Has("I10") with { Acuity = Acuity.Flare } };
        ReferralCase flare = With(Condition.Active(Code.Icd10Cm("I10")) with { Acuity = Acuity.Flare });
        Ask(severe, flare).Asks.Should().Equal(new Ask(Asked.Observation, "patient.observations", "systolic", Systolic.Code));
        Ask(severe, flare).Facts.Should().OnlyContain(fact => !fact.Certain);
        Ask(severe, With(Condition.Active(Code.Icd10Cm("I10")))).Asks.Select(ask => ask.Path).Should().Equal("patient.conditions[0].acuity");
        Answer.Of(severe, With()).ShouldBe(Truth.No);
    }

    [Fact]
    public void A_pregnancy_of_unknown_weeks_is_not_sure()
    {
        PregnancyTrigger middle = new() { WeeksAtLeast = 12, WeeksBelow = 28 };
        Facts(new PregnancyTrigger(), Case(Healthy with { Pregnancy = new(PregnancyStatus.Pregnant) })).Should().Equal("patient.pregnancy: pregnant, nowhere");
        Facts(middle, Case(Healthy with { Pregnancy = new(PregnancyStatus.Pregnant) })).Should().Equal("patient.pregnancy: pregnant, not sure, nowhere");
        Ask(middle, Case(Healthy with { Pregnancy = Pregnancy.Due(Date("2027-09")) })).Asks.Select(ask => ask.Path).Should().Equal("patient.pregnancy.dueDate");
        // No week is asked for once the pregnancy is not one in these weeks.
        Ask(middle, Case(Healthy with { Pregnancy = Pregnancy.Due(Date("2026-12-01")) })).Asks.Should().BeEmpty();
        Facts(middle, Case(Healthy with { Pregnancy = Pregnancy.Due(Date("2026-12-01")) })).Should().BeEmpty();
    }
}
