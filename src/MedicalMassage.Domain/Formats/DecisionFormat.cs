using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The decision format, version 1: <c>docs/schemas/decision.schema.json</c>.</summary>
/// <example>
/// <code>
/// Decision decision = RuleBooks.Standard.Evaluate(new ReferralCase(new LocalDate(2026, 11, 23)));
/// string json = DecisionFormat.Write(decision, indented: false);
/// Decision same = DecisionFormat.Read(json).Value;
/// </code>
/// </example>
public static class DecisionFormat
{
    /// <summary>Reads a decision from UTF-8.</summary>
    /// <param name="utf8">The document, at most 4 MiB.</param>
    public static Parsed<Decision> Read(ReadOnlyMemory<byte> utf8) => StrictReader.Read<Decision>(utf8);

    /// <summary>Reads a decision from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Parsed<Decision> Read(string json) => StrictReader.Read<Decision>(json);

    /// <summary>Writes a decision so that reading it gives an equal one.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public static string Write(Decision decision, bool indented = true) => StrictReader.Write(decision, indented);
}
