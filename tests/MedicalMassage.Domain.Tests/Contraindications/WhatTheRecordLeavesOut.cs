using MedicalMassage.Domain.Tests.Referrals;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>A detail that the record leaves out is asked for, read as the stricter answer, or left to another part of the rule.</summary>
public sealed class WhatTheRecordLeavesOut
{
    private static readonly Code Disease = Code.Icd10Cm("I82.4");
    private static readonly Code Medicine = Code.Atc("B01AF01");

    public static TheoryData<string, string> Details => new()
    {
        { "acuity", "patient.conditions[0].acuity" },
        { "control", "patient.conditions[0].control" },
        { "onset", "patient.conditions[0].onset" },
        { "place", "patient.conditions[0].sites" },
        { "route", "patient.medications[0].route" },
        { "medicine since", "patient.medications[0].since" },
        { "medicine until", "patient.medications[0].until" },
        { "procedure date", "patient.procedures[0].date" },
        { "device since", "patient.devices[0].since" },
        { "symptom since", "patient.symptoms[0].since" },
        { "high risk", "patient.pregnancy.highRisk" },
        { "due date", "patient.pregnancy.dueDate" },
        { "birth date", "patient.pregnancy.deliveredOn" },
        { "mode of birth", "patient.pregnancy.birth" },
    };

    private static TimeWindow Recent => new() { AtMost = Told.Length("90 d") };

    [Theory]
    [MemberData(nameof(Details))]
    public void To_ask_makes_it_unknown_with_a_question_for_the_detail(string detail, string path)
    {
        (Trigger trigger, ReferralCase referral) = Missing(detail, Unrecorded.Ask);
        Answer.Of(trigger, referral).ShouldBe(Truth.Unknown, path);
    }

    [Theory]
    [MemberData(nameof(Details))]
    public void The_stricter_reading_makes_it_so_without_a_question(string detail, string path)
    {
        (Trigger trigger, ReferralCase referral) = Missing(detail, Unrecorded.Yes);
        Answer answer = Answer.Of(trigger, referral);
        answer.ShouldBe(Truth.Yes);
        path.Should().StartWith(answer.Facts.Single());
    }

    [Theory]
    [MemberData(nameof(Details))]
    public void What_another_part_of_the_rule_settles_is_read_as_not_so_without_a_question(string detail, string path)
    {
        (Trigger trigger, ReferralCase referral) = Missing(detail, Unrecorded.No);
        Answer answer = Answer.Of(trigger, referral);
        answer.ShouldBe(Truth.No);
        answer.Facts.Should().BeEmpty(path);
    }

    [Fact]
    public void A_detail_that_is_recorded_as_not_so_outweighs_one_that_is_missing()
    {
        DiagnosisTrigger trigger = new() { Codes = [Disease], Acuity = Acuity.Acute, Control = Control.Uncontrolled };
        ReferralCase referral = Told.With(Condition.Active(Disease) with { Control = Control.Controlled });
        Answer.Of(trigger, referral).ShouldBe(Truth.No);
    }

    [Fact]
    public void A_rule_may_not_name_what_is_not_recorded_as_a_state()
    {
        FluentActions.Invoking(() => new DiagnosisTrigger { Status = ConditionStatus.Unrecorded }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DiagnosisTrigger { Acuity = [Acuity.Acute, Acuity.Unrecorded] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DiagnosisTrigger { Control = Control.Unrecorded }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new MedicationTrigger { Routes = Route.Unrecorded }).Should().Throw<ArgumentException>();
    }

    private static (Trigger Trigger, ReferralCase Referral) Missing(string detail, Unrecorded reading)
    {
        PatientHistory patient = Told.Healthy with
        {
            Conditions = [Condition.Active(Disease)],
            Medications = [detail == "medicine until" ? new Medication { Code = Medicine, Status = MedicationStatus.Stopped } : Medication.Taking(Medicine)],
            Procedures = [new() { Kind = "knee-replacement" }],
            Devices = [new() { Kind = "port" }],
            Symptoms = [Symptom.Of("fever")],
            Pregnancy = new(detail is "birth date" or "mode of birth" ? PregnancyStatus.Postpartum : PregnancyStatus.Pregnant),
        };
        Trigger trigger = detail switch
        {
            "acuity" => new DiagnosisTrigger { Codes = [Disease], Acuity = Acuity.Acute, IfUnrecorded = reading },
            "control" => new DiagnosisTrigger { Codes = [Disease], Control = Control.Uncontrolled, IfUnrecorded = reading },
            "onset" => new DiagnosisTrigger { Codes = [Disease], Onset = Recent, IfUnrecorded = reading },
            "place" => new DiagnosisTrigger { Codes = [Disease], Sites = BodyRegions.Leg, IfUnrecorded = reading },
            "route" => new MedicationTrigger { Codes = [Medicine], Routes = Route.Injected, IfUnrecorded = reading },
            "medicine since" => new MedicationTrigger { Codes = [Medicine], Since = Recent, IfUnrecorded = reading },
            "medicine until" => new MedicationTrigger { Codes = [Medicine], Stopped = Recent, IfUnrecorded = reading },
            "procedure date" => new ProcedureTrigger { Kinds = ["knee-replacement"], Since = Recent, IfUnrecorded = reading },
            "device since" => new DeviceTrigger { Kinds = ["port"], Since = Recent, IfUnrecorded = reading },
            "symptom since" => new SymptomTrigger { Kinds = ["fever"], Since = Recent, IfUnrecorded = reading },
            "high risk" => new PregnancyTrigger { HighRisk = true, IfUnrecorded = reading },
            "due date" => new PregnancyTrigger { WeeksBelow = 13, IfUnrecorded = reading },
            "birth date" => new PregnancyTrigger { Status = PregnancyStatus.Postpartum, Since = Recent, IfUnrecorded = reading },
            _ => new PregnancyTrigger { Status = PregnancyStatus.Postpartum, Birth = BirthMode.Caesarean, IfUnrecorded = reading },
        };
        return (trigger, Told.Case(patient));
    }
}
