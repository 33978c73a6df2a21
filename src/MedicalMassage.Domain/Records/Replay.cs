using System.Text.Json.Serialization;

namespace MedicalMassage.Domain;

/// <summary>What deciding a recorded case again came to.</summary>
public sealed record Replay
{
    /// <summary>Same, the same decision, another decision, or an altered record.</summary>
    public required ReplayOutcome Outcome { get; init; }

    /// <summary>The hash that the record says of itself.</summary>
    public required string Recorded { get; init; }

    /// <summary>The hash of the record that comes out today.</summary>
    public required string Replayed { get; init; }

    /// <summary>What differs, the reasons first, at most 200; empty exactly if the bytes are the same and the record is unaltered.</summary>
    public ValueList<RecordDifference> Differences { get; init; }

    /// <summary>The record that comes out today.</summary>
    [JsonIgnore]
    public DecisionRecord Record { get; internal init; } = null!;

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Replay);
}
