namespace MedicalMassage.Domain;

/// <summary>What brings about another verdict.</summary>
public enum VerdictChangeKind : byte
{
    /// <summary>A later day.</summary>
    Day,

    /// <summary>A prescriber's clearance.</summary>
    Clearance,

    /// <summary>Another plan: pressure, technique, region, position or minutes.</summary>
    Plan,

    /// <summary>An answer to an open question.</summary>
    Answer,
}
