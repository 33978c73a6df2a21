using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The evidence pack format, version 1: <c>docs/schemas/evidence-pack.schema.json</c>.</summary>
public static class EvidencePackFormat
{
    /// <summary>Reads a pack from UTF-8. Anything unknown, doubled, misspelt, too long or too deep is a fault with its place.</summary>
    /// <param name="utf8">The document, at most 4 MiB.</param>
    public static Parsed<EvidencePack> Read(ReadOnlyMemory<byte> utf8) => StrictReader.Read<EvidencePack>(utf8);

    /// <summary>Reads a pack from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Parsed<EvidencePack> Read(string json) => StrictReader.Read<EvidencePack>(json);

    /// <summary>Writes a pack so that reading it gives an equal one.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public static string Write(EvidencePack pack, bool indented = true) => StrictReader.Write(pack, indented);
}
