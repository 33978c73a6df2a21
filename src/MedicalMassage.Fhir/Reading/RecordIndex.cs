using Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Reading;

/// <summary>Finds what a reference of the record refers to.</summary>
internal sealed class RecordIndex
{
    private readonly ILookup<string, RecordEntry> _byAddress;
    private readonly ILookup<string, RecordEntry> _byTypeAndId;

    internal RecordIndex(IReadOnlyList<RecordEntry> entries)
    {
        RecordEntry[] held = [.. entries.Where(entry => entry.Resource is not null)];
        _byAddress = held.Where(entry => entry.FullUrl is not null).ToLookup(entry => RecordReference.Normalise(entry.FullUrl!));
        _byTypeAndId = held.SelectMany(Names).ToLookup(name => name.Name, name => name.Entry);
    }

    /// <summary>The entry that the reference means; null if there is none or it may mean several.</summary>
    internal RecordEntry? Find(string reference)
    {
        string wanted = RecordReference.Normalise(reference);
        if (_byAddress[wanted].Any())
            return Only(_byAddress[wanted]);
        return RecordReference.TypeAndId(wanted) is { } typeAndId
            ? Only(_byTypeAndId[typeAndId].Where(entry => RecordReference.Means(wanted, entry.FullUrl, entry.Type, entry.Id)))
            : null;
    }

    /// <summary>The resource that stands inside of another, by a reference such as <c>#med</c>.</summary>
    internal static Resource? Contained(Resource holder, string reference) =>
        (holder as DomainResource)?.Contained.FirstOrDefault(resource => RecordEntry.IdOf(resource) is { } id && "#" + id == reference);

    private static RecordEntry? Only(IEnumerable<RecordEntry> found)
    {
        RecordEntry[] two = [.. found.Distinct().Take(2)];
        return two.Length == 1 ? two[0] : null;
    }

    private static IEnumerable<(string Name, RecordEntry Entry)> Names(RecordEntry entry)
    {
        if (entry.Id is { } id)
            yield return (entry.Type + "/" + id, entry);
        if (entry.FullUrl is { } url && RecordReference.TypeAndId(RecordReference.Normalise(url)) is { } typeAndId && typeAndId != entry.Type + "/" + entry.Id)
            yield return (typeAndId, entry);
    }
}
