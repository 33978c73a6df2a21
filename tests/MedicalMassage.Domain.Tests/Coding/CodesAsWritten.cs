namespace MedicalMassage.Domain.Tests.Coding;

/// <summary>Records write one code in many ways; it stays one code.</summary>
public sealed class CodesAsWritten
{
    [Theory]
    [InlineData(CodeSystem.Icd10Cm, "M54.50", "M5450")]
    [InlineData(CodeSystem.Icd10Cm, "M54.50", "m54.50")]
    [InlineData(CodeSystem.Icd10Cm, "M54.50", " M54.50 ")]
    [InlineData(CodeSystem.Icd10Gm, "M54.5", "m545")]
    [InlineData(CodeSystem.Icd10Gm, "M54.5", "M54.5-")]
    [InlineData(CodeSystem.Icd10Gm, "G63.2", "G63.2*")]
    [InlineData(CodeSystem.Icd10Gm, "E10.4", "E10.4+")]
    [InlineData(CodeSystem.Icd10Gm, "U69.1", "U69.1!")]
    [InlineData(CodeSystem.Icd10Gm, "M54", "M54.-")]
    [InlineData(CodeSystem.Atc, "B01AF01", "b01af01")]
    [InlineData(CodeSystem.Loinc, "8480-6", " 8480-6 ")]
    [InlineData(CodeSystem.SnomedCt, "279039007", " 279039007")]
    public void Dots_blanks_letter_case_and_marks_make_no_difference(CodeSystem system, string one, string other)
    {
        Code left = new(system, one);
        Code right = new(system, other);
        left.Should().Be(right);
        (left == right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode());
    }

    [Fact]
    public void The_code_is_kept_as_it_was_written()
    {
        Code.Icd10Cm(" m54.50").Value.Should().Be(" m54.50");
        Code.Icd10Cm("m5450").ToString().Should().Be("icd-10-cm m5450");
    }

    [Theory]
    [InlineData("M54.50", "M54.51")]
    [InlineData("M54.5", "M54.50")]
    public void Codes_that_differ_in_a_sign_are_two(string one, string other)
    {
        Code.Icd10Cm(one).Should().NotBe(Code.Icd10Cm(other));
        (Code.Icd10Cm(one) != Code.Icd10Cm(other)).Should().BeTrue();
    }

    [Fact]
    public void The_same_letters_in_two_systems_are_two_codes()
    {
        Code.Icd10Cm("M54.5").Should().NotBe(Code.Icd10Gm("M54.5"));
        Code.RxNorm("11289").Should().NotBe(Code.SnomedCt("11289"));
    }

    [Fact]
    public void A_mark_of_certainty_belongs_to_icd_10_gm_alone() =>
        Code.Icd10Cm("G63.2*").Should().NotBe(Code.Icd10Cm("G63.2"));

    [Fact]
    public void A_code_is_never_equal_to_nothing()
    {
        Code? nothing = null;
        (Code.Atc("B01AF01") == nothing).Should().BeFalse();
        (nothing == Code.Atc("B01AF01")).Should().BeFalse();
        Code.Atc("B01AF01").Equals((object)"B01AF01").Should().BeFalse();
    }

    [Fact]
    public void Each_system_has_a_door_of_its_own()
    {
        Code.Icd10Cm("M54").System.Should().Be(CodeSystem.Icd10Cm);
        Code.Icd10Gm("M54").System.Should().Be(CodeSystem.Icd10Gm);
        Code.SnomedCt("279039007").System.Should().Be(CodeSystem.SnomedCt);
        Code.RxNorm("11289").System.Should().Be(CodeSystem.RxNorm);
        Code.Atc("B01").System.Should().Be(CodeSystem.Atc);
        Code.Loinc("8480-6").System.Should().Be(CodeSystem.Loinc);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("M54\n")]
    [InlineData("M\054")]
    public void A_blank_code_or_one_with_control_characters_is_refused(string value) =>
        FluentActions.Invoking(() => Code.Icd10Cm(value)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_code_has_at_most_64_characters()
    {
        Code.Icd10Cm(new('M', 64)).Value.Should().HaveLength(64);
        FluentActions.Invoking(() => Code.Icd10Cm(new('M', 65))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_code_needs_a_value_and_a_defined_system()
    {
        FluentActions.Invoking(() => Code.Icd10Cm(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Code((CodeSystem)99, "M54")).Should().Throw<ArgumentException>();
    }
}
