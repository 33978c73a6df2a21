namespace MedicalMassage.Domain;

/// <summary>One difference between a record and its replay.</summary>
/// <param name="Kind">What is different.</param>
/// <param name="Subject">The id of the pack or rule, or the path in the record.</param>
/// <param name="Was">What the record says; null if it says nothing of it.</param>
/// <param name="Now">What the replay says; null if it says nothing of it.</param>
/// <param name="Message">What it is and what to do, on one line.</param>
public sealed record RecordDifference(RecordDifferenceKind Kind, string Subject, string? Was, string? Now, string Message)
{
    /// <summary>The place alone: the message, what was and what is can be of a patient, and texts end up in logs.</summary>
    public override string ToString() => $"{nameof(RecordDifference)} at {Subject}";
}
