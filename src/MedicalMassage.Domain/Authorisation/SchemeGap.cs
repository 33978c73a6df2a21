namespace MedicalMassage.Domain;

/// <summary>A row of the table of facts that no rule of a scheme carries, and why.</summary>
/// <param name="Row">The key of the row.</param>
/// <param name="Reason">Why no rule carries it.</param>
public sealed record SchemeGap(string Row, string Reason);
