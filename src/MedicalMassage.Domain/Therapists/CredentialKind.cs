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
}
