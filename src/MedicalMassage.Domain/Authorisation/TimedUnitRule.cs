using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>How minutes become units. The rules of Medicare and of the midpoint are <see cref="PrescriptionSchemes.MedicareTimedUnits"/> and <see cref="PrescriptionSchemes.MidpointTimedUnits"/>.</summary>
public sealed record TimedUnitRule
{
    /// <summary>A rule.</summary>
    /// <param name="minutesPerUnit">Minutes of a whole unit, 1 to 240.</param>
    /// <param name="leastMinutes">The least minutes that give a unit, 1 to <paramref name="minutesPerUnit"/>.</param>
    /// <param name="pooled">True if left-over minutes of different codes are added up.</param>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public TimedUnitRule(int minutesPerUnit, int leastMinutes, bool pooled)
    {
        MinutesPerUnit = Amount.Between(minutesPerUnit, nameof(minutesPerUnit), 1, 240);
        LeastMinutes = Amount.Between(leastMinutes, nameof(leastMinutes), 1, minutesPerUnit);
        Pooled = pooled;
    }

    /// <summary>Minutes of a whole unit.</summary>
    public int MinutesPerUnit { get; }

    /// <summary>The least minutes that give a unit.</summary>
    public int LeastMinutes { get; }

    /// <summary>True if left-over minutes of different codes are added up.</summary>
    public bool Pooled { get; }

    /// <summary>Codes of one unit however long they took.</summary>
    public ValueList<string> Untimed { get; init; }

    /// <summary>Codes that are never paid for by themselves: they give no unit.</summary>
    public ValueList<string> Bundled { get; init; }

    /// <summary>The whole units of so many minutes.</summary>
    internal int Units(int minutes) => (minutes + MinutesPerUnit - LeastMinutes) / MinutesPerUnit;
}
