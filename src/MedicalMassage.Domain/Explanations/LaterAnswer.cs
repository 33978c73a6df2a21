using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A later day on which a rule answers otherwise, with the same facts.</summary>
/// <param name="From">The first such day.</param>
/// <param name="Answer">What it answers from then on.</param>
/// <param name="Because">What changes with that day, in words.</param>
public sealed record LaterAnswer(LocalDate From, Truth Answer, string Because)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(LaterAnswer);
}
