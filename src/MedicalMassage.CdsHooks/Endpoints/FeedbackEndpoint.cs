using System.Text.Json;
using MedicalMassage.CdsHooks.Feedback;
using MedicalMassage.CdsHooks.Requests;
using MedicalMassage.CdsHooks.Telemetry;
using Microsoft.Extensions.Options;

namespace MedicalMassage.CdsHooks.Endpoints;

/// <summary>Takes what users did with cards, and hands it to the host. Nothing is kept.</summary>
internal sealed class FeedbackEndpoint(IOptions<CdsHooksOptions> options, Instruments instruments, IFeedbackReceiver? receiver = null)
{
    private readonly CdsHooksOptions _options = options.Value;

    internal async Task<Reply> AnswerAsync(Call call, string id)
    {
        ReadOnlyMemory<byte> body = await RequestBody.ReadAsync(call.Http.Request, _options.MaxBodyBytes, call.Aborted).ConfigureAwait(false);
        using JsonDocument document = RequestText.Parse(body, _options.MaxDepth);
        IReadOnlyList<CardFeedback> feedback = FeedbackReader.Read(document.RootElement);
        foreach (CardFeedback one in feedback)
            instruments.Feedback(id, one.IsAccepted);
        if (receiver is not null)
            await receiver.ReceiveAsync(id, feedback, call.Aborted).AsTask().WaitAsync(call.Aborted).ConfigureAwait(false);
        return new(null);
    }
}
