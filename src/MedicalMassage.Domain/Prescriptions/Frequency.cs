using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>How often in a unit of time: a single value or a range, both ends included.</summary>
public sealed record Frequency : ISaid
{
    /// <summary>The greatest value: 50.</summary>
    public const int Greatest = 50;

    /// <summary>A range.</summary>
    /// <param name="min">The least, above 0 and up to 50.</param>
    /// <param name="max">The most, from <paramref name="min"/> to 50.</param>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    [JsonConstructor]
    public Frequency(decimal min, decimal max)
    {
        Min = Guard.Against.OutOfRange(min, nameof(min), 0.01m, Greatest, "a number above 0 and up to 50");
        Max = Guard.Against.OutOfRange(max, nameof(max), min, Greatest, "a number from min to 50");
    }

    /// <summary>The least.</summary>
    public decimal Min { get; }

    /// <summary>The most.</summary>
    public decimal Max { get; }

    /// <summary>The value, or the range with a dash.</summary>
    public override string ToString() => In(Phrases.English);

    /// <inheritdoc/>
    string ISaid.In(Phrases phrases) => In(phrases);

    private string In(Phrases phrases) => Min == Max ? phrases.Number(Min) : phrases.Say(Phrase.FrequencyBetween, Min, Max);
}
