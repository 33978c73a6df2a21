using System.Text.Json.Serialization;

namespace MedicalMassage.Domain;

/// <summary>A drafted course with what it goes by, and what the next session comes to.</summary>
public sealed record DraftPlan
{
    /// <summary>The course.</summary>
    public required TreatmentPlan Course { get; init; }

    /// <summary>The decision on its next session. It may hold for papers or answers; it never asks to amend the plan.</summary>
    public required Decision Decision { get; init; }

    /// <summary>The approach, such as <c>chronic-low-back-pain/relaxation</c>; <c>as-prescribed</c> goes by the prescription alone.</summary>
    public required string Approach { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>How sure it is that massage helps in this condition.</summary>
    public EvidenceGrade Grade { get; init; }

    /// <summary>How much of the approach's work on the body could be kept, in percent of its minutes.</summary>
    public required int Kept { get; init; }

    /// <summary>True if approach and prescription agree on how often a week.</summary>
    public bool AsOften { get; init; }

    /// <summary>What to know before using it: what was cut, what is our own, what is still to be measured.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>The next session.</summary>
    [JsonIgnore]
    public SessionPlan NextSession => Course.Sessions[0].Plan;

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(DraftPlan);
}
