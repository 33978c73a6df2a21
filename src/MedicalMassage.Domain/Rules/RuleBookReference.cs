using System.Text.Json.Serialization;

namespace MedicalMassage.Domain;

/// <summary>Which rule book a decision was made by.</summary>
public sealed record RuleBookReference
{
    /// <summary>The hash of all that the book says: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    /// <remarks>To hash a book takes longer than to decide a case, so it is done when the fingerprint is first asked for.</remarks>
    public required string Fingerprint { get => Hash.Value!; init => Hash = new(value); }

    /// <summary>The fingerprint, be it made already or not.</summary>
    [JsonIgnore]
    internal Rules.Deferred<string> Hash { get; init; }

    /// <summary>The packs in the book.</summary>
    public ValueList<PackReference> Packs { get; init; }

    /// <summary>The overrides that touched this decision.</summary>
    public ValueList<Override> Overrides { get; init; }

    /// <summary>The id of the statement of intended use that the decision was made under: see <see cref="Domain.IntendedUse"/>. Null in decisions from before there was one.</summary>
    public string? IntendedUse { get; init; }
}
