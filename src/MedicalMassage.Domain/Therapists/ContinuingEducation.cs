using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>Continuing education that was done under a credential.</summary>
public sealed record ContinuingEducation
{
    /// <summary>Hours of further training.</summary>
    /// <param name="hours">How many, 1 to 20,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hours"/> is out of range.</exception>
    [JsonConstructor]
    public ContinuingEducation(int hours) => Hours = Amount.Between(hours, nameof(hours), 1, Credential.MaxHours);

    /// <summary>How many hours, as the authority counts them.</summary>
    public int Hours { get; }

    /// <summary>What it was about, as a word such as <c>ethics</c>.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Subject { get; init => field = Text.OptionalWord(value, nameof(Subject)); }

    /// <summary>When it was done.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(ContinuingEducation);
}
