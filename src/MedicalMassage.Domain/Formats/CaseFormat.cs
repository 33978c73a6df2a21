using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The case format, version 1: <c>docs/schemas/case.schema.json</c>.</summary>
/// <example>
/// <code>
/// Parsed&lt;ReferralCase&gt; parsed = CaseFormat.Read("""{ "format": 1, "asOf": "2026-11-23" }""");
/// if (parsed.IsValid)
///     Console.WriteLine(RuleBooks.Standard.Evaluate(parsed.Value).Verdict);
/// foreach (InputFault fault in parsed.Faults)
///     Console.Error.WriteLine(fault);
/// </code>
/// </example>
public static class CaseFormat
{
    /// <summary>Reads a case from UTF-8. Anything unknown, doubled, misspelt, too long or too deep is a fault with its place.</summary>
    /// <param name="utf8">The document, at most 4 MiB.</param>
    public static Parsed<ReferralCase> Read(ReadOnlyMemory<byte> utf8) => StrictReader.Read<ReferralCase>(utf8);

    /// <summary>Reads a case from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Parsed<ReferralCase> Read(string json) => StrictReader.Read<ReferralCase>(json);

    /// <summary>Writes a case so that reading it gives an equal one.</summary>
    /// <param name="referral">The case.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="referral"/> is null.</exception>
    public static string Write(ReferralCase referral, bool indented = true) => StrictReader.Write(referral, indented);
}
