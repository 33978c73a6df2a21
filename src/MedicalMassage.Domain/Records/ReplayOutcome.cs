namespace MedicalMassage.Domain;

/// <summary>What a replay came to, the gravest last.</summary>
public enum ReplayOutcome : byte
{
    /// <summary>The same bytes.</summary>
    Same,

    /// <summary>Other rules or another engine, and still the same verdict, findings, questions and envelope.</summary>
    SameDecision,

    /// <summary>The case is decided otherwise.</summary>
    OtherDecision,

    /// <summary>The record was altered after it was made: its hash is not that of what it says. Nothing that it says can be relied on.</summary>
    Altered,
}
