namespace MedicalMassage.Domain.Rules;

/// <summary>A part of a case beside the patient's history that a rule may be about.</summary>
internal enum CasePart : byte
{
    /// <summary>The prescription.</summary>
    Prescription,

    /// <summary>The planned session.</summary>
    Plan,

    /// <summary>Who is to give the massage.</summary>
    Therapist,

    /// <summary>The course of sessions.</summary>
    Course,

    /// <summary>What the patient tolerates.</summary>
    Tolerance,

    /// <summary>Records of sessions that were given.</summary>
    SessionRecords,

    /// <summary>Readings of outcome measures.</summary>
    OutcomeReadings,
}
