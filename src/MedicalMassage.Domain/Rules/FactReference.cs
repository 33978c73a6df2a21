namespace MedicalMassage.Domain;

/// <summary>A fact of the case that a finding rests on.</summary>
/// <param name="Path">Where it stands in the case, such as <c>patient.medications[0]</c>.</param>
/// <param name="Text">What it is, in words or as a code.</param>
public sealed record FactReference(string Path, string Text)
{
    /// <summary>The place alone: what stands there is of a patient, and texts end up in logs.</summary>
    public override string ToString() => $"{nameof(FactReference)} at {Path}";
}
