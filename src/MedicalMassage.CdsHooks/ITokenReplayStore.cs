namespace MedicalMassage.CdsHooks;

/// <summary>Remembers which tokens were used, so that none is used twice. Ours keeps them in memory; several servers need one that they share.</summary>
public interface ITokenReplayStore
{
    /// <summary>Notes a token.</summary>
    /// <param name="issuer">Whose token.</param>
    /// <param name="tokenId">Its <c>jti</c>.</param>
    /// <param name="expires">Until when to remember it.</param>
    /// <param name="cancellationToken">Ends when the client hangs up or the time is over.</param>
    /// <returns>True if it was not used before; false if it was.</returns>
    ValueTask<bool> TryAddAsync(string issuer, string tokenId, DateTimeOffset expires, CancellationToken cancellationToken);
}
