using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>One way to plan the sessions for an indication. The planner cuts it to what is safe and prescribed.</summary>
public sealed record Approach
{
    /// <summary>A way to plan sessions.</summary>
    /// <param name="id">Lower case with hyphens, unique in its indication.</param>
    /// <param name="title">Its name for people.</param>
    /// <param name="dose">Minutes, frequency and number of sessions: all three have to be given.</param>
    /// <param name="segments">The parts of a session, in their order: at least one.</param>
    /// <exception cref="ArgumentException">An id that is no such word, a blank title, no segment, or a dose without minutes, frequency or sessions.</exception>
    [JsonConstructor]
    public Approach(string id, string title, Dose dose, ValueList<ApproachSegment> segments)
    {
        Id = Text.Word(id, nameof(id));
        Title = Text.Required(title, nameof(title));
        Dose = Guard.Against.InvalidInput(Guard.Against.Null(dose), nameof(dose), IsWhole, "minutes, perWeek and sessions");
        Segments = Guard.Against.InvalidInput(segments, nameof(segments), parts => parts.Count > 0, "at least one segment");
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>Its name for people.</summary>
    public string Title { get; }

    /// <summary>How long, how often and how many times.</summary>
    public Dose Dose { get; }

    /// <summary>The parts of a session, in their order.</summary>
    public ValueList<ApproachSegment> Segments { get; }

    /// <summary>The ids of the statements of its indication that it leans on.</summary>
    public ValueList<string> Evidence { get; init; }

    /// <summary>What is our own in it.</summary>
    public string? Ours { get; init => field = Text.Optional(value, nameof(Ours)); }

    private static bool IsWhole(Dose dose) => dose is { Minutes: not null, PerWeek: not null, Sessions: not null };
}
