namespace MedicalMassage.Domain;

/// <summary>Whether a condition is there now. What the record leaves open counts as active.</summary>
public enum ConditionStatus : byte
{
    /// <summary>The record does not say.</summary>
    Unrecorded,

    /// <summary>Present.</summary>
    Active,

    /// <summary>Back after it was gone.</summary>
    Recurrence,

    /// <summary>Back after a remission.</summary>
    Relapse,

    /// <summary>Not present at this time.</summary>
    Inactive,

    /// <summary>Held down, not gone.</summary>
    Remission,

    /// <summary>Gone.</summary>
    Resolved,
}
