using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests;

/// <summary>Small records of our own making. The patient is entry[0], born on 2 April 1968.</summary>
internal static class Record
{
    internal const string Patient = """{"resourceType":"Patient","id":"p","gender":"female","birthDate":"1968-04-02"}""";

    internal static string Bundle(params ReadOnlySpan<string> resources) => BundleOf([Patient, .. resources]);

    internal static string BundleOf(params ReadOnlySpan<string> resources) =>
        """{"resourceType":"Bundle","type":"collection","entry":[""" + string.Join(',', resources.ToArray().Select(resource => $$"""{"resource":{{resource}}}""")) + "]}";

    internal static ImportedHistory Read(params ReadOnlySpan<string> resources) => FhirImport.Read(Bundle(resources));

    internal static PatientHistory History(params ReadOnlySpan<string> resources) => Read(resources).Patient;

    internal static string Condition(string members) => Of("Condition", members);

    internal static string Of(string type, string members) =>
        $$$"""{"resourceType":"{{{type}}}",{{{members}}},"{{{(type is "AllergyIntolerance" or "Device" ? "patient" : "subject")}}}":{"reference":"Patient/p"}}""";

    internal static string Code(string system, string code, string? display = null) =>
        $$"""{"system":"{{system}}","code":"{{code}}"{{(display is null ? "" : $",\"display\":\"{display}\"")}}}""";

    internal static string Concept(string system, string code) => $$"""{"coding":[{{Code(system, code)}}]}""";

    internal static string IcdCm(string code) => Concept("http://hl7.org/fhir/sid/icd-10-cm", code);

    internal static string Snomed(string code) => Concept("http://snomed.info/sct", code);

    internal static string Loinc(string code) => Concept("http://loinc.org", code);

    internal static string Atc(string code) => Concept("http://www.whocc.no/atc", code);

    internal static string Token(string code) => Concept("http://terminology.hl7.org/any", code);
}
