using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using MedicalMassage.CdsHooks.Requests;
using MedicalMassage.Fhir;

namespace MedicalMassage.CdsHooks.Records;

/// <summary>Resources from several places, imported as one record. What the import says of an entry is told with the place in the request.</summary>
internal static class RecordBundle
{
    internal static ImportedHistory Read(IReadOnlyList<RecordResource> resources, ImportOptions options)
    {
        try
        {
            using MemoryStream text = Text(resources);
            return FhirImport.Read(text, options);
        }
        catch (FhirInputException wrong)
        {
            string path = wrong.Path is "$" or "resourceType" ? "prefetch" : Place(wrong.Path, resources);
            throw RefusedException.Malformed(path, wrong.Message);
        }
    }

    /// <summary>The place in the request of what the import calls <c>entry[3].resource.code</c>.</summary>
    internal static string Place(string path, IReadOnlyList<RecordResource> resources)
    {
        int close = path.IndexOf(']', StringComparison.Ordinal);
        if (!path.StartsWith("entry[", StringComparison.Ordinal) || close < 0 || !int.TryParse(path.AsSpan(6, close - 6), NumberStyles.None, CultureInfo.InvariantCulture, out int index) || index >= resources.Count)
            return path;
        string rest = path[(close + 1)..];
        return resources[index].Resource.Path + (rest.StartsWith(".resource", StringComparison.Ordinal) ? rest[".resource".Length..] : rest);
    }

    private static MemoryStream Text(IReadOnlyList<RecordResource> resources)
    {
        MemoryStream text = new(resources.Sum(resource => JsonMarshal.GetRawUtf8Value(resource.Resource.Element).Length + 64));
        using (Utf8JsonWriter json = new(text))
        {
            json.WriteStartObject();
            json.WriteString("resourceType"u8, "Bundle"u8);
            json.WriteString("type"u8, "collection"u8);
            json.WriteStartArray("entry"u8);
            foreach (RecordResource resource in resources)
            {
                json.WriteStartObject();
                if (resource.FullUrl is { } url)
                    json.WriteString("fullUrl"u8, url);
                json.WritePropertyName("resource"u8);
                json.WriteRawValue(JsonMarshal.GetRawUtf8Value(resource.Resource.Element), skipInputValidation: true);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        text.Position = 0;
        return text;
    }
}
