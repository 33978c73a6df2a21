namespace MedicalMassage.Domain;

/// <summary>How far the sources carry a rule.</summary>
public enum EvidenceCertainty : byte
{
    /// <summary>At least two sources agree.</summary>
    Consensus,

    /// <summary>One source.</summary>
    SingleSource,

    /// <summary>Inferred from sources that do not state it.</summary>
    Inferred,

    /// <summary>Expert opinion without a citable source.</summary>
    Unsourced,
}
