using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>
/// What somebody lays over a rule book: packs of their own, and the overrides that they take on. A rule of these packs that an
/// override names in <see cref="Override.ReplacedBy"/> stands in the place of the overridden rule and nowhere else.
/// </summary>
[JsonConverter(typeof(RuleLayerConverter))]
public sealed record RuleLayer
{
    /// <summary>A layer by its name and version.</summary>
    /// <param name="id">Words in lower case with hyphens and slashes, such as <c>our-clinic/rules</c>.</param>
    /// <param name="version">Such as <c>2026.1</c>.</param>
    /// <param name="title">Its name for people.</param>
    /// <exception cref="ArgumentException">An id that is not such words, or a blank text.</exception>
    public RuleLayer(string id, string version, string title)
    {
        Id = Guard.Against.InvalidInput(Guard.Against.NullOrWhiteSpace(id), nameof(id), RuleInfo.IsId, "words in lower case with hyphens, with slashes between names");
        Version = Text.Required(version, nameof(version));
        Title = Text.Required(title, nameof(title));
    }

    /// <summary>The name of the layer.</summary>
    public string Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>Its name for people.</summary>
    public string Title { get; }

    /// <summary>The packs that it adds.</summary>
    public ValueList<RulePack> Packs { get; init; }

    /// <summary>What it replaces or silences, in rules below it or of its own; at most one for each rule on each day.</summary>
    public ValueList<Override> Overrides { get; init; }
}
