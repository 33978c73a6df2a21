using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>What is noted of a session that was given: subjective, objective, assessment, plan, and what went wrong.</summary>
public sealed record SessionRecord
{
    /// <summary>The record of a session.</summary>
    /// <param name="date">When it was given.</param>
    [JsonConstructor]
    public SessionRecord(LocalDate date) => Date = date;

    /// <summary>When the session was given.</summary>
    public LocalDate Date { get; }

    /// <summary>What the patient says.</summary>
    public string? Subjective { get; init => field = Text.Optional(value, nameof(Subjective)); }

    /// <summary>What the therapist finds.</summary>
    public string? Objective { get; init => field = Text.Optional(value, nameof(Objective)); }

    /// <summary>What the therapist makes of it.</summary>
    public string? Assessment { get; init => field = Text.Optional(value, nameof(Assessment)); }

    /// <summary>What is to come next.</summary>
    public string? Plan { get; init => field = Text.Optional(value, nameof(Plan)); }

    /// <summary>What was given.</summary>
    public SessionPlan? Given { get; init; }

    /// <summary>The decision that was in force when it was given.</summary>
    public DecisionInForce? Decision { get; init; }

    /// <summary>What went wrong during or after it.</summary>
    public ValueList<AdverseEvent> AdverseEvents { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(SessionRecord);
}
