namespace MedicalMassage.Testing;

/// <summary>A decision, a rule or a pack is not as the test expects. The message says what was expected, what came, and which rules did it.</summary>
/// <remarks>The one exception that the checks of this package throw; every test framework shows its message.</remarks>
public sealed class CheckFailedException : Exception
{
    /// <summary>A failed check without a word.</summary>
    public CheckFailedException()
    {
    }

    /// <summary>A failed check.</summary>
    /// <param name="message">What was expected, what came, and which rules did it.</param>
    public CheckFailedException(string message)
        : base(message)
    {
    }

    /// <summary>A failed check with what caused it.</summary>
    /// <param name="message">What was expected, and what came.</param>
    /// <param name="inner">What the rule threw.</param>
    public CheckFailedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
