using Ardalis.GuardClauses;

namespace MedicalMassage.Testing;

/// <summary>How many changed rules are tried.</summary>
public sealed record MutationOptions
{
    /// <summary>At most so many, 1 to 1,000,000; 2,000 if left out. Of more, every so-manieth is tried, always the same ones, and the report says of how many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int MaxMutants { get; init => field = Guard.Against.OutOfRange(value, nameof(MaxMutants), 1, 1_000_000); } = 2_000;

    /// <summary>True to look for a patient for each survivor who tells it apart: see <see cref="Survivor.Example"/>. It takes longer.</summary>
    public bool Suggest { get; init; }
}
