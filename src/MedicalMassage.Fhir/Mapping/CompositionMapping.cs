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
            if (section.Entry.Count > 0 || SectionCodes.Of(section.Code) is not { } which || Concepts.Token(section.EmptyReason) is not { } reason)
                continue;
            said = true;
            if (reason == "nilknown")
                reading.Facts.None |= which;
            else
                reading.Facts.Unknown |= which;
        }
        return said ? EntryOutcome.Read : EntryOutcome.Skipped("it orders other entries and states no fact of its own");
    }
}
