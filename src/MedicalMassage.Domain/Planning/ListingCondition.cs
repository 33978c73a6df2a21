using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>A listing that the caller asks for.</summary>
/// <param name="Channel">How the therapist has to be named.</param>
public sealed record ListingCondition(ReferralChannel Channel) : ISaid
{
    /// <summary>On whose list, as a word; null for any of that channel.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Source { get; init => field = Text.OptionalWord(value, nameof(Source)); }

    /// <summary>The channel, with the source if one is named.</summary>
    public override string ToString() => In(Phrases.English);

    /// <inheritdoc/>
    string ISaid.In(Phrases phrases) => In(phrases);

    private string In(Phrases phrases) => Source is null ? phrases.Of(Channel) : $"{phrases.Of(Channel)} ({Source})";
}
