namespace MedicalMassage.Domain;

/// <summary>Why a therapist does not fit.</summary>
/// <param name="Condition">The condition that is not met.</param>
/// <param name="Why">What is there and what is missing.</param>
public sealed record MatchReason(MatchCondition Condition, string Why)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(MatchReason);
}
