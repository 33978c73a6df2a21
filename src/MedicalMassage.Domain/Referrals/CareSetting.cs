namespace MedicalMassage.Domain;

/// <summary>Where the massage is given.</summary>
public enum CareSetting : byte
{
    /// <summary>The record does not say.</summary>
    Unrecorded,

    /// <summary>A massage practice of its own.</summary>
    IndependentPractice,

    /// <summary>A practice that works together with the prescriber.</summary>
    CooperativePractice,

    /// <summary>An outpatient clinic.</summary>
    Clinic,

    /// <summary>A hospital ward.</summary>
    Hospital,

    /// <summary>A rehabilitation facility.</summary>
    Rehabilitation,

    /// <summary>A nursing home.</summary>
    LongTermCare,

    /// <summary>A hospice.</summary>
    Hospice,

    /// <summary>The patient's home.</summary>
    Home,

    /// <summary>The patient's workplace.</summary>
    Workplace,

    /// <summary>A sports facility or event.</summary>
    Sports,

    /// <summary>A spa or wellness facility.</summary>
    Spa,
}
