using MedicalMassage.Domain.Tests.Rules;
using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Referrals;

/// <summary>A conversation with the prescriber meets a requirement of one.</summary>
public sealed class Consultations
{
    private static readonly RuleBook Book = Draft.Book(Draft.OnDisease(Draft.Require(RequirementKind.Consultation)));

    private static Verdict Decide(Consultation held, string? onset = null, RuleBook? book = null)
    {
        Condition disease = Condition.Active(Draft.Disease) with { Onset = onset is null ? null : Date(onset) };
        return (book ?? Book).Evaluate(With(disease) with { Consultations = [held] }).Verdict;
    }

    [Theory]
    [InlineData(ConsultationKind.PrescriberTherapist, Verdict.Proceed)]
    [InlineData(ConsultationKind.ThreeWay, Verdict.Proceed)]
    [InlineData(ConsultationKind.TherapistPatient, Verdict.Hold)]
    public void It_counts_if_the_prescriber_took_part(ConsultationKind kind, Verdict verdict) =>
        Decide(new(kind, Day("2026-11-20"))).Should().Be(verdict);

    [Theory]
    [InlineData("2026-11-22", Verdict.Proceed)]
    [InlineData("2026-11-23", Verdict.Proceed)]
    [InlineData("2026-11-24", Verdict.Hold)]
    public void It_counts_from_its_day(string day, Verdict verdict) =>
        Decide(new(ConsultationKind.PrescriberTherapist, Day(day))).Should().Be(verdict);

    [Theory]
    [InlineData("2026-11-19", Verdict.Proceed)]
    [InlineData("2026-11-20", Verdict.Proceed)]
    [InlineData("2026-11-21", Verdict.Hold)]
    [InlineData("2026-11", Verdict.Hold)]
    public void It_does_not_count_for_a_fact_that_is_or_may_be_newer(string onset, Verdict verdict) =>
        Decide(new(ConsultationKind.PrescriberTherapist, Day("2026-11-20")), onset).Should().Be(verdict);

    [Theory]
    [InlineData(RequirementKind.Clearance)]
    [InlineData(RequirementKind.Document)]
    [InlineData(RequirementKind.Information)]
    public void It_meets_no_requirement_of_another_kind(RequirementKind kind) =>
        Decide(new(ConsultationKind.ThreeWay, Day("2026-11-20")), book: Draft.Book(Draft.OnDisease(Draft.Require(kind)))).Should().Be(Verdict.Hold);

    [Fact]
    public void What_it_is_about_is_presumed_while_the_rule_still_asks()
    {
        Restriction light = Restriction.LimitPressure(Pressure.Level2, BodyRegions.WholeBody);
        RuleBook book = Draft.Book(Draft.Rule("disease", Draft.Has("I82.4") with { Acuity = [Acuity.Acute] },
            new ContraindicationEffect(light), Draft.Require(RequirementKind.Consultation), Draft.Require(RequirementKind.Document)));
        ReferralCase unsure = With(Condition.Active(Draft.Disease));

        book.Evaluate(unsure).Findings.Should().BeEmpty();
        Finding finding = book.Evaluate(unsure with { Consultations = [new(ConsultationKind.ThreeWay, Day("2026-11-20"))] }).Findings.Single();
        finding.Certainty.Should().Be(Certainty.Presumed);
        finding.Effects.Should().Equal(light);
    }

    [Fact]
    public void One_that_is_still_to_come_ends_the_decision_the_day_before()
    {
        ReferralCase referral = With(Condition.Active(Draft.Disease)) with { Consultations = [new(ConsultationKind.ThreeWay, Day("2026-11-30"))] };
        Book.Evaluate(referral).ValidThrough.Should().Be(Day("2026-11-29"));
    }
}
