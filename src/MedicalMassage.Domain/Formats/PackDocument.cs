using System.Text.Json.Serialization;
using NodaTime;

namespace MedicalMassage.Domain.Formats;

/// <summary>The members of a rule pack.</summary>
internal sealed record PackDocument(string Id, string Version, string Title, Dictionary<string, SourceDocument> Sources)
{
    [JsonPropertyOrder(-1)]
    public int Format { get; init => field = FormatVersion.Check(value); } = FormatVersion.Current;

    public LocalDate? Reviewed { get; init; }

    public LocalDate? ReviewBy { get; init; }

    public LocalDate? HoldsFrom { get; init; }

    public LocalDate? HoldsUntil { get; init; }

    public ValueList<MeasurementDocument> Measurements { get; init; }

    public ValueList<RuleDocument> Contraindications { get; init; }
}

/// <summary>The members of a source.</summary>
internal sealed record SourceDocument(string Title, string Authority)
{
    public string? Author { get; init; }

    public int? Year { get; init; }

    public string? Address { get; init; }

    public string? Note { get; init; }

    /// <summary>The documents of sources, by key.</summary>
    internal static Dictionary<string, SourceDocument> Of(ValueList<RuleSource> sources) => sources.ToDictionary(
        source => source.Key,
        source => new SourceDocument(source.Title, source.Authority) { Author = source.Author, Year = source.Year, Address = source.Address, Note = source.Note },
        StringComparer.Ordinal);

    internal static ValueList<RuleSource> To(Dictionary<string, SourceDocument> sources) =>
    [
        .. sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => new RuleSource(source.Key, source.Value.Title, source.Value.Authority)
        {
            Author = source.Value.Author, Year = source.Value.Year, Address = source.Value.Address, Note = source.Value.Note,
        }),
    ];
}

/// <summary>The members of a reading.</summary>
internal sealed record MeasurementDocument(Code Code, string Title, string Unit)
{
    public NumberRange? Plausible { get; init; }
}

/// <summary>The members of a contraindication.</summary>
internal sealed record RuleDocument(string Id, string Title, string Category, Trigger When, ValueList<ContraindicationEffect> Effects, ValueList<string> Sources)
{
    public string Id { get; set; } = Id;

    public string Title { get; set; } = Title;

    public string Category { get; set; } = Category;

    public Trigger When { get; set; } = When;

    public ValueList<ContraindicationEffect> Effects { get; set; } = Effects;

    public ValueList<string> Sources { get; set; } = Sources;

    public string? Rationale { get; set; }

    public string? ResolvedBy { get; set; }

    public Urgency? Urgency { get; set; }

    public string? Agreement { get; set; }

    public string? Disagreement { get; set; }

    public EvidenceCertainty? Certainty { get; set; }

    public LocalDate? ReviewBy { get; set; }

    public bool? Sealed { get; set; }

    public ValueList<Code> Hints { get; set; }

    public LocalDate? HoldsFrom { get; set; }

    public LocalDate? HoldsUntil { get; set; }

    public bool? ByIssueDate { get; set; }
}
