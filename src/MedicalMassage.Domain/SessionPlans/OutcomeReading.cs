using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>One answer to an outcome measure on one day: a score, or the items of a questionnaire.</summary>
public sealed record OutcomeReading
{
    /// <summary>A reading of a measure.</summary>
    /// <param name="measure">The id of the measure, a word such as <c>numeric-pain-rating-scale</c>.</param>
    /// <param name="date">When.</param>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    [JsonConstructor]
    public OutcomeReading(string measure, LocalDate date)
    {
        Measure = Text.Word(measure, nameof(measure));
        Date = date;
    }

    /// <summary>The id of the measure.</summary>
    public string Measure { get; }

    /// <summary>When it was taken.</summary>
    public LocalDate Date { get; }

    /// <summary>The score in the unit of the measure, kept as it came; null where the items are given.</summary>
    public decimal? Value { get; init; }

    /// <summary>The items that were answered. The measure says how a questionnaire with gaps is scored, or that it is not.</summary>
    public ValueList<ItemAnswer> Items { get; init; }

    /// <summary>What it was about, where the measure leaves that open: the activity, the movement, the limb.</summary>
    public string? About { get; init => field = Text.Optional(value, nameof(About)); }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(OutcomeReading);
}
