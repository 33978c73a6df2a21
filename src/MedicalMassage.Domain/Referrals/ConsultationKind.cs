namespace MedicalMassage.Domain;

/// <summary>Who spoke with whom before the treatment.</summary>
public enum ConsultationKind : byte
{
    /// <summary>The therapist with the patient.</summary>
    TherapistPatient,

    /// <summary>The prescriber with the therapist.</summary>
    PrescriberTherapist,

    /// <summary>Prescriber, therapist and patient together.</summary>
    ThreeWay,
}
