using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>A reading that is missing is a question for those whom the rule names, and for nobody else.</summary>
public sealed class NeededReadings
{
    private static readonly Measurement Systolic = new(Code.Loinc("8480-6"), "systolic blood pressure", "mm[Hg]");
    private static readonly Condition Hypertension = Condition.Active(Code.Icd10Cm("I10"));

    private static readonly ObservationTrigger Severe = new(Systolic, new() { AtLeast = 180 })
    {
        Within = Length("7 d"),
        NeededWhen = new DiagnosisTrigger { Codes = [Code.Icd10Cm("I10")], Control = Control.Uncontrolled },
    };

    private static Answer Ask(PatientHistory patient) => Answer.Of(Severe, Case(patient));

    [Fact]
    public void A_patient_who_needs_it_and_has_none_is_asked_for_the_reading_alone()
    {
        Answer answer = Ask(Healthy with { Conditions = [Hypertension with { Control = Control.Uncontrolled }] });
        answer.ShouldBe(Truth.Unknown, "patient.observations");
        answer.Facts.Should().Equal("patient.conditions[0]");
    }

    [Fact]
    public void A_patient_who_does_not_need_it_is_asked_nothing() => Ask(Healthy).ShouldBe(Truth.No);

    [Fact]
    public void Where_it_is_not_known_whether_it_is_needed_that_is_the_question() =>
        Ask(Healthy with { Conditions = [Hypertension] }).ShouldBe(Truth.Unknown, "patient.conditions[0].control");

    [Theory]
    [InlineData("2026-11-15", Truth.Unknown)]
    [InlineData("2026-11-16", Truth.No)]
    [InlineData("2026-11-17", Truth.No)]
    public void A_reading_that_is_too_old_is_as_good_as_none(string on, Truth truth) =>
        Ask(Healthy with
        {
            Conditions = [Hypertension with { Control = Control.Uncontrolled }],
            Observations = [Observation.Of(Systolic.Code, 130, "mm[Hg]", Date(on))],
        }).Truth.Should().Be(truth);

    [Fact]
    public void A_normal_reading_without_a_date_does_not_answer_for_those_who_need_one() =>
        Ask(Healthy with
        {
            Conditions = [Hypertension with { Control = Control.Uncontrolled }],
            Observations = [Observation.Of(Systolic.Code, 130, "mm[Hg]", null)],
        }).ShouldBe(Truth.Unknown, "patient.observations");

    [Fact]
    public void A_known_unknown_does_not_answer_either() =>
        Ask(Healthy with
        {
            Conditions = [Hypertension with { Control = Control.Uncontrolled }],
            Observations = [new(Systolic.Code) { Absent = AbsentReason.NotPerformed, Date = Today }],
        }).ShouldBe(Truth.Unknown, "patient.observations");

    [Fact]
    public void A_reading_makes_it_needless_to_know_whether_one_was_needed() =>
        Ask(Healthy with
        {
            Conditions = [Hypertension],
            Observations = [Observation.Of(Systolic.Code, 130, "mm[Hg]", Today)],
        }).ShouldBe(Truth.No);
}
