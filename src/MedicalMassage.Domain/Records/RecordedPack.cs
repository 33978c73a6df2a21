using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>A pack of the book that decided. A prescription scheme is a pack whose id begins with <c>schemes/</c>.</summary>
public sealed record RecordedPack
{
    /// <summary>A pack by its id, version and digest.</summary>
    /// <param name="id">The id.</param>
    /// <param name="version">The version.</param>
    /// <param name="digest">The first 16 hexadecimal digits of the SHA-256 of all that the pack says.</param>
    /// <exception cref="ArgumentException">A text is blank or too long.</exception>
    [JsonConstructor]
    public RecordedPack(string id, string version, string digest)
    {
        Id = Text.Required(id, nameof(id));
        Version = Text.Required(version, nameof(version));
        Digest = Text.Required(digest, nameof(digest));
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of all that the pack says: its rules, sources and measurements.</summary>
    public string Digest { get; }

    /// <summary>Its rules, in its order.</summary>
    public ValueList<RecordedRule> Rules { get; init; }
}
