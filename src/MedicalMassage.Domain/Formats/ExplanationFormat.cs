using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>Explanations as JSON, for other programs to show. They are written only.</summary>
public static class ExplanationFormat
{
    /// <summary>Writes why a rule did or did not apply.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static string Write(RuleExplanation explanation, bool indented = true) => StrictReader.Write(explanation, indented);

    /// <summary>Writes what forces a verdict and what would change it.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static string Write(VerdictExplanation explanation, bool indented = true) => StrictReader.Write(explanation, indented);
}
