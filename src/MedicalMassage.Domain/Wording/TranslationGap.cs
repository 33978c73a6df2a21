namespace MedicalMassage.Domain;

/// <summary>A place where a translation does not fit its pack.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Code">The code of the text.</param>
/// <param name="English">The English text of today, or null if the pack has none of this code.</param>
/// <param name="Mark">The mark of that text, for <see cref="TranslatedText.Of"/>.</param>
public sealed record TranslationGap(TranslationGapKind Kind, string Code, string? English, string? Mark);
