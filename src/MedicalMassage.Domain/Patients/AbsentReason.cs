namespace MedicalMassage.Domain;

/// <summary>Why a reading has no value.</summary>
public enum AbsentReason : byte
{
    /// <summary>No reason is given.</summary>
    Unrecorded,

    /// <summary>It is known that the value is not known.</summary>
    Unknown,

    /// <summary>Nobody measured.</summary>
    NotPerformed,

    /// <summary>The patient declined.</summary>
    Declined,
}
