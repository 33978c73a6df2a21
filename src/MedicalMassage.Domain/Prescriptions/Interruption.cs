using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A gap in a course, both days included.</summary>
public sealed record Interruption
{
    /// <summary>A gap from one day to another.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, or null if it goes on.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    [JsonConstructor]
    public Interruption(LocalDate from, LocalDate? to = null)
    {
        From = from;
        To = Guard.Against.InvalidInput(to, nameof(to), last => last is null || last >= from, "a day that is not before the first one");
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, or null if it goes on.</summary>
    public LocalDate? To { get; }

    /// <summary>The reason as the form writes it, such as <c>T</c>, <c>F</c> or <c>K</c> on the German form.</summary>
    public string? Reason { get; init => field = Text.Optional(value, nameof(Reason)); }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Interruption);
}
