using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>What the patient can and wants to bear. It only ever takes away from what may be done.</summary>
public sealed record Tolerance
{
    /// <summary>The hardest pressure that the patient tolerates; null for no limit.</summary>
    public Pressure? MaxPressure { get; init; }

    /// <summary>The longest session that the patient tolerates, 1 to 240 minutes; null for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? MaxMinutes { get; init => field = value is { } minutes ? Amount.Between(minutes, nameof(MaxMinutes), 1, Segment.MaxMinutes) : null; }

    /// <summary>Techniques that the patient does not want or bear.</summary>
    public SetOf<Technique> AvoidTechniques { get; init; }

    /// <summary>Places where the patient does not want to be touched.</summary>
    public BodyRegions AvoidRegions { get; init; }

    /// <summary>Positions in which the patient cannot be.</summary>
    public SetOf<Position> AvoidPositions { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Text { get; init => field = Coding.Text.Optional(value, nameof(Text)); }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Tolerance);
}
