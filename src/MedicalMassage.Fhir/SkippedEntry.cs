namespace MedicalMassage.Fhir;

/// <summary>An entry of the record that states no fact of this patient's history.</summary>
/// <param name="Path">Where it stands, such as <c>entry[12]</c>.</param>
/// <param name="ResourceType">The FHIR type, such as <c>Encounter</c>; empty if the entry holds no resource.</param>
/// <param name="Reason">Why it states none. It holds nothing of what the record says.</param>
public sealed record SkippedEntry(string Path, string ResourceType, string Reason)
{
    /// <summary>The place alone: what stands there is of a patient, and texts end up in logs.</summary>
    public override string ToString() => $"{nameof(SkippedEntry)} at {Path}";
}
