using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>Any part.</summary>
public sealed record AnyOf : QualificationNeed
{
    internal AnyOf(string title, ValueList<QualificationNeed> parts)
    {
        Title = Text.Required(title, nameof(title));
        Parts = Guard.Against.InvalidInput(parts, nameof(parts), p => p.Count > 0, "at least one need");
    }

    /// <summary>What the parts have in common, in words that follow "no".</summary>
    public string Title { get; }

    /// <summary>The alternatives.</summary>
    public ValueList<QualificationNeed> Parts { get; }

    /// <inheritdoc/>
    public override IEnumerable<CredentialDefinition> Credentials => Parts.SelectMany(part => part.Credentials);
}
