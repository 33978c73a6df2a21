namespace MedicalMassage.Domain;

/// <summary>Which variant of the form it is. A form without a mark is an ordinary one.</summary>
public enum PrescriptionKind : byte
{
    /// <summary>The record does not say; it counts as ordinary.</summary>
    Unrecorded,

    /// <summary>The prescriber fixes services, units and frequency.</summary>
    Ordinary,

    /// <summary>The therapist chooses services, units and frequency; these fields are empty.</summary>
    Blanket,

    /// <summary>Issued by a hospital on the day of discharge.</summary>
    Discharge,
}
