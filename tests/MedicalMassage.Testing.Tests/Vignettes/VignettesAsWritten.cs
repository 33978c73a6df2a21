using System.Text;
using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Tests.Vignettes;

/// <summary>A vignette is read strictly, and each kind of difference is told.</summary>
public sealed class VignettesAsWritten
{
    private const string Rest = """
        "id": "everyday/back", "title": "A back", "why": "Nothing is known against it.", "sources": ["made"], "rows": [],
        "case": { "format": 1, "asOf": "2026-11-23", "patient": { "birthDate": "1980-01-01", "sex": "female", "conditions": [], "medications": [{ "code": { "system": "atc", "value": "B01AF02" }, "status": "active" }],
          "observations": [], "procedures": [], "devices": [], "allergies": [], "symptoms": [], "pregnancy": { "status": "not-pregnant" } },
          "plan": { "aim": "less pain", "segments": [{ "regions": ["lower-back"], "technique": "effleurage", "pressure": 2, "minutes": 20 }] } }
        """;

    private static Parsed<Vignette> Read(string expect, string more = "") =>
        VignetteFormat.Read(Encoding.UTF8.GetBytes($$"""{ "format": 1, {{Rest}}, "expect": {{expect}}{{more}} }"""));

    private static IReadOnlyList<string> Differences(string expect)
    {
        Parsed<Vignette> vignette = Read(expect);
        vignette.Faults.Should().BeEmpty();
        return vignette.Value.Differences(RuleBooks.Standard.Evaluate(vignette.Value.Case));
    }

    [Fact]
    public void What_is_expected_and_comes_is_no_difference() => Differences("""
        { "verdict": "proceed", "findings": ["anticoagulant-therapy"], "notFindings": ["osteoporosis"], "excludedTechniques": ["deep-tissue", { "technique": "friction", "regions": ["back"] }],
          "maxPressure": [{ "regions": ["whole-body"], "max": 2 }], "allowed": [{ "regions": ["lower-back"], "technique": "effleurage", "pressure": 2 }] }
        """).Should().BeEmpty();

    [Theory]
    [InlineData("""{ "verdict": "hold" }""", "verdict: expected hold, got proceed")]
    [InlineData("""{ "verdict": "proceed", "findings": ["osteoporosis"] }""", "finding: osteoporosis is missing")]
    [InlineData("""{ "verdict": "proceed", "notFindings": ["anticoagulant-therapy"] }""", "finding: anticoagulant-therapy should not be there")]
    [InlineData("""{ "verdict": "proceed", "alert": "same-day" }""", "alert: expected same-day, got none")]
    [InlineData("""{ "verdict": "proceed", "excludedRegions": ["calf"] }""", "excluded regions: effleurage is left at pressure 2 on calf")]
    [InlineData("""{ "verdict": "proceed", "excludedTechniques": ["petrissage"] }""", "excluded technique: petrissage is left at pressure 2 on whole body")]
    [InlineData("""{ "verdict": "proceed", "excludedPositions": ["prone"] }""", "excluded position: prone is left")]
    [InlineData("""{ "verdict": "proceed", "maxPressure": [{ "regions": ["calf"], "max": 1 }] }""", "pressure: effleurage is left at 2 on calf, expected at most 1")]
    [InlineData("""{ "verdict": "proceed", "allowed": [{ "regions": ["calf"], "technique": "petrissage", "pressure": 3 }] }""", "over-refusal: petrissage on calf is left at 2, expected at least 3")]
    [InlineData("""{ "verdict": "proceed", "questions": ["patient.symptoms"] }""", "question: nothing asks for patient.symptoms")]
    public void Each_difference_is_told(string expect, string told) => Differences(expect).Should().Equal(told);

    [Theory]
    [InlineData("""{ "verdict": "perhaps" }""", "", "expect.verdict")]
    [InlineData("""{ "verdict": "hold", "excludedTechniques": ["rubbing"] }""", "", "expect.excludedTechniques[0]")]
    [InlineData("""{ "verdict": "hold", "excludedTechniques": [{ "technique": "friction", "where": [] }] }""", "", "expect.excludedTechniques[0]")]
    [InlineData("""{ "findings": [] }""", "", "expect.verdict")]
    [InlineData("""{ "verdict": "hold" }""", """, "colour": "red" """, "colour")]
    public void A_fault_is_told_with_its_place(string expect, string more, string path) =>
        Read(expect, more).Faults.Select(fault => fault.Path).Should().Contain(path);
}
