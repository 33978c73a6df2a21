namespace MedicalMassage.Domain;

/// <summary>Whom an advice is for.</summary>
public enum Audience : byte
{
    /// <summary>The therapist.</summary>
    Therapist,

    /// <summary>The patient.</summary>
    Patient,

    /// <summary>The prescriber.</summary>
    Prescriber,
}
