namespace MedicalMassage.Domain;

/// <summary>The units of one service.</summary>
/// <param name="Service">The service, as the prescription names it.</param>
/// <param name="Prescribed">How many were prescribed; null if the form leaves it open.</param>
/// <param name="Given">How many were given up to the day.</param>
public sealed record UnitsLeft(string Service, int? Prescribed, int Given)
{
    /// <summary>How many are left, never below 0; null if the form leaves it open.</summary>
    public int? Left => Prescribed is { } units ? Math.Max(0, units - Given) : null;

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(UnitsLeft);
}
