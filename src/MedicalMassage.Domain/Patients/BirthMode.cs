namespace MedicalMassage.Domain;

/// <summary>How a child was born.</summary>
public enum BirthMode : byte
{
    /// <summary>The record does not say.</summary>
    Unrecorded,

    /// <summary>Vaginal birth.</summary>
    Vaginal,

    /// <summary>Caesarean section.</summary>
    Caesarean,
}
