namespace MedicalMassage.Domain;

/// <summary>Whether a medicine is taken. What the record leaves open counts as active.</summary>
public enum MedicationStatus : byte
{
    /// <summary>The record does not say.</summary>
    Unrecorded,

    /// <summary>Taken now.</summary>
    Active,

    /// <summary>Paused; it still counts as taken, because it may still act.</summary>
    OnHold,

    /// <summary>No longer taken.</summary>
    Stopped,
}
