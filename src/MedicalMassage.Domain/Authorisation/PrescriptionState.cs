namespace MedicalMassage.Domain;

/// <summary>What a prescription is good for on a day.</summary>
public enum PrescriptionState : byte
{
    /// <summary>The record lacks its date of issue, so nothing can be told.</summary>
    Unknown,

    /// <summary>It names another scheme than the one it was held against.</summary>
    OtherScheme,

    /// <summary>It is dated after the day.</summary>
    NotYetValid,

    /// <summary>Nothing was given yet; treatment may start.</summary>
    Startable,

    /// <summary>Treatment has begun and may go on.</summary>
    Running,

    /// <summary>Treatment pauses for a recorded reason or time.</summary>
    Interrupted,

    /// <summary>All units were given.</summary>
    Exhausted,

    /// <summary>A date was missed; it no longer stands.</summary>
    Lapsed,

    /// <summary>Another prescription took its place.</summary>
    Superseded,
}
