namespace MedicalMassage.Domain;

/// <summary>What became of a question about the patient's history.</summary>
public enum SectionState : byte
{
    /// <summary>Nobody asked.</summary>
    NotAsked,

    /// <summary>The patient was asked and did not answer.</summary>
    Declined,

    /// <summary>The patient was asked; an empty list means "none".</summary>
    Answered,
}
