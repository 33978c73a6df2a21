namespace MedicalMassage.Domain;

/// <summary>One part of a progress report.</summary>
/// <param name="Item">What it is about.</param>
/// <param name="Lines">What it says, in sentences; empty where the records hold nothing of it.</param>
public sealed record ReportSection(ReportItem Item, ValueList<string> Lines)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(ReportSection);
}
