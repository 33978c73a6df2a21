using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The format of signatures of packs, version 1: <c>docs/schemas/pack-signature.schema.json</c>.</summary>
public static class PackSignatureFormat
{
    /// <summary>Reads a signature from UTF-8. To read it is not to verify it.</summary>
    /// <param name="utf8">The document, at most 4 MiB.</param>
    public static Parsed<PackSignature> Read(ReadOnlyMemory<byte> utf8) => StrictReader.Read<PackSignature>(utf8);

    /// <summary>Reads a signature from text. To read it is not to verify it.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Parsed<PackSignature> Read(string json) => StrictReader.Read<PackSignature>(json);

    /// <summary>Writes a signature so that reading it gives an equal one.</summary>
    /// <param name="signature">The signature.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="signature"/> is null.</exception>
    public static string Write(PackSignature signature, bool indented = true) => StrictReader.Write(signature, indented);
}
