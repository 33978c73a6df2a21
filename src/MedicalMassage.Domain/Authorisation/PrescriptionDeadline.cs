using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A day by which something has to happen.</summary>
/// <param name="LastDay">The last day on which it is in time.</param>
/// <param name="Kind">What has to happen.</param>
/// <param name="Rule">The id of the rule that sets it.</param>
/// <param name="Text">What has to happen, in words.</param>
public sealed record PrescriptionDeadline(LocalDate LastDay, DeadlineKind Kind, string Rule, string Text)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(PrescriptionDeadline);
}
