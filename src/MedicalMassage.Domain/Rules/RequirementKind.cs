namespace MedicalMassage.Domain;

/// <summary>What has to be there before the massage.</summary>
public enum RequirementKind : byte
{
    /// <summary>A fact about the patient.</summary>
    Information,

    /// <summary>A prescriber's written permission.</summary>
    Clearance,

    /// <summary>A conversation.</summary>
    Consultation,

    /// <summary>A paper.</summary>
    Document,

    /// <summary>A payer's or authority's leave.</summary>
    Authorisation,

    /// <summary>A training of the therapist.</summary>
    Credential,
}
