using MedicalMassage.Domain;

namespace MedicalMassage.Fhir;

/// <summary>A case completed by a record, with what the two say differently.</summary>
/// <param name="Referral">The case, ready to be decided.</param>
/// <param name="Contradictions">What the sources say differently, and what counts. Show them to whoever decides.</param>
public sealed record CompletedCase(ReferralCase Referral, ValueList<Contradiction> Contradictions)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(CompletedCase);
}
