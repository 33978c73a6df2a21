using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The rule pack format, version 1: <c>docs/schemas/rule-pack.schema.json</c>.</summary>
/// <example>
/// <code>
/// RulePack pack = RulePackFormat.Read(File.ReadAllText("our-clinic.json")).Value;
/// RuleBook ours = RuleBooks.Standard.With(pack);
/// </code>
/// </example>
public static class RulePackFormat
{
    /// <summary>Reads a pack from UTF-8.</summary>
    /// <param name="utf8">The document, at most 4 MiB.</param>
    public static Parsed<RulePack> Read(ReadOnlyMemory<byte> utf8) => StrictReader.Read<RulePack>(utf8);

    /// <summary>Reads a pack from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Parsed<RulePack> Read(string json) => StrictReader.Read<RulePack>(json);

    /// <summary>Writes a pack so that reading it gives an equal one.</summary>
    /// <param name="pack">The pack; all its rules are contraindications.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentException">A rule of the pack is code and has no form in the format.</exception>
    public static string Write(RulePack pack, bool indented = true) => StrictReader.Write(pack, indented);

    /// <summary>The hash of all that a pack says, however its file is laid out: <c>sha256:</c> and 64 hexadecimal digits, over what <see cref="Write"/> gives on one line.</summary>
    /// <param name="pack">The pack; all its rules are contraindications.</param>
    /// <exception cref="ArgumentException">A rule of the pack is code and has no form in the format.</exception>
    public static string Fingerprint(RulePack pack) => Sha256.Of(Write(pack, indented: false));
}
