using Ardalis.GuardClauses;

namespace MedicalMassage.Domain;

/// <summary>A credential has to be held.</summary>
public sealed record CredentialHeld : QualificationNeed
{
    internal CredentialHeld(CredentialDefinition credential) => Credential = Guard.Against.Null(credential);

    /// <summary>Which one.</summary>
    public CredentialDefinition Credential { get; }

    /// <inheritdoc/>
    public override IEnumerable<CredentialDefinition> Credentials => [Credential];
}
