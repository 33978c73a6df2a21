using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Lists that say why they are empty. Their items are entries of their own.</summary>
internal static class ListMapping
{
    internal static EntryOutcome Read(R4.List list, EntryReading reading)
    {
        if (EntryOutcome.ByStatus(list.StatusElement, ("retired", "the list is no longer kept")) is { } skipped)
            return skipped;
        if (list.Entry.Count > 0 || list.EmptyReason is null)
            return EntryOutcome.Skipped("it orders other entries and states no fact of its own");
        bool symptoms = OwnCodes.Of(list.Code, OwnCodes.Section) == "symptoms";
        if (!symptoms && SectionCodes.Of(list.Code) is null)
            return EntryOutcome.Skipped("it is a list of something that rules do not read");
        bool declined = Concepts.Codings(list.EmptyReason).Any(coding => coding.System == OrderCodes.Category && coding.Code == OwnCodes.Declined);
        string? reason = Concepts.Token(list.EmptyReason);
        if (symptoms)
        {
            if (!declined && reason != "nilknown")
                return EntryOutcome.Skipped("it says that nothing is known of the symptoms");
            reading.Facts.SymptomState = declined ? SectionState.Declined : SectionState.Answered;
            return EntryOutcome.Read;
        }
        RecordSection section = SectionCodes.Of(list.Code)!.Value;
        if (declined)
            reading.Facts.Declined |= section;
        else if (reason == "nilknown")
            reading.Facts.None |= section;
        else
            reading.Facts.Unknown |= section;
        return EntryOutcome.Read;
    }
}
