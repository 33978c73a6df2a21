using System.Text.Json;
using MedicalMassage.CdsHooks.Cards;
using MedicalMassage.CdsHooks.Judging;
using MedicalMassage.CdsHooks.Records;
using MedicalMassage.CdsHooks.Requests;
using MedicalMassage.CdsHooks.Telemetry;
using Microsoft.Extensions.Options;

namespace MedicalMassage.CdsHooks.Endpoints;

/// <summary>Answers a hook with cards.</summary>
internal sealed class ServiceEndpoint(IOptions<CdsHooksOptions> options, Judge judge, CardWriter cards, Instruments instruments)
{
    private readonly CdsHooksOptions _options = options.Value;

    internal async Task<Reply> AnswerAsync(Call call, string id)
    {
        HookService service = HookService.Find(id)!;
        ReadOnlyMemory<byte> body = await RequestBody.ReadAsync(call.Http.Request, _options.MaxBodyBytes, call.Aborted).ConfigureAwait(false);
        using JsonDocument document = RequestText.Parse(body, _options.MaxDepth);
        HookRequest request = RequestReader.Read(document.RootElement, service, _options);
        RequestText.CheckCharacters(body.Span, _options.MaxDepth);
        (PatientRecord? record, IReadOnlyList<Judgement> judgements) = await judge.JudgeAsync(request, service, call.Waiting, call.Aborted).ConfigureAwait(false);
        call.Aborted.ThrowIfCancellationRequested();
        instruments.Judged(service.Id, judgements);
        if (record is not null)
            instruments.Gaps(record.Gaps);
        return new(cards.Response(record, judgements));
    }
}
