using Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Reading;

/// <summary>The entries of a record in their order.</summary>
internal static class RecordEntries
{
    internal static List<RecordEntry> Of(Bundle bundle)
    {
        List<Bundle.EntryComponent> items;
        try
        {
            if (bundle.TypeElement?.JsonValue is "history")
                throw new FhirInputException("The bundle is a history of versions, which is no record of a patient.", "type");
            if (bundle.Link.Any(link => link?.RelationElement?.JsonValue is "next"))
                throw new FhirInputException("The bundle is one page of a larger result. Join all its pages before reading them.", "link");
            items = bundle.Entry;
        }
        catch (Hl7.Fhir.Utility.CodedException)
        {
            throw new FhirInputException("The type, the links or the entries of the bundle do not have the shape that FHIR gives them.");
        }
        List<RecordEntry> entries = new(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            string path = FormattableString.Invariant($"entry[{i}]");
            entries.Add(new(path, path + ".resource", FullUrl(items[i], path), Resource(items[i], path)));
        }
        return entries;
    }

    internal static List<RecordEntry> Of(IEnumerable<Resource> resources)
    {
        List<RecordEntry> entries = [];
        foreach (Resource? resource in resources)
        {
            string path = FormattableString.Invariant($"resource[{entries.Count}]");
            entries.Add(new(path, path, null, resource));
        }
        return entries;
    }

    private static string? FullUrl(Bundle.EntryComponent? entry, string path)
    {
        try
        {
            return entry?.FullUrlElement?.JsonValue as string;
        }
        catch (Hl7.Fhir.Utility.CodedException)
        {
            throw new FhirInputException("The entry's address is no text.", path + ".fullUrl");
        }
    }

    private static Resource? Resource(Bundle.EntryComponent? entry, string path)
    {
        try
        {
            return entry?.Resource;
        }
        catch (Hl7.Fhir.Utility.CodedException)
        {
            throw new FhirInputException("The entry holds something that is no resource.", path + ".resource");
        }
    }
}
