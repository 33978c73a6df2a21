using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A table of mappings with its version and licence: a document that a clinic can write, replace or extend. See <see cref="CrosswalkFormat"/>.</summary>
public sealed record CrosswalkTable
{
    /// <summary>A table by its name and version.</summary>
    /// <param name="id">Words in lower case with hyphens and slashes, such as <c>our-clinic/snomed-ct</c>.</param>
    /// <param name="version">Such as <c>1.0.0</c>.</param>
    /// <param name="title">Its name for people.</param>
    /// <exception cref="ArgumentException">An id that is not such words, or a blank text.</exception>
    [JsonConstructor]
    public CrosswalkTable(string id, string version, string title)
    {
        Id = Guard.Against.InvalidInput(Guard.Against.NullOrWhiteSpace(id), nameof(id), RuleInfo.IsId, "words in lower case with hyphens, with slashes between names");
        Version = Text.Required(version, nameof(version));
        Title = Text.Required(title, nameof(title));
    }

    /// <summary>The version of the crosswalk format.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    internal int Format { get; init => field = Formats.FormatVersion.Check(value); } = Formats.FormatVersion.Current;

    /// <summary>The name of the table.</summary>
    public string Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>Its name for people.</summary>
    public string Title { get; }

    /// <summary>Whose codes these are and on what terms they may be used.</summary>
    public string? Licence { get; init => field = Text.Optional(value, nameof(Licence)); }

    /// <summary>The day a named person signed this version off, or null: unreviewed.</summary>
    public LocalDate? Reviewed { get; init; }

    /// <summary>The mappings, each code once.</summary>
    /// <exception cref="ArgumentException">A mapping says neither or both of what a code means and that it means nothing to rules, or a code occurs again.</exception>
    public ValueList<CodeMapping> Mappings
    {
        get;
        init
        {
            Guard.Against.InvalidInput(
                value, nameof(Mappings), mappings => mappings.All(mapping => mapping.IsDecided), "mappings that have either to or kind, or concernsNoRule");
            Guard.Against.InvalidInput(
                value, nameof(Mappings), mappings => mappings.DistinctBy(mapping => mapping.From).Count() == mappings.Count, "mappings of which each is from another code");
            field = value;
        }
    }
}
