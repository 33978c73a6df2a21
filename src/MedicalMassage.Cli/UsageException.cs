namespace MedicalMassage.Cli;

/// <summary>The caller asked for something that cannot be done: told in one line, with exit code 64.</summary>
/// <param name="message">What, where, and what to do next.</param>
#pragma warning disable CA1032, RCS1194 // Made in one way only, and never seen outside.
internal sealed class UsageException(string message) : Exception(message);
#pragma warning restore CA1032, RCS1194
