namespace MedicalMassage.Fhir.Reading;

/// <summary>How references and addresses of entries are compared: without version, and by type and id where one of them has no server.</summary>
internal static class RecordReference
{
    /// <summary>Without the version at its end.</summary>
    internal static string Normalise(string reference)
    {
        reference = reference.Trim();
        int version = reference.IndexOf("/_history/", StringComparison.Ordinal);
        return version < 0 ? reference : reference[..version];
    }

    /// <summary>Type and id, such as <c>Patient/17</c>; null if the reference is not of this form.</summary>
    internal static string? TypeAndId(string reference)
    {
        int id = reference.LastIndexOf('/');
        if (id <= 0 || id == reference.Length - 1)
            return null;
        int type = reference.LastIndexOf('/', id - 1) + 1;
        return type < id && char.IsAsciiLetterUpper(reference[type]) ? reference[type..] : null;
    }

    /// <summary>The type in a reference; null if it names none.</summary>
    internal static string? Type(string reference) => TypeAndId(reference) is { } typeAndId ? typeAndId[..typeAndId.IndexOf('/')] : null;

    /// <summary>True if the reference may mean an entry of that address, type and id.</summary>
    internal static bool Means(string reference, string? fullUrl, string type, string? id)
    {
        string? address = fullUrl is null ? null : Normalise(fullUrl);
        if (reference == address)
            return true;
        bool bothAbsolute = HasServer(reference) && address is not null && HasServer(address);
        return !bothAbsolute
            && TypeAndId(reference) is { } wanted
            && (wanted == (address is null ? null : TypeAndId(address)) || (id is not null && wanted == type + "/" + id));
    }

    private static bool HasServer(string reference) => reference.Contains("://", StringComparison.Ordinal);
}
