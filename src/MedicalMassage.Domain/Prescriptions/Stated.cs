namespace MedicalMassage.Domain;

/// <summary>What a form or record says to a question of yes or no.</summary>
public enum Stated : byte
{
    /// <summary>The record does not say.</summary>
    Unrecorded,

    /// <summary>It says no.</summary>
    No,

    /// <summary>It says yes.</summary>
    Yes,
}
