using System.Buffers;
using MedicalMassage.CdsHooks.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MedicalMassage.CdsHooks.Endpoints;

/// <summary>Reads the body of a call, up to a limit.</summary>
internal static class RequestBody
{
    internal static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, "not-supported", "header Content-Type", "Expected application/json.");
        if (request.ContentLength > maxBytes)
            throw TooLarge(maxBytes);
        // The server's own limit would end the connection; ours answers.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;
        ArrayBufferWriter<byte> body = new((int)Math.Max(1, request.ContentLength ?? 4_096));
        while (true)
        {
            Memory<byte> space = body.GetMemory(4_096);
            int count = await request.Body.ReadAsync(space, cancellationToken).ConfigureAwait(false);
            if (count == 0)
                return body.WrittenMemory;
            body.Advance(count);
            if (body.WrittenCount > maxBytes)
                throw TooLarge(maxBytes);
        }
    }

    private static RefusedException TooLarge(int maxBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, "too-long", "$", FormattableString.Invariant($"The body is larger than {maxBytes} bytes."));
}
