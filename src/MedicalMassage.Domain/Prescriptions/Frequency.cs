using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>How often a week: a range, both ends included.</summary>
public sealed record Frequency
{
    /// <summary>A range of sessions a week.</summary>
    /// <param name="min">The least, 1 to 21.</param>
    /// <param name="max">The most, from <paramref name="min"/> to 21.</param>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    [JsonConstructor]
    public Frequency(int min, int max)
    {
        Min = Amount.Between(min, nameof(min), 1, 21);
        Max = Amount.Between(max, nameof(max), min, 21);
    }

    /// <summary>The least sessions a week.</summary>
    public int Min { get; }

    /// <summary>The most sessions a week.</summary>
    public int Max { get; }
}
