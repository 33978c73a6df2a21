using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>The therapist has to be listed.</summary>
public sealed record ListedIn : QualificationNeed
{
    internal ListedIn(ReferralChannel channel, string? source)
    {
        Channel = Guard.Against.EnumOutOfRange(channel);
        Source = Text.OptionalWord(source, nameof(source));
    }

    /// <summary>How.</summary>
    public ReferralChannel Channel { get; }

    /// <summary>On whose list, or null for any of that channel.</summary>
    public string? Source { get; }

    /// <inheritdoc/>
    public override IEnumerable<CredentialDefinition> Credentials => [];
}
