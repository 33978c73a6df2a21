namespace MedicalMassage.Domain;

/// <summary>How great a change is for the patient.</summary>
public enum DifferenceSize : byte
{
    /// <summary>The source does not tell sizes apart.</summary>
    Unrecorded,

    /// <summary>A small change.</summary>
    Small,

    /// <summary>A medium change.</summary>
    Medium,

    /// <summary>A large change.</summary>
    Large,
}
