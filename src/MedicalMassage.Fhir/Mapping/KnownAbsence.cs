using System.Collections.Frozen;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Codes that say that a section is empty, or that nothing is known of it.</summary>
/// <remarks>Sources: IPS code system absent-unknown-uv-ips; the SNOMED CT codes that the IPS maps to them.</remarks>
internal static class KnownAbsence
{
    private const string Ips = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips";

    private static readonly FrozenDictionary<(string System, string Code), RecordSection> None = new Dictionary<(string, string), RecordSection>
    {
        [(Ips, "no-known-problems")] = RecordSection.Conditions,
        [(Ips, "no-known-medications")] = RecordSection.Medications,
        [(Ips, "no-known-procedures")] = RecordSection.Procedures,
        [(Ips, "no-known-devices")] = RecordSection.Devices,
        [(Ips, "no-known-allergies")] = RecordSection.Allergies,
        [(Concepts.Snomed, "160245001")] = RecordSection.Conditions,
        [(Concepts.Snomed, "787481004")] = RecordSection.Medications,
        [(Concepts.Snomed, "787480003")] = RecordSection.Procedures,
        [(Concepts.Snomed, "716186003")] = RecordSection.Allergies,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<(string System, string Code), RecordSection> Unknown = new Dictionary<(string, string), RecordSection>
    {
        [(Ips, "no-problem-info")] = RecordSection.Conditions,
        [(Ips, "no-medication-info")] = RecordSection.Medications,
        [(Ips, "no-procedure-info")] = RecordSection.Procedures,
        [(Ips, "no-device-info")] = RecordSection.Devices,
        [(Ips, "no-allergy-info")] = RecordSection.Allergies,
    }.ToFrozenDictionary();

    /// <summary>Absences of a part of a section: no fact, and not "none" either.</summary>
    private static readonly FrozenSet<(string System, string Code)> Partial = new[]
    {
        (Ips, "no-known-medication-allergies"), (Ips, "no-known-environmental-allergies"), (Ips, "no-known-food-allergies"),
        (Concepts.Snomed, "409137002"), (Concepts.Snomed, "429625007"), (Concepts.Snomed, "716184000"),
    }.ToFrozenSet();

    /// <summary>The outcome for an entry that states an absence; null if it states a fact.</summary>
    internal static EntryOutcome? Read(R4.CodeableConcept? concept, RecordSection section, EntryReading reading)
    {
        foreach (R4.Coding coding in Concepts.Codings(concept))
        {
            if (coding.System is null || coding.Code is null)
                continue;
            (string, string) key = (coding.System, coding.Code);
            if (None.TryGetValue(key, out RecordSection none) && none == section)
            {
                reading.Facts.None |= section;
                return EntryOutcome.Read;
            }
            if (Unknown.TryGetValue(key, out RecordSection unknown) && unknown == section)
            {
                reading.Facts.Unknown |= section;
                return EntryOutcome.Read;
            }
            if (Partial.Contains(key))
                return EntryOutcome.Skipped("it says that a part of the section is empty, which settles nothing for the rest");
        }
        return null;
    }
}
