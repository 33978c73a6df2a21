using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>How many hours of training a credential asks for.</summary>
public sealed record HoursAsked
{
    /// <summary>A least number of hours.</summary>
    /// <param name="atLeast">1 to 20,000, in the unit of the source.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is out of range.</exception>
    [JsonConstructor]
    public HoursAsked(int atLeast) => AtLeast = Amount.Between(atLeast, nameof(atLeast), 1, Credential.MaxHours);

    /// <summary>The least hours that are asked for today.</summary>
    public int AtLeast { get; }

    /// <summary>Where sources differ: from so many hours on it is disputed whether they are enough, so that the answer is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? DisputedFrom { get; init => field = value is { } hours ? Amount.Between(hours, nameof(DisputedFrom), 0, Credential.MaxHours) : null; }

    /// <summary>What was asked of credentials that were issued before a day, the earliest first.</summary>
    public ValueList<EarlierHours> Earlier { get; init; }

    /// <summary>
    /// True if the issuer checks the hours before it issues, as an authority does with a licence: hours that nobody recorded are then not
    /// asked for, and recorded ones that are too few are a contradiction to be cleared up.
    /// </summary>
    public bool VouchedByIssuer { get; init; }

    /// <summary>What the hours are called, such as <c>units of 45 minutes</c>; null for hours.</summary>
    public string? Unit { get; init => field = Text.Optional(value, nameof(Unit)); }
}
