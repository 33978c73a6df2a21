using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>Which work, and which patients, a requirement is about. All that it names has to be so.</summary>
public sealed record QualificationScope
{
    /// <summary>The techniques; empty for all.</summary>
    public SetOf<Technique> Techniques { get; init; }

    /// <summary>The regions; empty for the whole body.</summary>
    public BodyRegions Regions { get; init; }

    /// <summary>The payers, as words such as <c>de-gkv</c>: only for a prescription that falls under one of them; empty for any.</summary>
    /// <exception cref="ArgumentException">Not words in lower case with hyphens.</exception>
    public ValueList<string> Schemes { get; init => field = Guard.Against.InvalidInput(value, nameof(Schemes), v => v.All(Text.IsWord), "words in lower case with hyphens"); }

    /// <summary>True if it is only about work without a prescription.</summary>
    public bool WithoutPrescription { get; init; }

    /// <summary>Which patients; null for all.</summary>
    public Trigger? When { get; init; }

    internal SetOf<Technique> AllTechniques => Techniques.IsEmpty ? SetOf<Technique>.All : Techniques;

    internal BodyRegions AllRegions => Regions.IsEmpty ? BodyRegions.WholeBody : Regions;
}
