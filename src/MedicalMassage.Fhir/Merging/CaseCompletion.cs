using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Merging;

/// <summary>Joins the history of a case with that of a record.</summary>
internal static class CaseCompletion
{
    private const string Declined = "the patient declined to answer; the facts are those of the record, which may not be complete";

    internal static PatientHistory Join(PatientHistory told, PatientHistory recorded) => told with
    {
        BirthDate = told.BirthDate ?? recorded.BirthDate,
        Sex = told.Sex == Sex.Unrecorded ? recorded.Sex : told.Sex,
        Pregnancy = told.Pregnancy ?? recorded.Pregnancy,
        Conditions = Join(told.Conditions, recorded.Conditions, new Condition { Text = Declined }),
        Medications = Join(told.Medications, recorded.Medications, new Medication { Text = Declined }),
        Observations = Join(told.Observations, recorded.Observations, null),
        Procedures = Join(told.Procedures, recorded.Procedures, new Procedure { Text = Declined }),
        Devices = Join(told.Devices, recorded.Devices, new Device { Text = Declined }),
        Allergies = Join(told.Allergies, recorded.Allergies, new Allergy { Text = Declined }),
        Symptoms = Join(told.Symptoms, recorded.Symptoms, null),
    };

    private static Section<T> Join<T>(Section<T> told, Section<T> recorded, T? declined)
        where T : class => told.State switch
        {
            SectionState.NotAsked => recorded,
            SectionState.Declined when recorded.Count == 0 => told,
            SectionState.Declined => declined is null ? recorded : [.. recorded, declined],
            _ => [.. told, .. recorded.Where(fact => !told.Contains(fact))],
        };
}
