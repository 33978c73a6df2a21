using MedicalMassage.CdsHooks.Requests;

namespace MedicalMassage.CdsHooks.Records;

/// <summary>A resource that came as an answer.</summary>
/// <param name="Key">The prefetch key.</param>
/// <param name="Resource">The resource with its place.</param>
/// <param name="FullUrl">What others refer to it by, if its bundle says so.</param>
internal sealed record RecordResource(string Key, Part Resource, string? FullUrl)
{
    /// <summary>True if a reference means it: by its address, or by type and id.</summary>
    internal bool IsMeantBy(string reference)
    {
        if (FullUrl == reference)
            return true;
        if (Resource.TextOf("id") is not { } id || Resource.TextOf("resourceType") is not { } type)
            return false;
        string name = type + "/" + id;
        string plain = reference.Split("/_history/")[0];
        return plain == name || plain.EndsWith("/" + name, StringComparison.Ordinal);
    }
}
