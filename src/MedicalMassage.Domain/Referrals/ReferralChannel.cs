namespace MedicalMassage.Domain;

/// <summary>How a patient finds a therapist.</summary>
public enum ReferralChannel : byte
{
    /// <summary>The prescriber recommends the therapist.</summary>
    PrescriberRecommendation,

    /// <summary>A trade organisation lists the therapist.</summary>
    TradeOrganisation,

    /// <summary>The insurer has the therapist on its list of those it pays.</summary>
    InsurerList,

    /// <summary>The patient chose the therapist.</summary>
    PatientChoice,
}
