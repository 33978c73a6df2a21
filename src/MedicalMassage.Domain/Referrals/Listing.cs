using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A therapist is named: recommended, listed or chosen, by somebody, since a day and perhaps until one.</summary>
public sealed record Listing
{
    /// <summary>A listing by its channel.</summary>
    /// <param name="channel">How the therapist was named.</param>
    /// <exception cref="ArgumentException">No such channel.</exception>
    [JsonConstructor]
    public Listing(ReferralChannel channel) => Channel = Guard.Against.EnumOutOfRange(channel);

    /// <summary>How the therapist was named.</summary>
    public ReferralChannel Channel { get; }

    /// <summary>Whose list it is, as a word such as <c>gkv-admission</c>, <c>emr</c> or a key of your own; no name of a person.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Source { get; init => field = Text.OptionalWord(value, nameof(Source)); }

    /// <summary>The first day on which it counts; null if it is not known since when.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The last day on which it counts; null if it names no end.</summary>
    public LocalDate? Until { get; init; }

    internal bool CountsOn(LocalDate day) => !(Since > day) && !(Until < day);

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Listing);
}
