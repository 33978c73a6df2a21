using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>A way to measure whether a course works: a scale, a questionnaire, a measurement of the body.</summary>
public sealed record OutcomeMeasure
{
    /// <summary>A measure by its id.</summary>
    /// <param name="id">Lower case with hyphens, such as <c>oswestry-disability-index</c>.</param>
    /// <param name="title">Its name for people.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="sources">The keys of its sources: at least one.</param>
    /// <exception cref="ArgumentException">An id that is no such word, a blank title, or no source.</exception>
    [JsonConstructor]
    public OutcomeMeasure(string id, string title, MeasureDirection direction, ValueList<string> sources)
    {
        Id = Text.Word(id, nameof(id));
        Title = Text.Required(title, nameof(title));
        Direction = Guard.Against.EnumOutOfRange(direction);
        Sources = Guard.Against.InvalidInput(sources, nameof(sources), keys => keys.Count > 0, "at least one source");
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>Its name for people.</summary>
    public string Title { get; }

    /// <summary>Which way is better.</summary>
    public MeasureDirection Direction { get; }

    /// <summary>The keys of its sources.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>The unit, such as <c>points</c>, <c>%</c> or <c>mL</c>.</summary>
    public string? Unit { get; init => field = Text.Optional(value, nameof(Unit)); }

    /// <summary>The values that there are; null where our sources do not give the range.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>LOINC codes of the score.</summary>
    public ValueList<Code> Codes { get; init; }

    /// <summary>What it is used for, in words.</summary>
    public string? UsedFor { get; init => field = Text.Optional(value, nameof(UsedFor)); }

    /// <summary>How great a change has to be to count, by condition and size; empty where our sources do not say.</summary>
    public ValueList<MeasureDifference> Differences { get; init; }

    /// <summary>How answers to its items become a score; null where it has no items, or our sources do not say.</summary>
    public ItemScoring? Items { get; init; }

    /// <summary>What is our own in it, or left open by the sources.</summary>
    public string? Ours { get; init => field = Text.Optional(value, nameof(Ours)); }
}
