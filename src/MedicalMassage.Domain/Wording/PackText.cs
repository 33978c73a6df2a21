namespace MedicalMassage.Domain;

/// <summary>A text of a pack that a translation is made of.</summary>
/// <param name="Code">Its code: the id of the rule and the member, such as <c>anticoagulant-therapy.rationale</c>, with a position only where nothing better names it.</param>
/// <param name="Text">The English text.</param>
/// <param name="Mark">Eight digits of the SHA-256 of the text, by which a translation knows whether it is still of this text.</param>
public sealed record PackText(string Code, string Text, string Mark);
