using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Mapping;

public sealed class AllergiesFromFhir
{
    [Fact]
    public void An_allergy_brings_code_and_words() =>
        Record.History(Record.Of("AllergyIntolerance", $"\"clinicalStatus\":{Record.Token("active")},\"code\":{{\"coding\":[{Record.Code("http://snomed.info/sct", "300916003", "latex")}]}}"))
            .Allergies.Should().Equal(new Allergy { Code = Code.SnomedCt("300916003"), Text = "latex" });

    [Fact]
    public void The_substance_of_a_reaction_stands_in_for_a_missing_code() =>
        Record.History(Record.Of("AllergyIntolerance", "\"reaction\":[{\"substance\":{\"text\":\"almond oil\"}}]")).Allergies.Should().Equal(new Allergy { Text = "almond oil" });

    [Theory]
    [InlineData("\"verificationStatus\"", "refuted")]
    [InlineData("\"verificationStatus\"", "entered-in-error")]
    [InlineData("\"clinicalStatus\"", "resolved")]
    [InlineData("\"clinicalStatus\"", "inactive")]
    public void An_allergy_that_does_not_hold_is_skipped(string member, string token) =>
        Record.Read(Record.Of("AllergyIntolerance", $"{member}:{Record.Token(token)},\"code\":{{\"text\":\"latex\"}}")).Skipped.Should().ContainSingle();
}
