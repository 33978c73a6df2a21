namespace MedicalMassage.Domain;

/// <summary>An entry of the case that no rule could read.</summary>
/// <param name="Path">Where it stands in the case.</param>
/// <param name="Reason">Why it could not be read, and what would help.</param>
public sealed record UnreadFact(string Path, string Reason)
{
    /// <summary>The place alone: what stands there is of a patient, and texts end up in logs.</summary>
    public override string ToString() => $"{nameof(UnreadFact)} at {Path}";
}
