using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Allergies and intolerances that still hold.</summary>
internal static class AllergyMapping
{
    internal static EntryOutcome Read(R4.AllergyIntolerance allergy, EntryReading reading)
    {
        switch (Concepts.Token(allergy.VerificationStatus))
        {
            case "entered-in-error":
                return EntryOutcome.Skipped("it was entered in error");
            case "refuted":
                return EntryOutcome.Skipped("the allergy was refuted");
            default:
                break;
        }
        if (KnownAbsence.Read(allergy.Code, RecordSection.Allergies, reading) is { } absence)
            return absence;
        if (Concepts.Token(allergy.ClinicalStatus) is "resolved" or "inactive")
            return EntryOutcome.Skipped("the allergy no longer holds");
        R4.CodeableConcept[] substances = IsEmpty(allergy.Code)
            ? [.. allergy.Reaction.Select(reaction => reaction?.Substance).OfType<R4.CodeableConcept>().Where(substance => !IsEmpty(substance))]
            : [allergy.Code!];
        foreach (R4.CodeableConcept substance in substances)
            reading.Facts.Allergies.Add(new() { Code = Concepts.Code(substance, Concepts.ForMedicines), Kind = OwnCodes.Word(substance, OwnCodes.Kind), Text = Concepts.Text(substance) });
        return substances.Length > 0 ? EntryOutcome.Read : EntryOutcome.Unread(Concepts.NoCode, ".code");
    }

    private static bool IsEmpty(R4.CodeableConcept? concept) =>
        Concepts.Code(concept, Concepts.ForMedicines) is null && Concepts.Text(concept) is null && OwnCodes.Word(concept, OwnCodes.Kind) is null;
}
