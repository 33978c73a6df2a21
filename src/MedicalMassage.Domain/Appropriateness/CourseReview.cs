using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>When a course is looked at anew, and what follows from adverse events. All numbers of the progress rules stand here.</summary>
public sealed record CourseReview
{
    /// <summary>The terms of a review.</summary>
    /// <param name="afterSessions">After how many sessions, 1 to 100.</param>
    /// <param name="after">After what time, if that comes first.</param>
    /// <param name="plateausToEnd">How many reviews in a row without progress end the course, 1 to 10.</param>
    /// <param name="lowerPressureBy">By how many levels the pressure goes down while a moderate adverse event goes on, 1 to 4.</param>
    /// <param name="startPressure">The pressure of a draft that goes by the prescription alone.</param>
    /// <param name="startMinutes">The minutes of a draft where the prescription names none, 1 to 240.</param>
    /// <param name="sources">The keys of its sources: at least one.</param>
    /// <exception cref="ArgumentException">No source.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    [JsonConstructor]
    public CourseReview(int afterSessions, TimeLength after, int plateausToEnd, int lowerPressureBy, Pressure startPressure, int startMinutes, ValueList<string> sources)
    {
        AfterSessions = Amount.Between(afterSessions, nameof(afterSessions), 1, 100);
        After = after;
        PlateausToEnd = Amount.Between(plateausToEnd, nameof(plateausToEnd), 1, 10);
        LowerPressureBy = Amount.Between(lowerPressureBy, nameof(lowerPressureBy), 1, 4);
        StartPressure = startPressure;
        StartMinutes = Amount.Between(startMinutes, nameof(startMinutes), 1, Segment.MaxMinutes);
        Sources = Guard.Against.InvalidInput(sources, nameof(sources), keys => keys.Count > 0, "at least one source");
    }

    /// <summary>After how many sessions.</summary>
    public int AfterSessions { get; }

    /// <summary>After what time, if that comes first.</summary>
    public TimeLength After { get; }

    /// <summary>How many reviews in a row without progress end the course.</summary>
    public int PlateausToEnd { get; }

    /// <summary>By how many levels the pressure goes down while a moderate adverse event goes on.</summary>
    public int LowerPressureBy { get; }

    /// <summary>The pressure of a draft that goes by the prescription alone.</summary>
    public Pressure StartPressure { get; }

    /// <summary>The minutes of a draft where the prescription names none.</summary>
    public int StartMinutes { get; }

    /// <summary>The keys of its sources.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>What is our own in it.</summary>
    public string? Ours { get; init => field = Text.Optional(value, nameof(Ours)); }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(CourseReview);
}
