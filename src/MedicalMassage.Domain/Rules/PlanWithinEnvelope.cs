using Ardalis.GuardClauses;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>Holds a plan against an envelope.</summary>
public static class PlanWithinEnvelope
{
    /// <summary>What is left of the plan inside the envelope: the plan itself if it fits, null if no segment is left.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="envelope">What may be done.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static SessionPlan? Within(this SessionPlan plan, TreatmentEnvelope envelope) =>
        PlanFitting.Fit(Guard.Against.Null(plan), Guard.Against.Null(envelope));
}
