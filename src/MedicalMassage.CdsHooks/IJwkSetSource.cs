namespace MedicalMassage.CdsHooks;

/// <summary>Fetches the public keys of a client from the address that the host allowed for it. This package opens no connection of its own.</summary>
public interface IJwkSetSource
{
    /// <summary>Fetches a key set. What it returns is kept for <see cref="CdsHooksOptions.JwkSetLifetime"/>.</summary>
    /// <param name="url">The <see cref="TrustedClient.JwkSetUrl"/> of a client.</param>
    /// <param name="cancellationToken">Ends when the client hangs up or the time is over.</param>
    /// <returns>The JSON Web Key Set.</returns>
    ValueTask<string> GetAsync(Uri url, CancellationToken cancellationToken);
}
