using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>A rule of the book that decided, with enough of the hash of its text to tell whether it is still the same.</summary>
public sealed record RecordedRule
{
    /// <summary>A rule by its id and digest.</summary>
    /// <param name="id">The id.</param>
    /// <param name="digest">The first 16 hexadecimal digits of the SHA-256 of all that the rule says.</param>
    /// <exception cref="ArgumentException">A text is blank or too long.</exception>
    [JsonConstructor]
    public RecordedRule(string id, string digest)
    {
        Id = Text.Required(id, nameof(id));
        Digest = Text.Required(digest, nameof(digest));
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of all that the rule says. The fingerprint of the book guards it; this only tells which rule differs.</summary>
    public string Digest { get; }
}
