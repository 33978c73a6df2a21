namespace MedicalMassage.Domain;

/// <summary>What a credential is.</summary>
public enum CredentialKind : byte
{
    /// <summary>Proof of a training.</summary>
    Certificate,

    /// <summary>Leave to practise, from an authority.</summary>
    Licence,

    /// <summary>An entry in a professional register.</summary>
    Registration,

    /// <summary>An academic degree.</summary>
    Degree,

    /// <summary>A course that was attended, with or without a final examination.</summary>
    Training,

    /// <summary>A payer's or authority's permit to bill one kind of work, tied to the person.</summary>
    BillingPermit,

    /// <summary>Membership of a professional association.</summary>
    Membership,

    /// <summary>Liability insurance.</summary>
    Insurance,

    /// <summary>A police or background check.</summary>
    BackgroundCheck,
}
