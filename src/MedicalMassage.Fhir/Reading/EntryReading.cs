using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Reading;

/// <summary>One entry while it is read: what a mapping may look up, and where it puts what it found.</summary>
internal sealed class EntryReading
{
    private readonly RecordIndex _index;

    internal EntryReading(RecordEntry entry, RecordIndex index, PartialDate? birthDate)
    {
        Entry = entry;
        BirthDate = birthDate;
        _index = index;
    }

    internal RecordEntry Entry { get; }

    /// <summary>The patient's birth date, for onsets that are given as an age.</summary>
    internal PartialDate? BirthDate { get; }

    internal HistoryFacts Facts { get; } = new();

    /// <summary>Entries that this one drew on: the medication of a request, the device of a use.</summary>
    internal List<RecordEntry> Used { get; } = [];

    /// <summary>Notes a part that could not be read of an entry that otherwise was.</summary>
    internal void Detail(string part, string reason) =>
        Facts.Details.Add(new(Entry.ResourcePath + part, Entry.Type, reason));

    /// <summary>The entry that a reference means, without drawing on it.</summary>
    internal RecordEntry? Find(string? reference) => string.IsNullOrEmpty(reference) || reference[0] == '#' ? null : _index.Find(reference);

    /// <summary>The resource that a reference means, inside of this one or elsewhere in the record.</summary>
    internal T? Resolve<T>(string? reference)
        where T : Hl7.Fhir.Model.Resource
    {
        if (string.IsNullOrEmpty(reference))
            return null;
        if (reference[0] == '#')
            return RecordIndex.Contained(Entry.Resource!, reference) as T;
        if (_index.Find(reference) is not { Resource: T found } entry)
            return null;
        Used.Add(entry);
        return found;
    }
}
