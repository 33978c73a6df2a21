using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>What was ordered, stated, dispensed or given, as medicines.</summary>
/// <remarks>
/// A last day is taken over for stopped medicines alone: for one that is said to be taken, the end of a prescription is no end of taking.
/// The beginning is that of a statement, never that of an order, which may be the tenth of its kind.
/// </remarks>
internal static class MedicationMapping
{
    internal static EntryOutcome Read(R4.MedicationRequest request, EntryReading reading)
    {
        if (request.DoNotPerformElement?.JsonValue is true)
            return EntryOutcome.Skipped("it asks not to take the medicine");
        if (EntryOutcome.ByStatus(request.StatusElement, ("cancelled", "the order was withdrawn before anything was taken"), ("draft", "the order is a draft")) is { } skipped)
            return skipped;
        MedicationStatus status = StatusOf(request.StatusElement?.JsonValue as string);
        return Carry(request, request.Medication, status, null, LastDay(status, request.DosageInstruction, reading), request.DosageInstruction, reading);
    }

    /// <summary>What a status says of taking; what it leaves open stays unrecorded, and rules take that as taken.</summary>
    private static MedicationStatus StatusOf(string? word) => word switch
    {
        "active" => MedicationStatus.Active,
        "on-hold" => MedicationStatus.OnHold,
        "stopped" or "completed" => MedicationStatus.Stopped,
        _ => MedicationStatus.Unrecorded,
    };

    internal static EntryOutcome Read(R4.MedicationStatement statement, EntryReading reading)
    {
        if (EntryOutcome.ByStatus(statement.StatusElement, ("not-taken", "the medicine was not taken")) is { } skipped)
            return skipped;
        MedicationStatus status = StatusOf(statement.StatusElement?.JsonValue as string);
        PartialDate? since = null;
        PartialDate? until = null;
        if (statement.Effective is R4.Period period)
        {
            since = Dates.Start(period, ".effective", reading);
            until = status == MedicationStatus.Stopped ? Dates.End(period, ".effective", reading) : null;
        }
        return Carry(statement, statement.Medication, status, since, until ?? LastDay(status, statement.Dosage, reading), statement.Dosage, reading);
    }

    internal static EntryOutcome Read(R4.MedicationDispense dispense, EntryReading reading)
    {
        const string kept = "the medicine was not handed over";
        return EntryOutcome.ByStatus(dispense.StatusElement, ("cancelled", kept), ("declined", kept), ("preparation", kept))
            ?? Carry(dispense, dispense.Medication, Handed(dispense.StatusElement?.JsonValue as string), null, null, dispense.DosageInstruction, reading);
    }

    internal static EntryOutcome Read(R4.MedicationAdministration given, EntryReading reading)
    {
        return EntryOutcome.ByStatus(given.StatusElement, ("not-done", "the medicine was not given"))
            ?? Carry(given, given.Medication, Handed(given.StatusElement?.JsonValue as string), null, null, [new() { Route = given.Dosage?.Route, Site = given.Dosage?.Site }], reading);
    }

    /// <summary>What was handed over or given once does not say whether it is taken now.</summary>
    private static MedicationStatus Handed(string? status) => status == "on-hold" ? MedicationStatus.OnHold : MedicationStatus.Unrecorded;

    private static EntryOutcome Carry(
        R4.DomainResource holder, R4.DataType? medicine, MedicationStatus status, PartialDate? since, PartialDate? until, List<R4.Dosage> dosages, EntryReading reading)
    {
        List<R4.CodeableConcept> concepts = [];
        string? words = null;
        switch (medicine)
        {
            case R4.CodeableConcept concept:
                concepts.Add(concept);
                break;
            case R4.ResourceReference reference:
                if (reading.Resolve<R4.Medication>(reference.Reference) is { } resource)
                    concepts.AddRange(Of(resource));
                words = Concepts.Words(reference.Display);
                if (concepts.Count == 0 && words is null)
                    return EntryOutcome.Unread("the medication that it refers to is not in the record, or says nothing that this package knows", ".medication");
                break;
            default:
                return EntryOutcome.Unread("it names no medication", ".medication");
        }
        foreach (R4.CodeableConcept concept in concepts)
        {
            if (KnownAbsence.Read(concept, RecordSection.Medications, reading) is { } absence)
                return absence;
        }
        Medication common = new()
        {
            Status = status,
            Since = since,
            Until = until,
            Route = Routes.Read(dosages.Select(dosage => dosage?.Route)),
            Sites = BodySites.Read([.. dosages.Select(dosage => dosage?.Site).Where(site => site is not null)], reading, "dosage.site"),
        };
        foreach (R4.CodeableConcept concept in concepts)
        {
            Code? code = Concepts.Code(concept, Concepts.ForMedicines);
            string? text = Concepts.Text(concept) ?? words;
            if (code is null && text is null)
                return EntryOutcome.Unread(Concepts.NoCode, ".medication");
            reading.Facts.Medications.Add(OwnForms.Medication.Complete(holder, common with { Code = code, Text = text }, reading));
        }
        if (concepts.Count == 0)
            reading.Facts.Medications.Add(common with { Text = words });
        return EntryOutcome.Read;
    }

    /// <summary>The code of a medication; where it has none that can be read, the codes of its ingredients.</summary>
    private static List<R4.CodeableConcept> Of(R4.Medication medication)
    {
        if (Concepts.Code(medication.Code, Concepts.ForMedicines) is not null)
            return [medication.Code!];
        List<R4.CodeableConcept> ingredients =
        [
            .. medication.Ingredient.Select(ingredient => ingredient?.Item).OfType<R4.CodeableConcept>()
                .Where(item => Concepts.Code(item, Concepts.ForMedicines) is not null),
        ];
        bool all = ingredients.Count > 0 && ingredients.Count == medication.Ingredient.Count;
        if (all)
            return ingredients;
        return medication.Code is null || (Concepts.Text(medication.Code) is null && !Concepts.Codings(medication.Code).Any()) ? ingredients : [medication.Code];
    }

    /// <summary>The last day of the dosages of a stopped medicine; null if one of them has no end.</summary>
    private static PartialDate? LastDay(MedicationStatus status, List<R4.Dosage> dosages, EntryReading reading)
    {
        if (status != MedicationStatus.Stopped)
            return null;
        PartialDate? last = null;
        for (int i = 0; i < dosages.Count; i++)
        {
            string part = FormattableString.Invariant($".dosage[{i}].timing.repeat.bounds");
            if (dosages[i]?.Timing?.Repeat?.Bounds is not R4.Period bounds || Dates.End(bounds, part, reading) is not { } end)
                return null;
            if (last is null || end.Latest > last.Value.Latest)
                last = end;
        }
        return last;
    }
}
