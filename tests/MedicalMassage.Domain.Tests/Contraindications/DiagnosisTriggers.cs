using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>A diagnosis counts by its code and by the state it is in.</summary>
public sealed class DiagnosisTriggers
{
    private static readonly DiagnosisTrigger Thrombosis = new() { Codes = [Code.Icd10Cm("I82.4")] };
    private static readonly Condition Clot = Condition.Active(Code.Icd10Cm("I82.402"));

    private static Truth Ask(DiagnosisTrigger trigger, Condition condition) => Answer.Of(trigger, With(condition)).Truth;

    [Fact]
    public void A_diagnosis_below_the_named_code_counts()
    {
        Answer answer = Answer.Of(Thrombosis, With(Condition.Active(Code.Icd10Cm("M54.50")), Clot));
        answer.ShouldBe(Truth.Yes);
        answer.Facts.Should().Equal("patient.conditions[1]");
    }

    [Theory]
    [InlineData("I82.5")]
    [InlineData("I82")]
    public void A_sibling_or_the_code_above_does_not(string code) =>
        Ask(Thrombosis, Condition.Active(Code.Icd10Cm(code))).Should().Be(Truth.No);

    [Theory]
    [InlineData(ConditionStatus.Unrecorded, Truth.Yes)]
    [InlineData(ConditionStatus.Active, Truth.Yes)]
    [InlineData(ConditionStatus.Recurrence, Truth.Yes)]
    [InlineData(ConditionStatus.Relapse, Truth.Yes)]
    [InlineData(ConditionStatus.Inactive, Truth.No)]
    [InlineData(ConditionStatus.Remission, Truth.No)]
    [InlineData(ConditionStatus.Resolved, Truth.No)]
    public void What_is_there_or_may_be_there_counts_and_what_is_gone_does_not(ConditionStatus status, Truth truth) =>
        Ask(Thrombosis, Clot with { Status = status }).Should().Be(truth);

    [Theory]
    [InlineData(ConditionStatus.Resolved, Truth.Yes)]
    [InlineData(ConditionStatus.Remission, Truth.Yes)]
    [InlineData(ConditionStatus.Active, Truth.No)]
    [InlineData(ConditionStatus.Unrecorded, Truth.No)]
    public void A_rule_may_ask_for_other_statuses(ConditionStatus status, Truth truth) =>
        Ask(Thrombosis with { Status = [ConditionStatus.Resolved, ConditionStatus.Remission] }, Clot with { Status = status }).Should().Be(truth);

    [Theory]
    [InlineData(Verification.Unrecorded, Truth.Yes)]
    [InlineData(Verification.Confirmed, Truth.Yes)]
    [InlineData(Verification.Provisional, Truth.Yes)]
    [InlineData(Verification.Differential, Truth.Yes)]
    [InlineData(Verification.Unconfirmed, Truth.Yes)]
    [InlineData(Verification.Refuted, Truth.No)]
    [InlineData(Verification.EnteredInError, Truth.No)]
    public void Only_a_refuted_diagnosis_and_a_mistaken_entry_never_count(Verification verification, Truth truth) =>
        Ask(Thrombosis, Clot with { Verification = verification }).Should().Be(truth);

    [Theory]
    [InlineData(Acuity.Acute, Truth.Yes)]
    [InlineData(Acuity.Flare, Truth.Yes)]
    [InlineData(Acuity.Subacute, Truth.No)]
    [InlineData(Acuity.Chronic, Truth.No)]
    [InlineData(Acuity.Unrecorded, Truth.Unknown)]
    public void The_stage_counts_where_the_rule_asks_for_it(Acuity acuity, Truth truth) =>
        Ask(Thrombosis with { Acuity = [Acuity.Acute, Acuity.Flare] }, Clot with { Acuity = acuity }).Should().Be(truth);

    [Theory]
    [InlineData(Control.Uncontrolled, Truth.Yes)]
    [InlineData(Control.Controlled, Truth.No)]
    [InlineData(Control.Unrecorded, Truth.Unknown)]
    public void Whether_it_is_in_hand_counts_where_the_rule_asks_for_it(Control control, Truth truth) =>
        Ask(Thrombosis with { Control = Control.Uncontrolled }, Clot with { Control = control }).Should().Be(truth);

    [Fact]
    public void The_diagnosis_of_the_prescription_counts_like_one_of_the_history()
    {
        ReferralCase referral = With() with { Prescription = new() { Diagnosis = Clot } };
        Answer answer = Answer.Of(Thrombosis, referral);
        answer.ShouldBe(Truth.Yes);
        answer.Facts.Should().Equal("prescription.diagnosis");
        ReferralCase refuted = With() with { Prescription = new() { Diagnosis = Clot with { Verification = Verification.Refuted } } };
        Answer.Of(Thrombosis, refuted).ShouldBe(Truth.No);
    }

    [Fact]
    public void One_diagnosis_in_the_asked_state_is_enough_and_the_other_is_no_fact_of_the_finding()
    {
        Answer answer = Answer.Of(Thrombosis, With(Clot with { Status = ConditionStatus.Resolved }, Clot));
        answer.ShouldBe(Truth.Yes);
        answer.Facts.Should().Equal("patient.conditions[1]");
    }

    [Fact]
    public void A_diagnosis_that_has_only_words_is_matched_by_no_code() =>
        Ask(Thrombosis, new() { Text = "deep vein thrombosis" }).Should().Be(Truth.No);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Conditions_that_nobody_asked_about_or_that_were_declined_are_unknown(bool declined)
    {
        Section<Condition> section = declined ? Section<Condition>.Declined : Section<Condition>.NotAsked;
        Answer.Of(Thrombosis, Case(Healthy with { Conditions = section })).ShouldBe(Truth.Unknown, "patient.conditions");
    }

    [Fact]
    public void Asked_and_none_is_no() => Answer.Of(Thrombosis, Case(Healthy)).ShouldBe(Truth.No);
}
