using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>Something unwanted during or after a session.</summary>
public sealed record AdverseEvent
{
    /// <summary>An adverse event with its grade.</summary>
    /// <param name="text">What happened: 1 to 2,000 characters.</param>
    /// <param name="grade">How grave it was.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank or too long.</exception>
    [JsonConstructor]
    public AdverseEvent(string text, AdverseEventGrade grade)
    {
        Text = Coding.Text.Required(text, nameof(text));
        Grade = Guard.Against.EnumOutOfRange(grade);
    }

    /// <summary>What happened.</summary>
    public string Text { get; }

    /// <summary>How grave it was.</summary>
    public AdverseEventGrade Grade { get; }

    /// <summary>Where; empty if it has no place.</summary>
    public BodyRegions Regions { get; init; }

    /// <summary>When it began; null for the day of the session.</summary>
    public LocalDate? Began { get; init; }

    /// <summary>When it was over; null while it goes on, or is not known to be over.</summary>
    public LocalDate? Resolved { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(AdverseEvent);
}
