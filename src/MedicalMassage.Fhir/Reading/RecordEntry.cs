using Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Reading;

/// <summary>One entry of a record.</summary>
/// <param name="Path">Where it stands: <c>entry[12]</c>, or <c>resource[12]</c> outside of a bundle.</param>
/// <param name="ResourcePath">Where its resource stands: <c>entry[12].resource</c>.</param>
/// <param name="FullUrl">What others refer to it by, if it says so.</param>
/// <param name="Resource">The resource; null if the entry has none.</param>
internal sealed record RecordEntry(string Path, string ResourcePath, string? FullUrl, Resource? Resource)
{
    /// <summary>The FHIR type; empty without a resource.</summary>
    internal string Type { get; } = Resource switch
    {
        null => "",
        DynamicResource => "unknown",
        _ => Resource.TypeName,
    };

    internal string? Id => IdOf(Resource);

    /// <summary>The id of a resource. One that is no text is none: nothing can refer to it.</summary>
    internal static string? IdOf(Resource? resource)
    {
        try
        {
            return resource?.IdElement?.JsonValue as string;
        }
        catch (Hl7.Fhir.Utility.CodedException)
        {
            return null;
        }
    }
}
