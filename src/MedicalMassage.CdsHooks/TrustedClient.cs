using Ardalis.GuardClauses;

namespace MedicalMassage.CdsHooks;

/// <summary>A record system that may call, and how its signature is checked.</summary>
public sealed record TrustedClient
{
    /// <summary>A record system by its issuer.</summary>
    /// <param name="issuer">The <c>iss</c> of its tokens, exactly as it writes it.</param>
    /// <exception cref="ArgumentException"><paramref name="issuer"/> is blank.</exception>
    public TrustedClient(string issuer) => Issuer = Guard.Against.NullOrWhiteSpace(issuer);

    /// <summary>The <c>iss</c> of its tokens.</summary>
    public string Issuer { get; }

    /// <summary>Its public keys as a JSON Web Key Set, given beforehand; null if they are at <see cref="JwkSetUrl"/>.</summary>
    public string? JwkSet { get; init; }

    /// <summary>Where its public keys are: the only <c>jku</c> that its tokens may name. Needs an <see cref="IJwkSetSource"/> of the host unless <see cref="JwkSet"/> is given.</summary>
    public Uri? JwkSetUrl { get; init; }
}
