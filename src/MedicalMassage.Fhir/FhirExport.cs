using Ardalis.GuardClauses;
using Hl7.Fhir.Model;
using MedicalMassage.Domain;
using MedicalMassage.Fhir.Writing;

namespace MedicalMassage.Fhir;

/// <summary>Writes cases, plans and decisions as FHIR R4.</summary>
/// <remarks>
/// What no public code system says stands in code systems of ours (<c>urn:medical-massage:…</c>), with the words of the file formats
/// as codes. Ids and addresses follow from the place in the bundle, so that the same input gives the same output.
/// </remarks>
public static class FhirExport
{
    /// <summary>
    /// A case as a <c>Bundle</c> of type collection, which <see cref="FhirImport"/> reads back with <see cref="ImportOptions.AsOf"/> set to
    /// the date of the case. The page <c>docs/interop.md</c> lists what FHIR does not carry.
    /// </summary>
    /// <param name="referral">The case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="referral"/> is null.</exception>
    public static Bundle Case(ReferralCase referral) => new CaseWriter(Guard.Against.Null(referral)).Write();

    /// <summary>
    /// A decision as a <c>Bundle</c> of type collection: a <c>GuidanceResponse</c> with the questions as <c>dataRequirement</c>, a
    /// <c>DetectedIssue</c> for each finding, a <c>CarePlan</c> for the part of the plan that fits, and a <c>CommunicationRequest</c> for
    /// each clearance or consultation that is asked for.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <param name="patient">The patient, as your system refers to one: <c>Patient/17</c>.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="patient"/> is blank.</exception>
    public static Bundle Decision(Decision decision, string patient) =>
        new DecisionWriter(Guard.Against.Null(decision), Guard.Against.NullOrWhiteSpace(patient)).Write();

    /// <summary>A session plan as a <c>CarePlan</c> whose activities stand inside of it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="patient">The patient, as your system refers to one.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="patient"/> is blank.</exception>
    public static CarePlan Plan(SessionPlan plan, string patient) =>
        PlanWriter.Write(Guard.Against.Null(plan), new(Guard.Against.NullOrWhiteSpace(patient)));

    /// <summary>A reading of an outcome measure as an <c>Observation</c> of category survey.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="patient">The patient, as your system refers to one.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="patient"/> is blank.</exception>
    public static Hl7.Fhir.Model.Observation Outcome(OutcomeReading reading, string patient) =>
        ReadingWriter.Outcome(Guard.Against.Null(reading), new(Guard.Against.NullOrWhiteSpace(patient)));
}
