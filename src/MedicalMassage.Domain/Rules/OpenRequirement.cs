namespace MedicalMassage.Domain;

/// <summary>A requirement that is not met yet.</summary>
/// <param name="Kind">What has to be there.</param>
/// <param name="Rule">The rule that asks for it.</param>
/// <param name="Text">Who has to do what.</param>
public sealed record OpenRequirement(RequirementKind Kind, string Rule, string Text)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(OpenRequirement);
}
