namespace MedicalMassage.Domain;

/// <summary>Something that stands in the way of any plan. Without each of the obstacles that are named together there could be one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Rule">The rule, where it is one.</param>
/// <param name="Text">What it is in words, and what to do.</param>
public sealed record PlanObstacle(PlanObstacleKind Kind, string? Rule, string Text)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(PlanObstacle);
}
