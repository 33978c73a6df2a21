using System.Collections.Concurrent;
using MedicalMassage.CdsHooks.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace MedicalMassage.CdsHooks.Security;

/// <summary>The public keys of clients: given by the host, or fetched through it and kept for a while.</summary>
internal sealed class ClientKeys(IOptions<CdsHooksOptions> options, TimeProvider clock, ILogger<ClientKeys> logger, IJwkSetSource? source = null)
{
    /// <summary>A key that is not in a kept set is looked for again after this time, so that new keys work and unknown ones cost little.</summary>
    private static readonly TimeSpan LeastAge = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Uri, Kept> _kept = [];

    private sealed record Kept(IReadOnlyList<JsonWebKey> Keys, DateTimeOffset At);

    /// <summary>The keys of a client with that identifier.</summary>
    internal async Task<IReadOnlyList<JsonWebKey>> FindAsync(TrustedClient client, string keyId, CancellationToken cancellationToken)
    {
        if (client.JwkSet is { } given && Named(new JsonWebKeySet(given).Keys, keyId) is { Count: > 0 } keys)
            return keys;
        if (client.JwkSetUrl is not { } url || source is null)
            return [];
        DateTimeOffset now = clock.GetUtcNow();
        if (_kept.TryGetValue(url, out Kept? kept) && now - kept.At < options.Value.JwkSetLifetime)
        {
            if (Named(kept.Keys, keyId) is { Count: > 0 } known)
                return known;
            if (now - kept.At < LeastAge)
                return [];
        }
        kept = new(await FetchAsync(source, url, cancellationToken).ConfigureAwait(false), now);
        _kept[url] = kept;
        return Named(kept.Keys, keyId);
    }

    private async Task<IReadOnlyList<JsonWebKey>> FetchAsync(IJwkSetSource from, Uri url, CancellationToken cancellationToken)
    {
        try
        {
            return [.. new JsonWebKeySet(await from.GetAsync(url, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false)).Keys];
        }
        // A host's source may fail in any way; without keys nobody is let in.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogNoKeys(url, failure.GetType().Name);
            return [];
        }
    }

    private static List<JsonWebKey> Named(IEnumerable<JsonWebKey> keys, string keyId) =>
        [.. keys.Where(key => key.Kid == keyId && (key.Kty is "EC" or "RSA") && (key.Use is null or "sig"))];
}
