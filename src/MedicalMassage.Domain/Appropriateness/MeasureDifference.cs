using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>How great a change of a measure has to be to count, for whom, and by which source.</summary>
public sealed record MeasureDifference
{
    /// <summary>A difference with its sources.</summary>
    /// <param name="kind">What it tells apart.</param>
    /// <param name="amount">The change, without a sign: more than 0.</param>
    /// <param name="sources">The keys of its sources: at least one.</param>
    /// <exception cref="ArgumentException">An amount that is not more than 0, or no source.</exception>
    [JsonConstructor]
    public MeasureDifference(DifferenceKind kind, decimal amount, ValueList<string> sources)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Amount = Guard.Against.InvalidInput(amount, nameof(amount), number => number > 0, "a number above 0");
        Sources = Guard.Against.InvalidInput(sources, nameof(sources), keys => keys.Count > 0, "at least one source");
    }

    /// <summary>What it tells apart.</summary>
    public DifferenceKind Kind { get; }

    /// <summary>The change, without a sign, in the unit of the measure or in percent of the start.</summary>
    public decimal Amount { get; }

    /// <summary>The keys of its sources.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>The greatest value, where the source gives a range.</summary>
    public decimal? MaxAmount { get; init; }

    /// <summary>True if the amount is in percent of the value before the course.</summary>
    public bool PercentOfStart { get; init; }

    /// <summary>How great the change is for the patient, where the source tells small from large.</summary>
    public DifferenceSize Size { get; init; }

    /// <summary>The diagnoses it was found in; empty for any.</summary>
    public ValueList<Code> Conditions { get; init; }

    /// <summary>Where it holds alone, in words, such as after an operation; one that says so is shown and never counted with.</summary>
    public string? OnlyFor { get; init => field = Text.Optional(value, nameof(OnlyFor)); }
}
