namespace MedicalMassage.Domain;

/// <summary>Which line of the form a service stands on.</summary>
public enum PrescriptionItemKind : byte
{
    /// <summary>The record does not say; it counts as primary.</summary>
    Unrecorded,

    /// <summary>A primary service.</summary>
    Primary,

    /// <summary>A supplementary service.</summary>
    Supplementary,

    /// <summary>A standardised combination of services.</summary>
    StandardisedCombination,
}
