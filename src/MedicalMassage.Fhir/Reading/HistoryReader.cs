using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Reading;

/// <summary>Reads the entries of one record, and keeps account of each.</summary>
internal sealed class HistoryReader
{
    private readonly List<RecordEntry> _entries;
    private readonly ImportOptions _options;
    private readonly RecordIndex _index;
    private readonly PatientChoice _patient;
    private readonly HistoryFacts _facts = new();
    private readonly Dictionary<RecordEntry, EntryOutcome> _outcomes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<RecordEntry> _used = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, RecordEntry> _seen = [];
    private PatientData _data;

    internal HistoryReader(List<RecordEntry> entries, ImportOptions options)
    {
        _entries = entries;
        _options = options;
        _index = new(entries);
        _patient = PatientChoice.Of(entries, options);
    }

    internal ImportedHistory Read()
    {
        foreach (RecordEntry entry in _entries.Where(entry => entry.Resource is R4.Patient))
            _outcomes[entry] = Guarded(entry, ReadPatient);
        foreach (RecordEntry entry in _entries.Where(entry => entry.Resource is not R4.Patient && !IsByWayOfOthers(entry)))
            _outcomes[entry] = Guarded(entry, ReadEntry);
        foreach (RecordEntry entry in _entries.Where(IsByWayOfOthers))
            _outcomes[entry] = Guarded(entry, ReadUsed);
        Pregnancy? pregnancy = PregnancyMapping.Settle(_facts, _options, _outcomes);
        return Account(pregnancy);
    }

    /// <summary>Resources that are drawn on by what refers to them, and are looked at after all others.</summary>
    private static bool IsByWayOfOthers(RecordEntry entry) =>
        entry.Resource is R4.Medication or R4.Device or R4.Practitioner or R4.PractitionerRole or R4.Coverage or R4.Goal;

    private ImportedHistory Account(Pregnancy? pregnancy)
    {
        List<UnreadEntry> unread = [];
        List<SkippedEntry> skipped = [];
        foreach (RecordEntry entry in _entries)
        {
            EntryOutcome outcome = _outcomes[entry];
            if (outcome.Fate == EntryFate.Skipped)
                skipped.Add(new(entry.Path, entry.Type, outcome.Reason));
            if (outcome.Fate != EntryFate.Unread)
                continue;
            unread.Add(new(outcome.Part.Length == 0 ? entry.Path : entry.ResourcePath + outcome.Part, entry.Type, outcome.Reason));
            if (ResourceTypes.Section(entry.Type) is { } section)
                _facts.AddStandIn(section, $"{entry.Type} at {entry.Path} of the record, which could not be read");
            else if (ResourceTypes.MayTellOfHistory(entry.Type))
                _facts.Unknown |= ResourceTypes.AllSections;
        }
        PatientHistory history = _facts.History(_options.TreatAbsentAsNone) with
        {
            BirthDate = _data.BirthDate,
            Sex = _data.Sex,
            Pregnancy = pregnancy,
        };
        return new(history, _entries.Count, _entries.Count - unread.Count - skipped.Count)
        {
            Unread = [.. unread],
            UnreadDetails = [.. _facts.Details],
            Skipped = [.. skipped],
            Prescriptions = [.. PrescriptionMapping.Join(_facts)],
            Plans = [.. _facts.Plans.Distinct()],
            Therapists = [.. _facts.Therapists.Distinct()],
            Consultations = [.. _facts.Consultations.Distinct()],
            OutcomeReadings = [.. _facts.Outcomes.Distinct()],
            Clearances = [.. _facts.Clearances.Distinct()],
            Contradictions = [.. _facts.Contradictions],
        };
    }

    /// <summary>Reads one entry; whatever shape a foreign record has, the outcome is an account of it.</summary>
    private EntryOutcome Guarded(RecordEntry entry, Func<RecordEntry, EntryReading, EntryOutcome> read)
    {
        if (entry.Resource is null)
            return EntryOutcome.Skipped("the entry holds no resource");
        EntryReading reading = new(entry, _index, _data.BirthDate);
        try
        {
            if (Repeated(entry) is { } first)
                return EntryOutcome.Skipped($"it repeats {first.Path}");
            EntryOutcome outcome = read(entry, reading);
            if (outcome.Fate == EntryFate.Read)
            {
                _facts.Add(reading.Facts);
                _used.UnionWith(reading.Used);
            }
            return outcome;
        }
        // Elements of a wrong type show only when they are read, and the SDK states no closed set of exceptions for them.
        catch (Exception strange) when (strange is not OutOfMemoryException)
        {
            return EntryOutcome.Unread("an element does not have the type that FHIR gives it");
        }
    }

    /// <summary>An earlier entry with the same address and the same content.</summary>
    private RecordEntry? Repeated(RecordEntry entry)
    {
        if ((entry.FullUrl ?? entry.Id) is null)
            return null;
        string key = entry.Type + " " + (entry.FullUrl ?? entry.Id);
        if (_seen.TryAdd(key, entry))
            return null;
        return R4.PocoEqualityComparisons.IsExactly(_seen[key].Resource!, entry.Resource!) ? _seen[key] : null;
    }

