namespace MedicalMassage.Domain;

/// <summary>Whether a condition is treated and in hand.</summary>
public enum Control : byte
{
    /// <summary>The record does not say.</summary>
    Unrecorded,

    /// <summary>Treated, stable, in hand.</summary>
    Controlled,

    /// <summary>Not treated, or not held by the treatment.</summary>
    Uncontrolled,
}
