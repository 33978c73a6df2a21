namespace MedicalMassage.Domain;

/// <summary>An override of the book that decided, be it that it touched the decision or not.</summary>
/// <param name="Terms">Which rule, why, by whom, since when, until when.</param>
public sealed record RecordedOverride(Override Terms)
{
    /// <summary>The rule that stands in, or null if the rule is silenced.</summary>
    public RecordedRule? Replacement { get; init; }

    /// <summary>The layer that it came with; null if it was added by itself.</summary>
    public PackReference? Layer { get; init; }
}
