using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

/// <summary>What a vignette expects. What it does not mention, its sources do not decide.</summary>
/// <param name="Verdict">The verdict.</param>
public sealed record VignetteExpectation(Verdict Verdict)
{
    /// <summary>Rules that have to be among the findings.</summary>
    public ValueList<string> Findings { get; init; }

    /// <summary>Rules that must not be.</summary>
    public ValueList<string> NotFindings { get; init; }

    /// <summary>The gravest alert, or null where nothing is said of alerts.</summary>
    public Urgency? Alert { get; init; }

    /// <summary>Places where nothing may be done.</summary>
    public BodyRegions ExcludedRegions { get; init; }

    /// <summary>Techniques that may not be used, everywhere or in the places that stand with them.</summary>
    public ValueList<ExcludedTechnique> ExcludedTechniques { get; init; }

    /// <summary>Positions that may not be taken.</summary>
    public SetOf<Position> ExcludedPositions { get; init; }

    /// <summary>The most pressure that may be left, by place.</summary>
    public ValueList<PressureCeiling> MaxPressure { get; init; }

    /// <summary>Work that has to be left: to refuse it is an error as well.</summary>
    public ValueList<AllowedWork> Allowed { get; init; }

    /// <summary>Places in the case of which a question has to ask.</summary>
    public ValueList<string> Questions { get; init; }
}
