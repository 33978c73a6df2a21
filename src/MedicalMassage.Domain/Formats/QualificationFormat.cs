using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The qualification pack format, version 1: <c>docs/schemas/qualification-pack.schema.json</c>.</summary>
public static class QualificationFormat
{
    /// <summary>Reads a pack from UTF-8.</summary>
    /// <param name="utf8">The document, at most 4 MiB.</param>
    public static Parsed<QualificationPack> Read(ReadOnlyMemory<byte> utf8) => StrictReader.Read<QualificationPack>(utf8);

    /// <summary>Reads a pack from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Parsed<QualificationPack> Read(string json) => StrictReader.Read<QualificationPack>(json);

    /// <summary>Writes a pack so that reading it gives an equal one.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public static string Write(QualificationPack pack, bool indented = true) => StrictReader.Write(pack, indented);
}
