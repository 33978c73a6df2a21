using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The crosswalk format, version 1: <c>docs/schemas/crosswalk.schema.json</c>.</summary>
public static class CrosswalkFormat
{
    /// <summary>Reads a table from UTF-8. Anything unknown, doubled, misspelt, too long or too deep is a fault with its place.</summary>
    /// <param name="utf8">The document, at most 4 MiB.</param>
    public static Parsed<CrosswalkTable> Read(ReadOnlyMemory<byte> utf8) => StrictReader.Read<CrosswalkTable>(utf8);

    /// <summary>Reads a table from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Parsed<CrosswalkTable> Read(string json) => StrictReader.Read<CrosswalkTable>(json);

    /// <summary>Writes a table so that reading it gives an equal one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static string Write(CrosswalkTable table, bool indented = true) => StrictReader.Write(table, indented);
}
