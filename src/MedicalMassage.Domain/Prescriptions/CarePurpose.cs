namespace MedicalMassage.Domain;

/// <summary>What the massage is for, as payers tell it apart.</summary>
public enum CarePurpose : byte
{
    /// <summary>The record does not say.</summary>
    Unrecorded,

    /// <summary>To treat a diagnosed condition.</summary>
    Therapeutic,

    /// <summary>To keep what was reached.</summary>
    Maintenance,

    /// <summary>To prevent an illness.</summary>
    Prevention,

    /// <summary>For relaxation and general health.</summary>
    Wellness,
}
