using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>What relatives have or had. It is never the patient's own.</summary>
internal static class FamilyMapping
{
    internal static EntryOutcome Read(R4.FamilyMemberHistory history) => history.StatusElement?.JsonValue is "entered-in-error"
        ? EntryOutcome.Skipped("it was entered in error")
        : EntryOutcome.Skipped("it tells of a relative; no rule reads what relatives have, and it is not the patient's own");
}
