using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A day on which the standing of a prescription becomes another one, if nothing else happens.</summary>
/// <param name="Date">The first day of the new standing.</param>
/// <param name="State">The state from then on.</param>
/// <param name="Text">What changes, in words.</param>
public sealed record StandingChange(LocalDate Date, PrescriptionState State, string Text)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(StandingChange);
}
