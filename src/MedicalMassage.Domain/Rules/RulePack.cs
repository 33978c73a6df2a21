using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Formats;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A named, versioned list of rules with their sources.</summary>
[JsonConverter(typeof(RulePackConverter))]
public sealed record RulePack
{
    /// <summary>A pack by its name and version.</summary>
    /// <param name="id">Words in lower case with hyphens and slashes, such as <c>standard/haematologic</c>.</param>
    /// <param name="version">Such as <c>1.0.0</c>.</param>
    /// <param name="title">Its name for people.</param>
    /// <exception cref="ArgumentException">An id that is not such words, or a blank text.</exception>
    public RulePack(string id, string version, string title)
    {
        Id = Guard.Against.InvalidInput(Guard.Against.NullOrWhiteSpace(id), nameof(id), RuleInfo.IsId, "words in lower case with hyphens, with slashes between names");
        Version = Text.Required(version, nameof(version));
        Title = Text.Required(title, nameof(title));
    }

    /// <summary>The name of the pack.</summary>
    public string Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>Its name for people.</summary>
    public string Title { get; }

    /// <summary>The day a named clinician signed this version off, or null: unreviewed.</summary>
    public LocalDate? Reviewed { get; init; }

    /// <summary>The day by which its rules have to be looked at again, where a rule sets none of its own.</summary>
    public LocalDate? ReviewBy { get; init; }

    /// <summary>The first day on which the rules of the pack hold; null for always. A rule that says a later day holds from that day.</summary>
    public LocalDate? HoldsFrom { get; init; }

    /// <summary>The first day on which they no longer hold; null for never. A rule that says an earlier day ends on that day.</summary>
    public LocalDate? HoldsUntil { get; init; }

    /// <summary>The sources that its rules name, by key.</summary>
    public ValueList<RuleSource> Sources { get; init; }

    /// <summary>The readings that its rules compare.</summary>
    public ValueList<Measurement> Measurements { get; init; }

    /// <summary>The rules.</summary>
    public ValueList<IReferralRule> Rules { get; init; }
}
