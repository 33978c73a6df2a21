namespace MedicalMassage.Domain;

/// <summary>Whether a referral opens or continues the care of a condition.</summary>
public enum CareEpisode : byte
{
    /// <summary>The record does not say.</summary>
    Unrecorded,

    /// <summary>The first episode of care.</summary>
    Initial,

    /// <summary>A later one.</summary>
    Continuation,
}
