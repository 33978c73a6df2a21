using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>The crosswalk of the book that decided.</summary>
public sealed record RecordedCrosswalk
{
    /// <summary>A crosswalk by its name and digest.</summary>
    /// <param name="id">The names and versions of its tables.</param>
    /// <param name="digest">The first 16 hexadecimal digits of the SHA-256 of all that it says.</param>
    /// <exception cref="ArgumentException">A text is blank or too long.</exception>
    [JsonConstructor]
    public RecordedCrosswalk(string id, string digest)
    {
        Id = Text.Required(id, nameof(id));
        Digest = Text.Required(digest, nameof(digest));
    }

    /// <summary>The names and versions of its tables.</summary>
    public string Id { get; }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of all that it says.</summary>
    public string Digest { get; }
}
