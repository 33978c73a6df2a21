namespace MedicalMassage.CdsHooks;

/// <summary>A query to a client's FHIR server. It names the patient and may hold a token: keep it out of logs.</summary>
public sealed class FhirQuery
{
    internal FhirQuery(string key, Uri server, string relativeUrl, string? accessToken)
    {
        Key = key;
        Server = server;
        RelativeUrl = relativeUrl;
        AccessToken = accessToken;
    }

    /// <summary>The prefetch key that it answers.</summary>
    public string Key { get; }

    /// <summary>The base address that the client named. It is the client's word: check it against the servers that you know.</summary>
    public Uri Server { get; }

    /// <summary>The read or search below the base address.</summary>
    public string RelativeUrl { get; }

    /// <summary>The bearer token that the client lent for this call, or null.</summary>
    public string? AccessToken { get; }
}
