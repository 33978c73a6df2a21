using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain.Tests.Coding;

/// <summary>The form of the codes of each system, at and just beyond its bounds.</summary>
public sealed class WellFormedCodes
{
    [Theory]
    [InlineData(CodeSystem.Icd10Cm, "M54")]
    [InlineData(CodeSystem.Icd10Cm, "M54.50")]
    [InlineData(CodeSystem.Icd10Cm, "S72.001A")]
    [InlineData(CodeSystem.Icd10Cm, "C4A.0")]
    [InlineData(CodeSystem.Icd10Gm, "M54")]
    [InlineData(CodeSystem.Icd10Gm, "I80.28")]
    [InlineData(CodeSystem.Icd10Gm, "G63.2*")]
    [InlineData(CodeSystem.SnomedCt, "138875")]
    [InlineData(CodeSystem.SnomedCt, "123456789012345678")]
    [InlineData(CodeSystem.RxNorm, "1")]
    [InlineData(CodeSystem.RxNorm, "12345678")]
    [InlineData(CodeSystem.Atc, "B")]
    [InlineData(CodeSystem.Atc, "B01")]
    [InlineData(CodeSystem.Atc, "B01A")]
    [InlineData(CodeSystem.Atc, "B01AF")]
    [InlineData(CodeSystem.Atc, "B01AF01")]
    [InlineData(CodeSystem.Loinc, "8480-6")]
    [InlineData(CodeSystem.Loinc, "1-8")]
    public void A_code_of_the_form_of_its_system_is_well_formed(CodeSystem system, string value) =>
        new Code(system, value).IsWellFormed.Should().BeTrue();

    [Theory]
    [InlineData(CodeSystem.Icd10Cm, "M5")]
    [InlineData(CodeSystem.Icd10Cm, "M54.50000")]
    [InlineData(CodeSystem.Icd10Cm, "154.5")]
    [InlineData(CodeSystem.Icd10Cm, "MA4.5")]
    [InlineData(CodeSystem.Icd10Cm, "M54.5?")]
    [InlineData(CodeSystem.Icd10Cm, "M54 50")]
    [InlineData(CodeSystem.Icd10Cm, "G63.2*")]
    [InlineData(CodeSystem.Icd10Gm, "M5")]
    [InlineData(CodeSystem.Icd10Gm, "M54.500")]
    [InlineData(CodeSystem.Icd10Gm, "S72.0A")]
    [InlineData(CodeSystem.SnomedCt, "12345")]
    [InlineData(CodeSystem.SnomedCt, "1234567890123456789")]
    [InlineData(CodeSystem.SnomedCt, "27903900X")]
    [InlineData(CodeSystem.RxNorm, "123456789")]
    [InlineData(CodeSystem.RxNorm, "11 289")]
    [InlineData(CodeSystem.Atc, "B0")]
    [InlineData(CodeSystem.Atc, "B01AF0")]
    [InlineData(CodeSystem.Atc, "B01AF011")]
    [InlineData(CodeSystem.Atc, "B01A101")]
    [InlineData(CodeSystem.Loinc, "84806")]
    [InlineData(CodeSystem.Loinc, "-6")]
    [InlineData(CodeSystem.Loinc, "8480-X")]
    [InlineData(CodeSystem.Loinc, "12345678-90")]
    public void A_code_of_another_form_is_kept_but_not_well_formed(CodeSystem system, string value) =>
        new Code(system, value).IsWellFormed.Should().BeFalse();

    [Theory]
    [InlineData(CodeSystem.Icd10Cm, "M")]
    [InlineData(CodeSystem.Icd10Cm, "M5")]
    [InlineData(CodeSystem.Icd10Gm, "M5")]
    [InlineData(CodeSystem.Atc, "B0")]
    [InlineData(CodeSystem.Loinc, "8480-6")]
    public void A_rule_may_name_a_code_or_the_beginning_of_a_chapter(CodeSystem system, string key) =>
        CodeSyntax.IsPrefix(system, key).Should().BeTrue();

    [Theory]
    [InlineData(CodeSystem.Icd10Cm, "5")]
    [InlineData(CodeSystem.Icd10Cm, "MM")]
    [InlineData(CodeSystem.Atc, "B01AF0")]
    [InlineData(CodeSystem.SnomedCt, "2790")]
    [InlineData(CodeSystem.Loinc, "8480")]
    public void A_rule_may_not_name_what_no_code_begins_with(CodeSystem system, string key) =>
        CodeSyntax.IsPrefix(system, key).Should().BeFalse();
}