    private EntryOutcome ReadPatient(RecordEntry entry, EntryReading reading)
    {
        if (ReferenceEquals(entry, _patient.Entry))
        {
            _data = PatientMapping.Read((R4.Patient)entry.Resource!, reading);
            return EntryOutcome.Read;
        }
        return _patient.IsNamed
            ? EntryOutcome.Skipped("it is another patient")
            : EntryOutcome.Unread($"it is another version of the patient of {_patient.Entry!.Path}");
    }

    private EntryOutcome ReadEntry(RecordEntry entry, EntryReading reading)
    {
        R4.Resource resource = entry.Resource!;
        if (resource is R4.List or R4.ServiceRequest or R4.CarePlan or R4.Consent or R4.Communication or R4.FamilyMemberHistory)
            return ReadBeside(resource, reading);
        if (ResourceTypes.Section(entry.Type) is null && resource is not R4.Composition)
            return ResourceTypes.Other(resource, entry.Type);
        return About(resource) ?? resource switch
        {
            R4.Condition condition => ConditionMapping.Read(condition, reading),
            R4.MedicationRequest request => MedicationMapping.Read(request, reading),
            R4.MedicationStatement statement => MedicationMapping.Read(statement, reading),
            R4.MedicationDispense dispense => MedicationMapping.Read(dispense, reading),
            R4.MedicationAdministration administration => MedicationMapping.Read(administration, reading),
            R4.Observation observation => ObservationMapping.Read(observation, reading),
            R4.Procedure procedure => ProcedureMapping.Read(procedure, reading),
            R4.AllergyIntolerance allergy => AllergyMapping.Read(allergy, reading),
            R4.DeviceUseStatement use => DeviceMapping.Read(use, reading),
            R4.Composition composition => CompositionMapping.Read(composition, reading),
            _ => EntryOutcome.Unread("resources of this type are not read; look at the record itself"),
        };
    }

    /// <summary>Resources that tell of prescription, plan and permission, or of a list as a whole. One that is skipped may still hold a fact inside.</summary>
    private EntryOutcome ReadBeside(R4.Resource resource, EntryReading reading)
    {
        EntryOutcome outcome = About(resource) ?? resource switch
        {
            R4.List list => ListMapping.Read(list, reading),
            R4.ServiceRequest order => PrescriptionMapping.Read(order, IsNamed(reading.Entry, _options.PrescriptionReference), reading),
            R4.CarePlan plan => PlanMapping.Read(plan, reading),
            R4.Consent consent => PermissionMapping.Read(consent, reading),
            R4.Communication communication => PermissionMapping.Read(communication, reading),
            R4.FamilyMemberHistory history => FamilyMapping.Read(history),
            _ => throw new InvalidOperationException("Another type is read elsewhere."),
        };
        return outcome.Fate == EntryFate.Skipped ? ResourceTypes.Inside(resource) ?? outcome : outcome;
    }

    private static bool IsNamed(RecordEntry entry, string? reference) =>
        reference is not null && RecordReference.Means(RecordReference.Normalise(reference), entry.FullUrl, entry.Type, entry.Id);

    /// <summary>Medications and devices: facts by way of what refers to them, and devices of the patient in their own right.</summary>
    private EntryOutcome ReadUsed(RecordEntry entry, EntryReading reading)
    {
        switch (entry.Resource)
        {
            case R4.PractitionerRole role when IsNamed(entry, _options.TherapistReference) || _options.TherapistReference is null:
                if (PeopleMapping.Read(role, _options.TherapistReference is not null, reading) is var asTherapist && (asTherapist.Fate != EntryFate.Skipped || !_used.Contains(entry)))
                    return asTherapist;
                break;
            case R4.Practitioner person when IsNamed(entry, _options.TherapistReference):
                return PeopleMapping.Read(person, isNamed: true, reading);
            default:
                break;
        }
        if (_used.Contains(entry))
            return EntryOutcome.Read;
        switch (entry.Resource)
        {
            case R4.PractitionerRole or R4.Practitioner:
                return EntryOutcome.Skipped("it is neither the therapist nor whoever prescribed");
            case R4.Coverage coverage:
                return About(coverage) ?? CoverageMapping.Read(coverage, reading);
            case R4.Goal goal:
                return ResourceTypes.Inside(goal) ?? EntryOutcome.Skipped("a goal that no prescription of massage refers to");
            default:
                break;
        }
        if (entry.Resource is not R4.Device device)
            return EntryOutcome.Skipped("nothing that was read refers to it");
        if (device.Patient is null)
            return EntryOutcome.Skipped("it is not said to be a device of the patient");
        return About(device) ?? DeviceMapping.Read(device, reading);
    }

    /// <summary>Null if the resource is about the patient.</summary>
    private EntryOutcome? About(R4.Resource resource)
    {
        string? subject = Subjects.Of(resource);
        bool? isPatient = _patient.IsAbout(subject);
        if (isPatient == true)
            return null;
        if (isPatient is null)
            return _patient.IsNamed && resource is not R4.Composition ? EntryOutcome.Unread("it does not say which patient it is about") : null;
        if (_patient.IsNamed)
            return EntryOutcome.Skipped("it is not about the patient that was named");
        return RecordReference.Type(subject!) is { } type && type != "Patient"
            ? EntryOutcome.Skipped("it is not about a patient")
            : EntryOutcome.Unread("it is about a patient who is not the one of the record");
    }
}
