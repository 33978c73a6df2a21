namespace MedicalMassage.Domain;

/// <summary>How far a result is to be trusted, in the words of GRADE.</summary>
/// <remarks>The pack says how its entries were rated. A grade is about the evidence and no recommendation.</remarks>
public enum EvidenceGrade : byte
{
    /// <summary>Not rated: a guideline, a protocol, or a result that our sources do not give.</summary>
    Unrecorded,

    /// <summary>Very low: the true effect is likely to be substantially different.</summary>
    VeryLow,

    /// <summary>Low: the true effect may be substantially different.</summary>
    Low,

    /// <summary>Moderate: the true effect is likely to be close.</summary>
    Moderate,

    /// <summary>High: the true effect lies close to the estimate.</summary>
    High,
}
