namespace MedicalMassage.Domain;

/// <summary>An advice of a finding.</summary>
/// <param name="Rule">The rule that gives it.</param>
/// <param name="Text">What to know or to do.</param>
/// <param name="For">Whom it is for.</param>
public sealed record GivenAdvice(string Rule, string Text, Audience For)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(GivenAdvice);
}
