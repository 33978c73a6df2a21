using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>The certainty of evidence as a sentence.</summary>
internal static class EvidenceWords
{
    internal static string Grade(Phrases phrases, EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.High => phrases.Say(Phrase.EvidenceCertaintyEvidenceHigh),
        EvidenceGrade.Moderate => phrases.Say(Phrase.EvidenceCertaintyEvidenceModerate),
        EvidenceGrade.Low => phrases.Say(Phrase.EvidenceCertaintyEvidenceLowTrueEffect),
        EvidenceGrade.VeryLow => phrases.Say(Phrase.EvidenceCertaintyEvidenceVeryLowTrue),
        _ => phrases.Say(Phrase.EvidenceNoResultCanBeRated),
    };
}
