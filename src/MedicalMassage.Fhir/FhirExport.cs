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
    public static Bundle Case(ReferralCase referral)
    {
        BundleWriter bundle = new(CaseFormat.Write(Guard.Against.Null(referral), indented: false));
        CaseWriter.Write(referral, bundle);
        return bundle.Bundle;
    }

    /// <summary>
    /// A decision as a <c>Bundle</c> of type collection: a <c>GuidanceResponse</c> with the questions as <c>dataRequirement</c>, a
    /// <c>DetectedIssue</c> for each finding, a <c>CarePlan</c> for the part of the plan that fits, and a <c>CommunicationRequest</c> for
    /// each clearance or consultation that is asked for.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <param name="patient">The patient, as your system refers to one: <c>Patient/17</c>.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="patient"/> is blank.</exception>
    public static Bundle Decision(Decision decision, string patient)
    {
        BundleWriter bundle = new(Guard.Against.NullOrWhiteSpace(patient) + "\n" + DecisionFormat.Write(Guard.Against.Null(decision)));
        DecisionWriter.Write(decision, new(patient), new(), bundle);
        return bundle.Bundle;
    }

    /// <summary>A case and the decision on it as one <c>Bundle</c>, in which each finding refers to the resources that it rests on.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="referral">The case that was decided.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Bundle Decision(Decision decision, ReferralCase referral)
    {
        BundleWriter bundle = new(CaseFormat.Write(Guard.Against.Null(referral), indented: false) + "\n" + DecisionFormat.Write(Guard.Against.Null(decision)));
        (ResourceReference patient, WrittenPlaces places) = CaseWriter.Write(referral, bundle);
        DecisionWriter.Write(decision, patient, places, bundle);
        return bundle.Bundle;
    }

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
