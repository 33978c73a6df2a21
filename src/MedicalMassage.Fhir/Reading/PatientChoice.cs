using Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Reading;

/// <summary>Whose history it is, and whether an entry is about that patient.</summary>
internal sealed class PatientChoice
{
    private readonly string? _reference;

    private PatientChoice(RecordEntry? entry, string? reference, bool isNamed)
    {
        Entry = entry;
        _reference = reference;
        IsNamed = isNamed;
    }

    /// <summary>The entry of the patient; null if the record holds none.</summary>
    internal RecordEntry? Entry { get; }

    /// <summary>True if the caller named the patient, so that the record may hold others.</summary>
    internal bool IsNamed { get; }

    internal static PatientChoice Of(IReadOnlyList<RecordEntry> entries, ImportOptions options)
    {
        List<RecordEntry> patients = [.. entries.Where(entry => entry.Resource is Patient)];
        if (options.PatientReference is { } named)
        {
            string reference = RecordReference.Normalise(named);
            RecordEntry? found = patients.Find(patient => RecordReference.Means(reference, patient.FullUrl, "Patient", patient.Id));
            return found is not null || patients.Count == 0
                ? new(found, reference, isNamed: true)
                : throw new FhirInputException("No patient of the record is the one that ImportOptions.PatientReference names.");
        }
        if (patients.Count > 0)
            return new(Only(patients, Identity), null, isNamed: false);

        List<RecordEntry> subjects = [.. entries.Where(entry => Named(entry) is not null)];
        return new(null, subjects.Count == 0 ? null : Named(Only(subjects, entry => Named(entry)!)), isNamed: false);
    }

    /// <summary>True if the entry is about the patient; false if about another; null if it does not say.</summary>
    internal bool? IsAbout(string? reference)
    {
        if (string.IsNullOrWhiteSpace(reference) || reference[0] == '#')
            return null;
        reference = RecordReference.Normalise(reference);
        if (Entry is not null)
            return RecordReference.Means(reference, Entry.FullUrl, "Patient", Entry.Id);
        return _reference is null
            || reference == _reference
            || RecordReference.Means(reference, _reference, "Patient", null);
    }

    private static RecordEntry Only(List<RecordEntry> entries, Func<RecordEntry, string> identity)
    {
        RecordEntry[] first = [.. entries.DistinctBy(identity)];
        if (first.Length == 1)
            return first[0];
        string paths = string.Join(", ", first.Take(10).Select(entry => entry.Path));
        throw new FhirInputException(
            FormattableString.Invariant($"The record is about {first.Length} patients, first named in {paths}. Name one with ImportOptions.PatientReference."),
            first[1].Path);
    }

    private static string Identity(RecordEntry entry) =>
        entry.FullUrl is { } url ? RecordReference.Normalise(url) : entry.Id is { } id ? "Patient/" + id : entry.Path;

    /// <summary>The patient whom an entry names, as type and id where it can be told.</summary>
    private static string? Named(RecordEntry entry)
    {
        if (entry.Resource is null || Subjects.Of(entry.Resource) is not { Length: > 0 } reference || reference[0] == '#')
            return null;
        reference = RecordReference.Normalise(reference);
        return RecordReference.Type(reference) is null or "Patient" ? reference : null;
    }
}
