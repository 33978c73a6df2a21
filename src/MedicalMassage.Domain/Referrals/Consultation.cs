using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A conversation that took place.</summary>
/// <param name="Kind">Who spoke with whom.</param>
/// <param name="Date">When.</param>
public sealed record Consultation(ConsultationKind Kind, LocalDate Date);
