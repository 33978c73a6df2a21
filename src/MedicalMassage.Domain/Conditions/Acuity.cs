namespace MedicalMassage.Domain;

/// <summary>The stage of a condition.</summary>
public enum Acuity : byte
{
    /// <summary>The record does not say.</summary>
    Unrecorded,

    /// <summary>New and at work.</summary>
    Acute,

    /// <summary>Past the first days, not yet settled.</summary>
    Subacute,

    /// <summary>Long-standing and steady.</summary>
    Chronic,

    /// <summary>A long-standing condition that has flared up.</summary>
    Flare,
}
