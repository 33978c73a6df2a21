namespace MedicalMassage.Domain;

/// <summary>Conditions that, given up together, let somebody fit.</summary>
/// <param name="Conditions">The conditions; with any of them kept, these therapists would not fit.</param>
/// <param name="Therapists">How many would fit then.</param>
public sealed record Relaxation(ValueList<MatchCondition> Conditions, int Therapists)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Relaxation);
}
