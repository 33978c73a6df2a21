namespace MedicalMassage.Domain;

/// <summary>What other treatment the massage is part of.</summary>
public enum ProgrammeKind : byte
{
    /// <summary>A programme of physical therapy.</summary>
    PhysicalTherapy,

    /// <summary>A psychotherapy.</summary>
    Psychotherapy,

    /// <summary>Another one.</summary>
    Other,
}
