namespace MedicalMassage.Domain;

/// <summary>What is wrong with a booked day.</summary>
public enum BookingProblemKind : byte
{
    /// <summary>Part of the planned session may not be given on that day.</summary>
    NeedsAmending,

    /// <summary>Nothing but a paper, an authorisation or a credential is missing on that day.</summary>
    NotAuthorised,

    /// <summary>The patient's safety stands in the way on that day, or is not known well enough.</summary>
    NotSafe,

    /// <summary>The day lies behind what was looked at.</summary>
    NotLookedAt,
}
