using MedicalMassage.CdsHooks.Requests;
using MedicalMassage.CdsHooks.Telemetry;
using MedicalMassage.Fhir;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MedicalMassage.CdsHooks.Records;

/// <summary>Reads the patient's record from what the client sent along, and from its FHIR server where the host gives access.</summary>
internal sealed class RecordReader(IOptions<CdsHooksOptions> options, ILogger<RecordReader> logger, IFhirRecordAccess? access = null)
{
    private readonly CdsHooksOptions _options = options.Value;

    /// <summary>True while a FHIR server is waited for.</summary>
    internal sealed class Waiting
    {
        internal bool IsForServer { get; set; }
    }

    internal async Task<PatientRecord> ReadAsync(HookRequest request, HookService service, LocalDate today, Waiting waiting, CancellationToken cancellationToken)
    {
        PrefetchQuery[] queries = [.. service.Prefetch(_options)];
        PrefetchAnswers answers = new();
        Dictionary<string, ReadOnlyMemory<byte>> fetched = await FetchAsync(request, queries, waiting, cancellationToken).ConfigureAwait(false);
        foreach (PrefetchQuery query in queries)
        {
            if (request.Prefetch.TryGetValue(query.Key, out Part sent))
                answers.Add(query, sent);
            else if (!fetched.TryGetValue(query.Key, out ReadOnlyMemory<byte> answer))
                answers.Missing(query, "it was not sent");
            else
                AddFetched(query, answer, answers);
        }
        if (answers.IsSilent)
        {
            throw new RefusedException(412, "incomplete", "prefetch",
                "Nothing of the patient's record is there to decide by. Send at least one of the prefetch keys: " + string.Join(", ", queries.Select(query => query.Key)) + ".");
        }
        ImportedHistory imported = RecordBundle.Read(answers.Resources, new()
        {
            PatientReference = "Patient/" + request.Call.PatientId,
            AsOf = today,
            MaxBytes = (long)_options.MaxBodyBytes * (queries.Length + 1),
            MaxDepth = _options.MaxDepth,
            TreatAbsentAsNone = _options.TreatAbsentAsNone.Except([.. answers.Gaps.Select(gap => gap.Section).OfType<RecordSection>()]),
        });
        return new(
            imported with { Patient = IncompleteSections.Mark(imported.Patient, answers.Gaps) },
            answers.Gaps,
            answers.Resources,
            [.. request.Prefetch.Keys.Where(key => !Array.Exists(queries, query => query.Key == key))]);
    }

    /// <summary>What a FHIR server answers is no fault of the call: if it makes no sense, the query went without an answer.</summary>
    private void AddFetched(PrefetchQuery query, ReadOnlyMemory<byte> answer, PrefetchAnswers answers)
    {
        string path = "fhirServer." + query.Key;
        try
        {
            if (answer.Length > _options.MaxBodyBytes)
                throw RefusedException.Malformed(path, "It is too large.");
            // Not disposed: the parts of the answer live as long as the call.
            Part whole = new(RequestText.Parse(answer, _options.MaxDepth, path).RootElement, path);
            RequestText.CheckCharacters(answer.Span, _options.MaxDepth, path);
            answers.Add(query, whole);
        }
        catch (RefusedException wrong)
        {
            logger.LogNotFetched(query.Key, wrong.Message);
            answers.Missing(query, "the answer of the FHIR server could not be read");
        }
    }

    private async Task<Dictionary<string, ReadOnlyMemory<byte>>> FetchAsync(HookRequest request, PrefetchQuery[] queries, Waiting waiting, CancellationToken cancellationToken)
    {
        if (access is null || request.FhirServer is not { } server)
            return [];
        waiting.IsForServer = true;
        (string Key, ReadOnlyMemory<byte>? Answer)[] answers = await Task.WhenAll(queries
            .Where(query => !request.Prefetch.ContainsKey(query.Key))
            .Select(query => FetchAsync(access, new(query.Key, server, query.For(request.Call.PatientId), request.AccessToken), cancellationToken)))
            .WaitAsync(cancellationToken).ConfigureAwait(false);
        waiting.IsForServer = false;
        return answers.Where(answer => answer.Answer is not null).ToDictionary(answer => answer.Key, answer => answer.Answer!.Value, StringComparer.Ordinal);
    }

    private async Task<(string Key, ReadOnlyMemory<byte>? Answer)> FetchAsync(IFhirRecordAccess from, FhirQuery query, CancellationToken cancellationToken)
    {
        try
        {
            return (query.Key, await from.ReadAsync(query, cancellationToken).ConfigureAwait(false));
        }
        // A host's access may fail in any way. Its message may name the patient, so only its type is told; the query stays unanswered.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogNotFetched(query.Key, failure.GetType().Name);
            return (query.Key, null);
        }
    }
}
