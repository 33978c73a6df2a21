using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

/// <summary>The most pressure that may be left.</summary>
/// <param name="Regions">Where.</param>
/// <param name="Max">The greatest level, 0 (none at all) to 5.</param>
public sealed record PressureCeiling(BodyRegions Regions, int Max)
{
    /// <summary>The techniques that it is about; empty for all.</summary>
    public SetOf<Technique> Techniques { get; init; }
}
