using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A conversation that took place.</summary>
/// <param name="Kind">Who spoke with whom.</param>
/// <param name="Date">When.</param>
public sealed record Consultation(ConsultationKind Kind, LocalDate Date)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Consultation);
}
