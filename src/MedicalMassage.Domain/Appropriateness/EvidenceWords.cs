namespace MedicalMassage.Domain.Appropriateness;

/// <summary>The certainty of evidence as a sentence.</summary>
internal static class EvidenceWords
{
    internal static string Grade(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.High => "The certainty of the evidence is high.",
        EvidenceGrade.Moderate => "The certainty of the evidence is moderate.",
        EvidenceGrade.Low => "The certainty of the evidence is low: the true effect may be substantially different.",
        EvidenceGrade.VeryLow => "The certainty of the evidence is very low: the true effect is likely to be substantially different.",
        _ => "No result that can be rated is at hand.",
    };
}
