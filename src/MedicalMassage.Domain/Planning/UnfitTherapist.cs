namespace MedicalMassage.Domain;

/// <summary>A therapist who does not fit, with the fewest reasons on any free day.</summary>
/// <param name="Id">The key of the candidate.</param>
/// <param name="Reasons">Every condition that is not met on the day on which the fewest are not.</param>
public sealed record UnfitTherapist(string Id, ValueList<MatchReason> Reasons)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(UnfitTherapist);
}
