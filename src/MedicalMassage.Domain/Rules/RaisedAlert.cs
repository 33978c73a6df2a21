namespace MedicalMassage.Domain;

/// <summary>An alert of a finding.</summary>
/// <param name="Urgency">How fast.</param>
/// <param name="Rule">The rule that raised it.</param>
/// <param name="Action">What the therapist does now.</param>
public sealed record RaisedAlert(Urgency Urgency, string Rule, string Action)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(RaisedAlert);
}
