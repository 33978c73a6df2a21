using System.Globalization;
using MedicalMassage.Domain;
using NodaTime.Text;

namespace MedicalMassage.Testing.Telling;

/// <summary>A case in a few lines that can be read aloud. What was asked and is not there is left out.</summary>
internal static class CaseText
{
    internal static string Of(ReferralCase referral)
    {
        PatientHistory patient = referral.Patient;
        string sex = patient.Sex == Sex.Unrecorded ? "somebody whose sex is not recorded" : Tokens<Sex>.Words(patient.Sex);
        string?[] lines =
        [
            $"On {LocalDatePattern.Iso.Format(referral.AsOf)}: {sex}, born {patient.BirthDate?.ToString() ?? "nobody knows when"}"
                + (referral.Setting == CareSetting.Unrecorded ? "" : $", seen in: {Tokens<CareSetting>.Words(referral.Setting)}") + ".",
            List("conditions", patient.Conditions),
            List("medicines", patient.Medications),
            List("readings", patient.Observations),
            List("operations", patient.Procedures),
            List("devices", patient.Devices),
            List("allergies", patient.Allergies),
            List("symptoms", patient.Symptoms),
            patient.Pregnancy is { } pregnancy
                ? pregnancy.Status == PregnancyStatus.NotPregnant ? null : "Pregnancy: " + FactText.Of(pregnancy) + "."
                : "Pregnancy: not asked.",
            referral.Prescription is { } prescription ? Prescribed(prescription) : null,
            referral.Therapist is { } therapist ? Given(therapist) : null,
            referral.Consultations.Count == 0 ? null : "Consultations: " + string.Join("; ", referral.Consultations.Select(talk => $"{Tokens<ConsultationKind>.Words(talk.Kind)}, {LocalDatePattern.Iso.Format(talk.Date)}")) + ".",
            referral.Clearances.Count == 0 ? null : "Clearances: " + string.Join("; ", referral.Clearances.Select(Cleared)) + ".",
            referral.Plan is { } plan ? Of(plan) : "No plan.",
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    internal static string Of(SessionPlan plan) => "Planned: " + string.Join("; ", plan.Segments.Select(Of)) + (plan.Segments.Count == 0 ? "no part." : ".");

    internal static string Of(Segment segment) => string.Create(
        CultureInfo.InvariantCulture,
        $"{segment.Minutes} minutes of {Tokens<Technique>.Words(segment.Technique)} on {segment.Regions} at pressure {segment.Pressure}{(segment.Position is { } position ? ", " + Tokens<Position>.Words(position) : "")}");

    private static string? List<T>(string name, Section<T> section)
        where T : notnull =>
        section.State == SectionState.Declined ? Sentence(name, "declined to say")
        : !section.IsAnswered ? Sentence(name, "not asked")
        : section.Count == 0 ? null
        : Sentence(name, string.Join("; ", section.Select(fact => FactText.Of(fact))));

    private static string Sentence(string name, string told) => char.ToUpperInvariant(name[0]) + name[1..] + ": " + told + ".";

    private static string Prescribed(Prescription prescription) => string.Create(
        CultureInfo.InvariantCulture,
        $"Prescription{(prescription.Scheme is { } scheme ? " under " + scheme : "")}{(prescription.Issued is { } issued ? " of " + LocalDatePattern.Iso.Format(issued) : "")}{(prescription.Diagnosis is { } diagnosis ? " for " + FactText.Of(diagnosis) : "")}, {prescription.SessionsGiven.Count} sessions given.");

    private static string Given(Therapist therapist) =>
        "Therapist: " + (therapist.Credentials.Count == 0 ? "no credential" : string.Join("; ", therapist.Credentials.Select(credential =>
            $"{credential.Name} ({Tokens<CredentialVerification>.Words(credential.Verification)}{(credential.Expires is { } end ? ", until " + end : "")})"))) + ".";

    private static string Cleared(Clearance clearance) =>
        $"{clearance.Rule ?? clearance.Category ?? "nothing"}, {LocalDatePattern.Iso.Format(clearance.Date)}{(clearance.Until is { } until ? " until " + LocalDatePattern.Iso.Format(until) : "")}";
}
