using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>One session: what it is to achieve, its parts, and what the patient does at home.</summary>
public sealed record SessionPlan
{
    /// <summary>A session with an aim.</summary>
    /// <param name="aim">What it is to achieve: 1 to 2,000 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="aim"/> is blank or too long.</exception>
    [JsonConstructor]
    public SessionPlan(string aim) => Aim = Text.Required(aim, nameof(aim));

    /// <summary>What the session is to achieve.</summary>
    public string Aim { get; }

    /// <summary>The parts of the session, in their order.</summary>
    public ValueList<Segment> Segments { get; init; }

    /// <summary>What the patient does at home.</summary>
    public ValueList<HomeCare> HomeCare { get; init; }

    /// <summary>The minutes of all parts together.</summary>
    internal int TotalMinutes
    {
        get
        {
            int minutes = 0;
            foreach (Segment segment in Segments.Span)
                minutes += segment.Minutes;
            return minutes;
        }
    }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(SessionPlan);
}
