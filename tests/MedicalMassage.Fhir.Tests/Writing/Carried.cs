using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;

namespace MedicalMassage.Fhir.Tests.Writing;

/// <summary>
/// What FHIR carries of a case, and with that what it does not. Each line here is a line of docs/interop.md. A member of the case that
/// is not named here comes back as it was.
/// </summary>
internal static class Carried
{
    /// <summary>
    /// The case without the facts that the import does not take: conditions that were ruled out or entered in error are skipped, and a
    /// fact without any name comes back as one whose words say that it could not be read.
    /// </summary>
    internal static ReferralCase Named(ReferralCase referral)
    {
        PatientHistory patient = referral.Patient;
        return referral with
        {
            Patient = patient with
            {
                Conditions = Where(patient.Conditions, fact => IsNamed(fact) && fact.Verification is not (Verification.Refuted or Verification.EnteredInError)),
                Medications = Where(patient.Medications, fact => fact.Code is not null || fact.Text is not null),
                Procedures = Where(patient.Procedures, fact => fact.Code is not null || fact.Text is not null || fact.Kind is not null),
                Devices = Where(patient.Devices, fact => fact.Code is not null || fact.Text is not null || fact.Kind is not null),
                Allergies = Where(patient.Allergies, fact => fact.Code is not null || fact.Text is not null || fact.Kind is not null),
                Symptoms = Where(patient.Symptoms, fact => fact.Text is not null || fact.Kind is not null),
            },
        };
    }

    /// <summary>What comes back of a case whose facts have names.</summary>
    internal static ReferralCase Of(ReferralCase referral) => new(referral.AsOf)
    {
        Patient = Of(referral.Patient),
        Prescription = referral.Prescription is { } prescription ? Of(prescription) : null,
        Plan = referral.Plan,
        Therapist = referral.Therapist,
        Consultations = [.. referral.Consultations.Distinct()],
        // The import takes no permission that is for nothing.
        Clearances = [.. referral.Clearances.Where(clearance => (clearance.Rule ?? clearance.Category) is not null).Distinct()],
        OutcomeReadings = [.. referral.OutcomeReadings.Distinct()],
        // Lost, because FHIR has no resource for them: the course, tolerances, programmes, session records, listings; and the setting.
    };

    private static PatientHistory Of(PatientHistory patient) => patient with
    {
        // The opaque id is not for other systems.
        Id = null,
        // A reading comes back in the unit of the rules.
        Observations = patient.Observations.IsAnswered ? [.. patient.Observations.Select(Units.Convert)] : patient.Observations,
        Pregnancy = patient.Pregnancy is { } pregnancy ? Of(pregnancy) : null,
    };

    /// <summary>Who is pregnant has not given birth, and who gave birth is not due.</summary>
    private static Pregnancy Of(Pregnancy pregnancy) => pregnancy.Status switch
    {
        PregnancyStatus.Pregnant => pregnancy with { DeliveredOn = null, Birth = default },
        PregnancyStatus.Postpartum => pregnancy with { DueDate = null, HighRisk = Truth.Unknown },
        _ => new(pregnancy.Status),
    };

    /// <summary>Diagnoses without a name are lost; if the first has none, the next one is the first.</summary>
    private static Prescription Of(Prescription prescription)
    {
        Condition[] named = [.. new[] { prescription.Diagnosis }.OfType<Condition>().Concat(prescription.FurtherDiagnoses).Where(IsNamed)];
        return prescription with { Diagnosis = named.FirstOrDefault(), FurtherDiagnoses = [.. named.Skip(1)] };
    }

    private static bool IsNamed(Condition fact) => fact.Code is not null || fact.Text is not null;

    private static Section<T> Where<T>(Section<T> section, Func<T, bool> keeps) => section.IsAnswered ? [.. section.Where(keeps)] : section;
}
