using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Writing;

/// <summary>Open questions as what data they need.</summary>
internal static class DataNeeded
{
    /// <summary>What would answer a question: the type of resource, the code, and the element where the answer goes.</summary>
    internal static R4.DataRequirement Of(Question question)
    {
        R4.FHIRAllTypes type = Type(question);
        R4.DataRequirement requirement = new() { Type = type };
        if (type == R4.FHIRAllTypes.Observation && question.Code is { } code)
            requirement.CodeFilter.Add(new() { Path = "code", Code = [Concept.Coding(code)] });
        else if (question.Asks == Asked.Pregnancy)
            requirement.CodeFilter.Add(new() { Path = "code", Code = [new(Concepts.Loinc, "82810-3")] });
        if (Element(question.Asks, type) is { } element)
            requirement.MustSupport = [element];
        requirement.Extension.Add(new(OwnCodes.Question, new R4.FhirString(question.Text)));
        return requirement;
    }

    private static R4.FHIRAllTypes Type(Question question) => question.Asks switch
    {
        Asked.Conditions => R4.FHIRAllTypes.Condition,
        Asked.Medications => R4.FHIRAllTypes.MedicationStatement,
        Asked.Procedures => R4.FHIRAllTypes.Procedure,
        Asked.Devices => R4.FHIRAllTypes.DeviceUseStatement,
        Asked.Allergies => R4.FHIRAllTypes.AllergyIntolerance,
        Asked.Observations or Asked.Observation or Asked.Pregnancy => R4.FHIRAllTypes.Observation,
        Asked.Symptoms => R4.FHIRAllTypes.Condition,
        Asked.BirthDate or Asked.Sex => R4.FHIRAllTypes.Patient,
        Asked.Setting => R4.FHIRAllTypes.Encounter,
        Asked.Credential => R4.FHIRAllTypes.Practitioner,
        _ => OfPath(question.Path ?? ""),
    };

    /// <summary>The type that holds the place of the case that a question points at.</summary>
    private static R4.FHIRAllTypes OfPath(string path) => path.Split('.', '[') switch
    {
        ["patient", "conditions" or "symptoms", ..] => R4.FHIRAllTypes.Condition,
        ["patient", "medications", ..] => R4.FHIRAllTypes.MedicationStatement,
        ["patient", "procedures", ..] => R4.FHIRAllTypes.Procedure,
        ["patient", "devices", ..] => R4.FHIRAllTypes.DeviceUseStatement,
        ["patient", "allergies", ..] => R4.FHIRAllTypes.AllergyIntolerance,
        ["patient", "observations" or "pregnancy", ..] => R4.FHIRAllTypes.Observation,
        ["patient", ..] => R4.FHIRAllTypes.Patient,
        ["prescription", ..] => R4.FHIRAllTypes.ServiceRequest,
        ["plan", ..] => R4.FHIRAllTypes.CarePlan,
        ["therapist", ..] => R4.FHIRAllTypes.PractitionerRole,
        ["consultations", ..] => R4.FHIRAllTypes.Communication,
        ["clearances", ..] => R4.FHIRAllTypes.Consent,
        _ => R4.FHIRAllTypes.Basic,
    };

    private static string? Element(Asked asks, R4.FHIRAllTypes type) => (asks, type) switch
    {
        (Asked.BirthDate, _) => "birthDate",
        (Asked.Sex, _) => "gender",
        (Asked.Credential, _) => "qualification",
        (Asked.Acuity, R4.FHIRAllTypes.Condition) => "stage",
        (Asked.Route, R4.FHIRAllTypes.MedicationStatement) => "dosage.route",
        (Asked.Site, R4.FHIRAllTypes.MedicationStatement) => "dosage.site",
        (Asked.Site, R4.FHIRAllTypes.Condition or R4.FHIRAllTypes.Procedure or R4.FHIRAllTypes.DeviceUseStatement) => "bodySite",
        (Asked.Code, R4.FHIRAllTypes.Condition or R4.FHIRAllTypes.Procedure or R4.FHIRAllTypes.AllergyIntolerance) => "code",
        (Asked.Code, R4.FHIRAllTypes.MedicationStatement) => "medication",
        (Asked.Code, R4.FHIRAllTypes.DeviceUseStatement) => "device",
        (Asked.Date, R4.FHIRAllTypes.Condition) => "onset",
        (Asked.Date, R4.FHIRAllTypes.MedicationStatement or R4.FHIRAllTypes.Observation) => "effective",
        (Asked.Date, R4.FHIRAllTypes.Procedure) => "performed",
        (Asked.Date, R4.FHIRAllTypes.DeviceUseStatement) => "timing",
        _ => null,
    };
}
