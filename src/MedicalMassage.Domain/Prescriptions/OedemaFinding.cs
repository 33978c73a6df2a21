using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>The swelling that a lymph drainage is prescribed for.</summary>
public sealed record OedemaFinding
{
    /// <summary>How severe it is.</summary>
    public OedemaSeverity Severity { get; init; }

    /// <summary>How many body parts are swollen, such as one arm, 1 to 8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? BodyParts { get; init => field = value is { } parts ? Amount.Between(parts, nameof(BodyParts), 1, 8) : null; }

    /// <summary>Whether damage from radiation complicates it.</summary>
    public Stated RadiationDamage { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(OedemaFinding);
}
