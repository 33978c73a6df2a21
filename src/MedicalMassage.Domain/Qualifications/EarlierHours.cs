using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>The hours that were asked of credentials issued before a day.</summary>
public sealed record EarlierHours
{
    /// <summary>Hours asked before a day.</summary>
    /// <param name="atLeast">The least hours, 0 to 20,000.</param>
    /// <param name="issuedBefore">The first day on which more or less was asked.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is out of range.</exception>
    [JsonConstructor]
    public EarlierHours(int atLeast, LocalDate issuedBefore)
    {
        AtLeast = Amount.Between(atLeast, nameof(atLeast), 0, Credential.MaxHours);
        IssuedBefore = issuedBefore;
    }

    /// <summary>The least hours.</summary>
    public int AtLeast { get; }

    /// <summary>The first day on which something else was asked.</summary>
    public LocalDate IssuedBefore { get; }
}
