using System.Collections.Concurrent;

namespace MedicalMassage.CdsHooks.Security;

/// <summary>Used tokens in memory, each until it expires. Full, it takes no more: a call that cannot be remembered cannot be let in.</summary>
internal sealed class MemoryReplayStore(TimeProvider clock) : ITokenReplayStore
{
    internal const int MaxTokens = 200_000;

    private readonly ConcurrentDictionary<(string Issuer, string Id), DateTimeOffset> _used = [];
    private long _nextSweep;

    public ValueTask<bool> TryAddAsync(string issuer, string tokenId, DateTimeOffset expires, CancellationToken cancellationToken)
    {
        Sweep();
        return new(_used.Count < MaxTokens && _used.TryAdd((issuer, tokenId), expires));
    }

    /// <summary>Forgets expired tokens, once a minute at most.</summary>
    private void Sweep()
    {
        DateTimeOffset now = clock.GetUtcNow();
        long due = Volatile.Read(ref _nextSweep);
        if (now.UtcTicks < due || Interlocked.CompareExchange(ref _nextSweep, now.AddMinutes(1).UtcTicks, due) != due)
            return;
        foreach (((string, string) token, DateTimeOffset expires) in _used)
        {
            if (expires < now)
                _used.TryRemove(token, out _);
        }
    }
}
