using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The format of prescription schemes, version 1: <c>docs/schemas/prescription-scheme.schema.json</c>.</summary>
public static class PrescriptionSchemeFormat
{
    /// <summary>Reads a scheme from UTF-8. Anything unknown, doubled, misspelt, too long or too deep is a fault with its place.</summary>
    /// <param name="utf8">The document, at most 4 MiB.</param>
    public static Parsed<PrescriptionScheme> Read(ReadOnlyMemory<byte> utf8) => StrictReader.Read<PrescriptionScheme>(utf8);

    /// <summary>Reads a scheme from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Parsed<PrescriptionScheme> Read(string json) => StrictReader.Read<PrescriptionScheme>(json);

    /// <summary>Writes a scheme so that reading it gives an equal one.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    public static string Write(PrescriptionScheme scheme, bool indented = true) => StrictReader.Write(scheme, indented);
}
