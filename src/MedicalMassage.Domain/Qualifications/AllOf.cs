using Ardalis.GuardClauses;

namespace MedicalMassage.Domain;

/// <summary>All parts.</summary>
public sealed record AllOf : QualificationNeed
{
    internal AllOf(ValueList<QualificationNeed> parts) =>
        Parts = Guard.Against.InvalidInput(parts, nameof(parts), p => p.Count > 0, "at least one need");

    /// <summary>The parts.</summary>
    public ValueList<QualificationNeed> Parts { get; }

    /// <inheritdoc/>
    public override IEnumerable<CredentialDefinition> Credentials => Parts.SelectMany(part => part.Credentials);
}
