using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.CdsHooks.Records;

/// <summary>Marks what is not complete: a section without a fact was not asked, and one with facts gets an entry that nobody can read.</summary>
/// <remarks>Without the mark a part of a list would pass for the whole, and rules would take what is missing for "none".</remarks>
internal static class IncompleteSections
{
    internal static PatientHistory Mark(PatientHistory patient, IEnumerable<PrefetchGap> gaps)
    {
        foreach (IGrouping<RecordSection, PrefetchGap> section in gaps.Where(gap => gap.Section is not null).GroupBy(gap => gap.Section!.Value))
            patient = Mark(patient, section.Key, "the list may go on: the prefetch " + string.Join(", ", section.Select(gap => gap.Key)) + " was not given in full");
        return patient;
    }

    private static PatientHistory Mark(PatientHistory patient, RecordSection section, string words) => section switch
    {
        RecordSection.Conditions => patient with { Conditions = With(patient.Conditions, new() { Text = words }) },
        RecordSection.Medications => patient with { Medications = With(patient.Medications, new() { Text = words }) },
        // A reading needs a code; one that has not the form of its system is unread by any rule book.
        RecordSection.Observations => patient with { Observations = With(patient.Observations, new(Code.Loinc("not-provided")) { Text = words }) },
        RecordSection.Procedures => patient with { Procedures = With(patient.Procedures, new() { Text = words }) },
        RecordSection.Devices => patient with { Devices = With(patient.Devices, new() { Text = words }) },
        _ => patient with { Allergies = With(patient.Allergies, new() { Text = words }) },
    };

    private static Section<T> With<T>(Section<T> section, T mark) => section.Count == 0 ? Section<T>.NotAsked : [.. section, mark];
}
