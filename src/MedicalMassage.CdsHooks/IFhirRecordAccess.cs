namespace MedicalMassage.CdsHooks;

/// <summary>
/// Reads from a client's FHIR server what the client did not send along. This package opens no connection of its own: without an
/// implementation of the host nothing is fetched. An implementation decides which servers it may call.
/// </summary>
public interface IFhirRecordAccess
{
    /// <summary>Answers one query. It is called for several queries at a time.</summary>
    /// <param name="query">What to read, and where.</param>
    /// <param name="cancellationToken">Ends when the client hangs up or the time is over.</param>
    /// <returns>The resource or search result as JSON in UTF-8, with all of its pages joined; null if it cannot be had.</returns>
    ValueTask<ReadOnlyMemory<byte>?> ReadAsync(FhirQuery query, CancellationToken cancellationToken);
}
