namespace MedicalMassage.Domain;

/// <summary>An advice of a finding.</summary>
/// <param name="Rule">The rule that gives it.</param>
/// <param name="Text">What to know or to do.</param>
/// <param name="For">Whom it is for.</param>
public sealed record GivenAdvice(string Rule, string Text, Audience For);
