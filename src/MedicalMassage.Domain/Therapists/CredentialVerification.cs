namespace MedicalMassage.Domain;

/// <summary>How a credential was verified.</summary>
public enum CredentialVerification : byte
{
    /// <summary>The therapist says so.</summary>
    SelfDeclared,

    /// <summary>Someone saw the document.</summary>
    Document,

    /// <summary>Looked up at the issuing register.</summary>
    Register,
}
