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
        foreach (RecordEntry entry in _entries.Where(entry => entry.Resource is not (R4.Patient or R4.Medication or R4.Device)))
            _outcomes[entry] = Guarded(entry, ReadEntry);
        foreach (RecordEntry entry in _entries.Where(entry => entry.Resource is R4.Medication or R4.Device))
            _outcomes[entry] = Guarded(entry, ReadUsed);
        Pregnancy? pregnancy = PregnancyMapping.Settle(_facts.Pregnancy, _options, _outcomes);
        return Account(pregnancy);
    }

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
            else
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

    /// <summary>Medications and devices: facts by way of what refers to them, and devices of the patient in their own right.</summary>
    private EntryOutcome ReadUsed(RecordEntry entry, EntryReading reading)
    {
        if (_used.Contains(entry))
            return EntryOutcome.Read;
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
