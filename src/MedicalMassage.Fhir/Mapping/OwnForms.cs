using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>The extensions that complete what FHIR elements tell of a part of a case.</summary>
internal static class OwnForms
{
    /// <summary>Any day: the case around the part is never read.</summary>
    private static readonly LocalDate Day = new(2000, 1, 1);

    internal static readonly OwnForm<Condition> Condition = new(
        "urn:medical-massage:form:condition", fact => Of(new() { Conditions = [fact] }), held => held.Patient.Conditions[0], "patient", "conditions");

    internal static readonly OwnForm<Medication> Medication = new(
        "urn:medical-massage:form:medication", fact => Of(new() { Medications = [fact] }), held => held.Patient.Medications[0], "patient", "medications");

    internal static readonly OwnForm<Observation> Observation = new(
        "urn:medical-massage:form:reading", fact => Of(new() { Observations = [fact] }), held => held.Patient.Observations[0], "patient", "observations");

    internal static readonly OwnForm<Device> Device = new(
        "urn:medical-massage:form:device", fact => Of(new() { Devices = [fact] }), held => held.Patient.Devices[0], "patient", "devices");

    internal static readonly OwnForm<Prescription> Prescription = new(
        "urn:medical-massage:form:prescription", sheet => new(Day) { Prescription = sheet }, held => held.Prescription!, "prescription");

    internal static readonly OwnForm<PrescriptionItem> Item = new(
        "urn:medical-massage:form:prescription-item", item => new(Day) { Prescription = new() { Items = [item] } }, held => held.Prescription!.Items[0], "prescription", "items");

    internal static readonly OwnForm<Prescriber> Prescriber = new(
        "urn:medical-massage:form:prescriber", by => new(Day) { Prescription = new() { Prescriber = by } }, held => held.Prescription!.Prescriber!, "prescription", "prescriber");

    internal static readonly OwnForm<SessionGiven> SessionGiven = new(
        "urn:medical-massage:form:session-given", session => new(Day) { Prescription = new() { SessionsGiven = [session] } }, held => held.Prescription!.SessionsGiven[0], "prescription", "sessionsGiven")
    { Ours = ["units"] };

    internal static readonly OwnForm<HomeCare> HomeCare = new(
        "urn:medical-massage:form:home-care", item => new(Day) { Plan = new("aim") { HomeCare = [item] } }, held => held.Plan!.HomeCare[0], "plan", "homeCare");

    internal static readonly OwnForm<Credential> Credential = new(
        "urn:medical-massage:form:credential", credential => new(Day) { Therapist = new() { Credentials = [credential] } }, held => held.Therapist!.Credentials[0], "therapist", "credentials")
    { Ours = ["verification"] };

    internal static readonly OwnForm<Clearance> Clearance = new(
        "urn:medical-massage:form:clearance", clearance => new(Day) { Clearances = [clearance] }, held => held.Clearances[0], "clearances");

    /// <summary>The addresses of all of them.</summary>
    internal static IEnumerable<string> Addresses =>
    [
        Condition.Url, Medication.Url, Observation.Url, Device.Url, Prescription.Url, Item.Url, Prescriber.Url, SessionGiven.Url, HomeCare.Url, Credential.Url, Clearance.Url,
    ];

    private static ReferralCase Of(PatientHistory patient) => new(Day) { Patient = patient };
}
