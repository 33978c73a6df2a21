using Ardalis.GuardClauses;
using MedicalMassage.Domain;

namespace MedicalMassage.CdsHooks;

/// <summary>What a clinic gives where an order leaves it open. The card says what was filled in. Regions are never filled in.</summary>
public sealed record UsualSession
{
    /// <summary>What is given where an order does not say.</summary>
    /// <param name="technique">The technique.</param>
    /// <param name="pressure">How hard at most.</param>
    /// <param name="minutes">How long, 1 to 240 minutes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public UsualSession(Technique technique, Pressure pressure, int minutes)
    {
        Technique = Guard.Against.EnumOutOfRange(technique);
        Pressure = pressure;
        Minutes = Guard.Against.OutOfRange(minutes, nameof(minutes), 1, Segment.MaxMinutes);
    }

    /// <summary>The technique.</summary>
    public Technique Technique { get; }

    /// <summary>How hard at most.</summary>
    public Pressure Pressure { get; }

    /// <summary>How long, in minutes.</summary>
    public int Minutes { get; }
}
