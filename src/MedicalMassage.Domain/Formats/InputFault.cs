namespace MedicalMassage.Domain;

/// <summary>One fault of an input: where it is, what was found there, and what was expected.</summary>
/// <param name="Path">The place, such as <c>patient.conditions[0].status</c>; <c>$</c> is the whole document.</param>
/// <param name="Found">What was found, shortened. It may quote the document: show it to whoever sent that, and keep it out of logs.</param>
/// <param name="Expected">What was expected.</param>
public sealed record InputFault(string Path, string Found, string Expected)
{
    /// <summary>The place and what was expected there; what was found may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => $"{Path}: expected {Expected}";
}
