using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>Something that would change a verdict. Each was tried: the case with this change gives <see cref="Then"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it is, in words.</param>
/// <param name="Then">The verdict that follows.</param>
public sealed record VerdictChange(VerdictChangeKind Kind, string Text, Verdict Then)
{
    /// <summary>The first day of the other verdict, for <see cref="VerdictChangeKind.Day"/>.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(VerdictChange);
}
