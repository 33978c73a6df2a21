namespace MedicalMassage.Domain;

/// <summary>Why a clinic overrides a rule.</summary>
public enum OverrideReason : byte
{
    /// <summary>Any other reason; the text says which.</summary>
    Other,

    /// <summary>A protocol of the clinic.</summary>
    LocalProtocol,

    /// <summary>A national or professional guideline.</summary>
    Guideline,

    /// <summary>Evidence newer than the rule.</summary>
    NewEvidence,

    /// <summary>The rule does not apply in this setting.</summary>
    NotApplicable,
}
