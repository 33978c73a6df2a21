namespace MedicalMassage.Domain;

/// <summary>How fast somebody has to see the patient.</summary>
public enum Urgency : byte
{
    /// <summary>No hurry.</summary>
    None,

    /// <summary>At the next occasion.</summary>
    RoutineReferral,

    /// <summary>Today.</summary>
    SameDay,

    /// <summary>Now.</summary>
    Emergency,
}
