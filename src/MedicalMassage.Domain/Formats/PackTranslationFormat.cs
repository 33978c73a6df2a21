namespace MedicalMassage.Domain;

/// <summary>Reads and writes translations of packs as JSON.</summary>
public static class PackTranslationFormat
{
    /// <summary>Reads a translation. Nothing is dropped: whatever does not fit the format is a fault with its place.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    public static Parsed<PackTranslation> Read(ReadOnlyMemory<byte> utf8) => Formats.StrictReader.Read<PackTranslation>(utf8);

    /// <summary>Reads a translation. Nothing is dropped: whatever does not fit the format is a fault with its place.</summary>
    /// <param name="json">The document.</param>
    public static Parsed<PackTranslation> Read(string json) => Formats.StrictReader.Read<PackTranslation>(json);

    /// <summary>Writes a translation.</summary>
    /// <param name="translation">The translation.</param>
    /// <param name="indented">True for people, false for machines.</param>
    public static string Write(PackTranslation translation, bool indented = true) => Formats.StrictReader.Write(translation, indented);
}
