namespace MedicalMassage.Fhir;

/// <summary>An entry of the record, or a part of one, that may matter and could not be read.</summary>
/// <param name="Path">Where it stands, such as <c>entry[12].resource.code</c>.</param>
/// <param name="ResourceType">The FHIR type, such as <c>Condition</c>.</param>
/// <param name="Reason">Why it could not be read. It holds nothing of what the record says.</param>
public sealed record UnreadEntry(string Path, string ResourceType, string Reason)
{
    /// <summary>The place alone: what stands there is of a patient, and texts end up in logs.</summary>
    public override string ToString() => $"{nameof(UnreadEntry)} at {Path}";
}
