using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>Days in a row on which the same facts give the same decision.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day.</param>
/// <param name="Decision">The decision of the first day; the others differ in nothing but their date.</param>
/// <param name="Changes">What is otherwise than the day before; null for the first stretch.</param>
public sealed record TimelineStretch(LocalDate From, LocalDate Through, Decision Decision, DecisionChange? Changes)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(TimelineStretch);
}
