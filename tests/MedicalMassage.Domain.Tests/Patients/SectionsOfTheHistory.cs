namespace MedicalMassage.Domain.Tests.Patients;

/// <summary>Not asked, declined, asked and none: three silences that are never mixed up.</summary>
public sealed class SectionsOfTheHistory
{
    private static readonly Condition Hypertension = Condition.Active(Code.Icd10Cm("I10"));

    [Fact]
    public void What_is_left_out_was_not_asked()
    {
        PatientHistory history = new();
        history.Conditions.State.Should().Be(SectionState.NotAsked);
        history.Conditions.IsAnswered.Should().BeFalse();
        history.Conditions.Count.Should().Be(0);
        history.Pregnancy.Should().BeNull();
        history.Sex.Should().Be(Sex.Unrecorded);
    }

    [Fact]
    public void An_empty_list_is_asked_and_none()
    {
        PatientHistory history = new() { Conditions = [] };
        history.Conditions.State.Should().Be(SectionState.Answered);
        history.Conditions.IsAnswered.Should().BeTrue();
        history.Conditions.Count.Should().Be(0);
    }

    [Fact]
    public void The_three_silences_are_not_equal()
    {
        Section<Condition> none = [];
        (none == Section<Condition>.NotAsked).Should().BeFalse();
        (none == Section<Condition>.Declined).Should().BeFalse();
        (Section<Condition>.Declined != Section<Condition>.NotAsked).Should().BeTrue();
        (default(Section<Condition>) == Section<Condition>.NotAsked).Should().BeTrue();
    }

    [Fact]
    public void Sections_are_equal_if_they_list_equal_facts_in_the_same_order()
    {
        Condition other = Hypertension with { Status = ConditionStatus.Resolved };
        Section<Condition> one = [Hypertension, other];
        Section<Condition> same = [Hypertension with { Text = null }, other];
        Section<Condition> turned = [other, Hypertension];
        (one == same).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
        (one == turned).Should().BeFalse();
    }

    [Fact]
    public void A_section_says_its_absence_or_its_facts_in_words()
    {
        Section<Condition>.NotAsked.ToString().Should().Be("not asked");
        Section<Condition>.Declined.ToString().Should().Be("declined");
        Section.Create<string>(["a", "b"]).ToString().Should().Be("[a, b]");
    }

    [Fact]
    public void A_place_beyond_the_end_of_a_section_is_an_error()
    {
        Section<Condition> one = [Hypertension];
        one[0].Should().Be(Hypertension);
        FluentActions.Invoking(() => one[1]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => one[-1]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Section<Condition>.NotAsked[0]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_history_keeps_what_it_was_given_when_the_giver_changes_the_list_afterwards()
    {
        Condition[] conditions = [Hypertension];
        PatientHistory history = new() { Conditions = Section.Create<Condition>(conditions) };
        conditions[0] = Condition.Active(Code.Icd10Cm("C50"));
        history.Conditions.Single().Should().Be(Hypertension);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void The_opaque_id_has_1_to_64_characters(string id) =>
        FluentActions.Invoking(() => new PatientHistory { Id = id }).Should().Throw<ArgumentException>().WithParameterName("Id");

    [Fact]
    public void A_case_needs_a_history_though_it_may_be_empty() =>
        FluentActions.Invoking(() => new ReferralCase(new(2026, 11, 23)) { Patient = null! }).Should().Throw<ArgumentNullException>();
}
