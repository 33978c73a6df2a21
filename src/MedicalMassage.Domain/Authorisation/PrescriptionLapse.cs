using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>Why a prescription no longer stands.</summary>
/// <param name="From">The first day on which it does not.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Text">What was missed.</param>
public sealed record PrescriptionLapse(LocalDate From, string Rule, string Text)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(PrescriptionLapse);
}
