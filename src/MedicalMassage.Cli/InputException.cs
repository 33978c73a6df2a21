namespace MedicalMassage.Cli;

/// <summary>A document that everything else depends on is faulty: told in its lines, with exit code 65.</summary>
/// <param name="message">One line for each fault.</param>
#pragma warning disable CA1032, RCS1194 // Made in one way only, and never seen outside.
internal sealed class InputException(string message) : Exception(message);
#pragma warning restore CA1032, RCS1194
