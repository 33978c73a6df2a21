using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>What a history takes from the patient's own entry.</summary>
internal readonly record struct PatientData(PartialDate? BirthDate, Sex Sex);
