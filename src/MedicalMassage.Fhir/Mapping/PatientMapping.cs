using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Birth date and sex, and nothing else of the patient's entry.</summary>
internal static class PatientMapping
{
    internal static PatientData Read(R4.Patient patient, EntryReading reading) => new(
        Dates.Read(patient.BirthDateElement, ".birthDate", reading),
        (patient.GenderElement?.JsonValue as string) switch
        {
            "female" => Sex.Female,
            "male" => Sex.Male,
            "other" => Sex.Other,
            _ => Sex.Unrecorded,
        });
}
