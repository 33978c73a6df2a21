using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The format of rule layers, version 1: <c>docs/schemas/rule-layer.schema.json</c>.</summary>
public static class RuleLayerFormat
{
    /// <summary>Reads a layer from UTF-8.</summary>
    /// <param name="utf8">The document, at most 4 MiB.</param>
    public static Parsed<RuleLayer> Read(ReadOnlyMemory<byte> utf8) => StrictReader.Read<RuleLayer>(utf8);

    /// <summary>Reads a layer from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Parsed<RuleLayer> Read(string json) => StrictReader.Read<RuleLayer>(json);

    /// <summary>Writes a layer so that reading it gives an equal one.</summary>
    /// <param name="layer">The layer; all rules of its packs are contraindications.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentException">A rule of a pack is code and has no form in the format.</exception>
    public static string Write(RuleLayer layer, bool indented = true) => StrictReader.Write(layer, indented);
}
