using System.Collections.Frozen;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Codes of sections of documents and of lists: LOINC, and ours where LOINC has none for the whole section.</summary>
internal static class SectionCodes
{
    private static readonly FrozenDictionary<(string System, string Code), RecordSection> Sections = new Dictionary<(string, string), RecordSection>
    {
        [(Concepts.Loinc, "11450-4")] = RecordSection.Conditions,
        [(Concepts.Loinc, "10160-0")] = RecordSection.Medications,
        [(Concepts.Loinc, "47519-4")] = RecordSection.Procedures,
        [(Concepts.Loinc, "46264-8")] = RecordSection.Devices,
        [(Concepts.Loinc, "48765-2")] = RecordSection.Allergies,
        [(OwnCodes.Section, "observations")] = RecordSection.Observations,
    }.ToFrozenDictionary();

    internal static RecordSection? Of(R4.CodeableConcept? code)
    {
        foreach (R4.Coding coding in Concepts.Codings(code))
        {
            if (coding.System is { } system && coding.Code is { } value && Sections.TryGetValue((system, value), out RecordSection section))
                return section;
        }
        return null;
    }

    /// <summary>The system and code of a section.</summary>
    internal static (string System, string Code) For(RecordSection section) => Sections.First(entry => entry.Value == section).Key;
}
