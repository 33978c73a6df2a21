using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

/// <summary>A technique that may not be used.</summary>
/// <param name="Technique">The technique.</param>
public sealed record ExcludedTechnique(Technique Technique)
{
    /// <summary>Where; empty for everywhere.</summary>
    public BodyRegions Regions { get; init; }
}
