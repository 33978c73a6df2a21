using CsCheck;
using MedicalMassage.Domain.Explanations;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Domain.Tests.Knowledge;
using MedicalMassage.Domain.Tests.Laws;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Explanations;

/// <summary>The smallest set of facts that forces a verdict, and what would change it.</summary>
public sealed class WhatForcesAVerdict
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly PatientHistory Healthy = PatientHistory.AskedAndNone with { BirthDate = new LocalDate(1968, 4, 2), Sex = Sex.Female };

    private static SessionPlan Back(Technique technique, int pressure) =>
        new("less pain") { Segments = [new(BodyRegions.LowerBack, technique, Pressure.Of(pressure), 20, Position.Prone)] };

    [Fact]
    public void One_fact_among_many_is_the_one_that_forces()
    {
        ReferralCase referral = new(Today)
        {
            Patient = Healthy with
            {
                Conditions = [Condition.Active(Code.Icd10Cm("M54.50")), Condition.Active(Code.Icd10Cm("J30.1"))],
                Medications = [Medication.Taking(Code.Atc("B01AF01"), "rivaroxaban")],
            },
            Plan = Back(Technique.DeepTissue, 4),
        };

        RuleBooks.Standard.Explain(referral).ForcedBy.Should().Equal(new FactReference("patient.medications[0]", "rivaroxaban"));
    }

    [Fact]
    public void A_healthy_patient_is_forced_by_nothing() =>
        RuleBooks.Standard.Explain(new ReferralCase(Today) { Patient = Healthy, Plan = Back(Technique.Petrissage, 3) }).ForcedBy.Should().BeEmpty();

    [Fact]
    public void Without_any_one_of_the_facts_the_verdict_is_lower_and_with_them_alone_it_is_the_same() => Law.Holds(
        Gen.OneOf(Law.Generated, Law.Standard), t => ForcesAndNothingCanBeLeftOut(t.Book, t.Case), Law.Print, share: 0.3);

    [Fact]
    public void The_examples_of_the_standard_rules_are_forced_by_facts_of_which_none_can_be_left_out()
    {
        foreach (MedicalMassage.Testing.RuleExample example in RuleExampleFiles.All.DistinctBy(e => e.Rule))
            ForcesAndNothingCanBeLeftOut(RuleBooks.Standard, example.Referral).Should().BeTrue(example.Name);
    }

    [Fact]
    public void Every_change_that_is_told_brings_the_verdict_that_is_told() => Law.Holds(Law.Generated, t =>
    {
        VerdictExplanation why = t.Book.Explain(t.Case);
        return why.Changes.All(change => change.Kind == VerdictChangeKind.Day
            ? change.Then != why.Verdict && t.Book.Evaluate(t.Case with { AsOf = change.From!.Value }).Verdict == change.Then
            : change.Then < why.Verdict);
    }, Law.Print, share: 0.3);

    [Fact]
    public void A_later_day_lower_pressure_and_a_clearance_are_told()
    {
        RuleAuthor clinic = RuleAuthor.Named("our-clinic");
        RuleBook book = RuleBook.Empty
            .With(clinic.Rule("hip", "A new hip", "surgery", "house").When(Trigger.HadProcedure("hip-replacement") with { Since = new() { LessThan = TimeLength.Weeks(6) } })
                .Require(RequirementKind.Clearance, "Ask the surgeon."))
            .With(clinic.Rule("fragile", "Fragile skin", "skin", "house").When(Trigger.HasSymptom("thin-skin")).LimitPressure(Pressure.Level2));
        ReferralCase operated = new(Today)
        {
            Patient = Healthy with { Procedures = [new Procedure { Kind = "hip-replacement", Text = "new hip", Date = new LocalDate(2026, 11, 23) }] },
            Plan = Back(Technique.Petrissage, 4),
        };

        book.Explain(operated).Changes.Should().Equal(
            new VerdictChange(VerdictChangeKind.Day, "From 2027-01-04, when “new hip” no longer counts as “done less than 6 wk ago” [our-clinic/hip]", Verdict.Proceed) { From = new LocalDate(2027, 1, 4) },
            new VerdictChange(VerdictChangeKind.Clearance, "With a physician's clearance for “A new hip” [our-clinic/hip]", Verdict.Proceed));
        book.Explain(operated with { Patient = Healthy with { Symptoms = [Symptom.Of("thin-skin")] } }).Changes.Should().Equal(
            new VerdictChange(VerdictChangeKind.Plan, "With another plan: petrissage on the lower back at pressure 2 in place of 4", Verdict.Proceed));
        book.Explain(operated with { Patient = Healthy with { Procedures = default } }).Changes.Should().Equal(
            new VerdictChange(VerdictChangeKind.Answer, "If the patient is asked for operations and procedures and names none", Verdict.Proceed));
    }

    [Fact]
    public void An_explanation_is_written_as_json()
    {
        ReferralCase referral = new(Today) { Patient = Healthy with { Medications = [Medication.Taking(Code.Atc("B01AF01"), "rivaroxaban")] }, Plan = Back(Technique.DeepTissue, 4) };

        ExplanationFormat.Write(RuleBooks.Standard.Explain(referral)).Should().Contain("\"forcedBy\": [");
        ExplanationFormat.Write(RuleBooks.Standard.Explain(referral, "anticoagulant-therapy")).Should().Contain("\"answer\": \"yes\"").And.NotContain("isEntry");
    }

    private static bool ForcesAndNothingCanBeLeftOut(RuleBook book, ReferralCase referral)
    {
        VerdictExplanation why = book.Explain(referral);
        string[] stay = [.. why.ForcedBy.Select(fact => fact.Path), .. why.Given.Select(fact => fact.Path)];
        string[] optional = [.. CaseEntries.All(Domain.Wording.Phrases.English, referral).Select(fact => fact.Path)];
        Verdict With(Func<string, bool> left) => book.Evaluate(CaseEntries.Where(referral, path => (stay.Contains(path) && left(path)) || !optional.Contains(path))).Verdict;
        return With(_ => true) == why.Verdict && why.ForcedBy.All(fact => With(path => path != fact.Path) < why.Verdict);
    }
}
