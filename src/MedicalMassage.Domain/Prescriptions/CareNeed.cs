namespace MedicalMassage.Domain;

/// <summary>A recognised need for more than the usual quantity.</summary>
public enum CareNeed : byte
{
    /// <summary>The record does not say; it counts as ordinary.</summary>
    Unrecorded,

    /// <summary>The usual quantities hold.</summary>
    Ordinary,

    /// <summary>A listed long-term need.</summary>
    LongTerm,

    /// <summary>A listed special need.</summary>
    Special,

    /// <summary>A special need that was agreed for one region only.</summary>
    RegionalSpecial,

    /// <summary>A long-term need that the payer approved for this patient; see <see cref="Prescription.Authorisations"/>.</summary>
    IndividualApproval,
}
