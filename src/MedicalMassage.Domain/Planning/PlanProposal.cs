using System.Text.Json.Serialization;

namespace MedicalMassage.Domain;

/// <summary>Draft courses for a case, the best first, or why there can be none.</summary>
public sealed record PlanProposal
{
    /// <summary>The version of the format.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    internal int Format { get; init => field = Formats.FormatVersion.Check(value); } = Formats.FormatVersion.Current;

    /// <summary>The drafts, the best first. Each is inside what is safe, tolerated and prescribed, and needs no amendment.</summary>
    public ValueList<DraftPlan> Drafts { get; init; }

    /// <summary>Why there is no draft: what stands in the way, and of it no more than needed. Empty where there is a draft.</summary>
    public ValueList<PlanObstacle> Obstacles { get; init; }

    /// <summary>Approaches that were looked at and fell away, and why.</summary>
    public ValueList<string> Dropped { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(PlanProposal);
}
