namespace MedicalMassage.Domain;

/// <summary>A condition that a therapist has to meet.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">What it asks for, in words.</param>
public sealed record MatchCondition(MatchConditionKind Kind, string Text)
{
    /// <summary>The id of the rule, for a rule; otherwise null.</summary>
    public string? Rule { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(MatchCondition);
}
