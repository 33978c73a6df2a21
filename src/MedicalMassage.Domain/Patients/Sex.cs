namespace MedicalMassage.Domain;

/// <summary>The sex that clinical rules go by.</summary>
public enum Sex : byte
{
    /// <summary>The record does not say.</summary>
    Unrecorded,

    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,

    /// <summary>Other; rules for one sex then ask.</summary>
    Other,
}
