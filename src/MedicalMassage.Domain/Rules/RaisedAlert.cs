namespace MedicalMassage.Domain;

/// <summary>An alert of a finding.</summary>
/// <param name="Urgency">How fast.</param>
/// <param name="Rule">The rule that raised it.</param>
/// <param name="Action">What the therapist does now.</param>
public sealed record RaisedAlert(Urgency Urgency, string Rule, string Action);
