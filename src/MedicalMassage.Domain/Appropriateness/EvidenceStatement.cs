using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>What one study, review or guideline says of massage in one condition at one dose.</summary>
public sealed record EvidenceStatement
{
    /// <summary>A statement with its sources.</summary>
    /// <param name="id">Lower case with hyphens, unique in its indication.</param>
    /// <param name="protocol">What was done.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="design">The kind of study or text.</param>
    /// <param name="sources">The keys of its sources: at least one.</param>
    /// <exception cref="ArgumentException">An id that is no such word, a blank text, or no source.</exception>
    [JsonConstructor]
    public EvidenceStatement(string id, string protocol, string result, string design, ValueList<string> sources)
    {
        Id = Text.Word(id, nameof(id));
        Protocol = Text.Required(protocol, nameof(protocol));
        Result = Text.Required(result, nameof(result));
        Design = Text.Required(design, nameof(design));
        Sources = Guard.Against.InvalidInput(sources, nameof(sources), keys => keys.Count > 0, "at least one source");
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>What was done.</summary>
    public string Protocol { get; }

    /// <summary>What came of it.</summary>
    public string Result { get; }

    /// <summary>The kind of study or text.</summary>
    public string Design { get; }

    /// <summary>The keys of its sources.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>What was measured.</summary>
    public string? Outcome { get; init => field = Text.Optional(value, nameof(Outcome)); }

    /// <summary>The dose that was studied; null where the sources do not give one.</summary>
    public Dose? Dose { get; init; }

    /// <summary>Which way the result points.</summary>
    public EvidenceEffect Effect { get; init; }

    /// <summary>How far the result is to be trusted.</summary>
    public EvidenceGrade Certainty { get; init; }

    /// <summary>Who and how many.</summary>
    public string? Study { get; init => field = Text.Optional(value, nameof(Study)); }

    /// <summary>The year it appeared; null if no date is known.</summary>
    public int? Year { get; init; }
}
