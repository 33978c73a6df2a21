namespace MedicalMassage.Fuzzing.Targets;

/// <summary>What became of one input.</summary>
/// <param name="IsRead">True if it was read, false if it was refused.</param>
/// <param name="Behaviour">What the reader said, without the numbers in it: two inputs of one behaviour took the same way.</param>
/// <param name="Breach">Which promise was broken, or null.</param>
internal sealed record Outcome(bool IsRead, string Behaviour, string? Breach = null);
