using Ardalis.GuardClauses;
using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

/// <summary>How thoroughly rules are tried.</summary>
public sealed record ConformanceOptions
{
    /// <summary>How many cases each law is tried on, 10 to 100,000; 400 if left out. A pack of many rules shares them out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int Cases { get; init => field = Guard.Against.OutOfRange(value, nameof(Cases), 10, 100_000); } = 400;

    /// <summary>Where the cases begin. The same seed gives the same cases, so that a test fails today as it failed yesterday; another seed gives others.</summary>
    public ulong Seed { get; init; } = 20;

    /// <summary>
    /// Cases that concern the rules. Rules made of data say themselves what they read; a rule in code cannot, and is tried on cases
    /// like these, and with the words that stand in its code.
    /// </summary>
    public ValueList<ReferralCase> Examples { get; init; }
}
