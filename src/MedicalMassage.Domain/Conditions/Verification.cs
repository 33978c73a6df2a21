namespace MedicalMassage.Domain;

/// <summary>How sure the diagnosis is. Only a refuted one and an entry made in error never count.</summary>
public enum Verification : byte
{
    /// <summary>The record does not say.</summary>
    Unrecorded,

    /// <summary>Confirmed.</summary>
    Confirmed,

    /// <summary>Held to be so, to be confirmed.</summary>
    Provisional,

    /// <summary>One of several candidates.</summary>
    Differential,

    /// <summary>Not confirmed.</summary>
    Unconfirmed,

    /// <summary>Ruled out.</summary>
    Refuted,

    /// <summary>Written into the wrong record or by mistake.</summary>
    EnteredInError,
}
