namespace MedicalMassage.Domain.Tests.Coding;

/// <summary>A code is within another by its beginning, where its system writes its hierarchy so, and by identity elsewhere.</summary>
public sealed class CodeHierarchy
{
    [Theory]
    [InlineData(CodeSystem.Icd10Cm, "I82.402", "I82.4")]
    [InlineData(CodeSystem.Icd10Cm, "I82.402", "I82")]
    [InlineData(CodeSystem.Icd10Cm, "I82.402", "I82.402")]
    [InlineData(CodeSystem.Icd10Cm, "i82402", "I82.40")]
    [InlineData(CodeSystem.Icd10Gm, "M54.5", "M54.-")]
    [InlineData(CodeSystem.Icd10Gm, "M54.5*", "M54.5")]
    [InlineData(CodeSystem.Atc, "B01AF01", "B01A")]
    [InlineData(CodeSystem.Atc, "B01AF01", "B")]
    public void A_code_lies_within_the_codes_it_begins_with(CodeSystem system, string code, string ancestor) =>
        new Code(system, code).IsWithin(new(system, ancestor)).Should().BeTrue();

    [Theory]
    [InlineData(CodeSystem.Icd10Cm, "I82.4", "I82.402")]
    [InlineData(CodeSystem.Icd10Cm, "I82.5", "I82.4")]
    [InlineData(CodeSystem.Atc, "B01AE07", "B01AF")]
    public void A_code_lies_not_within_its_children_nor_its_siblings(CodeSystem system, string code, string other) =>
        new Code(system, code).IsWithin(new(system, other)).Should().BeFalse();

    [Theory]
    [InlineData(CodeSystem.SnomedCt, "2790390071", "279039007")]
    [InlineData(CodeSystem.RxNorm, "112891", "11289")]
    [InlineData(CodeSystem.Loinc, "8480-62", "8480-6")]
    public void An_identifier_that_begins_like_another_is_not_within_it(CodeSystem system, string code, string other)
    {
        new Code(system, code).IsWithin(new(system, other)).Should().BeFalse();
        new Code(system, other).IsWithin(new(system, other)).Should().BeTrue();
    }

    [Fact]
    public void The_american_and_the_german_icd_10_are_not_within_each_other()
    {
        Code.Icd10Cm("M54.5").IsWithin(Code.Icd10Gm("M54")).Should().BeFalse();
        Code.Icd10Gm("M54.5").IsWithin(Code.Icd10Cm("M54")).Should().BeFalse();
    }

    [Fact]
    public void Asking_for_no_ancestor_is_an_error() =>
        FluentActions.Invoking(() => Code.Icd10Cm("M54").IsWithin(null!)).Should().Throw<ArgumentNullException>();
}
