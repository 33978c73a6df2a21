using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Sections of a document that say why they are empty. Their narrative is not read.</summary>
internal static class CompositionMapping
{
    internal static EntryOutcome Read(R4.Composition composition, EntryReading reading)
    {
        if (composition.StatusElement?.JsonValue is "entered-in-error")
            return EntryOutcome.Skipped("it was entered in error");
        bool said = false;
        foreach (R4.Composition.SectionComponent section in composition.Section.Where(section => section is not null))
        {
            if (section.Entry.Count > 0 || Section(section.Code) is not { } which || Concepts.Token(section.EmptyReason) is not { } reason)
                continue;
            said = true;
            if (reason == "nilknown")
                reading.Facts.None |= which;
            else
                reading.Facts.Unknown |= which;
        }
        return said ? EntryOutcome.Read : EntryOutcome.Skipped("it orders other entries and states no fact of its own");
    }

    private static RecordSection? Section(R4.CodeableConcept? code)
    {
        foreach (R4.Coding coding in Concepts.Codings(code).Where(coding => coding.System == Concepts.Loinc))
        {
            switch (coding.Code)
            {
                case "11450-4":
                    return RecordSection.Conditions;
                case "10160-0":
                    return RecordSection.Medications;
                case "47519-4":
                    return RecordSection.Procedures;
                case "46264-8":
                    return RecordSection.Devices;
                case "48765-2":
                    return RecordSection.Allergies;
                default:
                    break;
            }
        }
        return null;
    }
}
