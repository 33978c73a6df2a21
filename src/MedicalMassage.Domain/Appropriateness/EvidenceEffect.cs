namespace MedicalMassage.Domain;

/// <summary>Which way a result points.</summary>
public enum EvidenceEffect : byte
{
    /// <summary>Our sources do not give the result.</summary>
    Unrecorded,

    /// <summary>Massage did better than what it was compared with, or than before.</summary>
    Better,

    /// <summary>Better in some outcomes or comparisons, not in others.</summary>
    Mixed,

    /// <summary>No difference.</summary>
    NoDifference,
}
