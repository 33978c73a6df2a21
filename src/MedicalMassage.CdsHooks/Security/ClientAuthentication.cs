using System.Globalization;
using System.Text.Json;
using MedicalMassage.CdsHooks.Requests;
using MedicalMassage.CdsHooks.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MedicalMassage.CdsHooks.Security;

/// <summary>Checks the signed token that a client sends with every call, as the CDS Hooks specification asks.</summary>
internal sealed class ClientAuthentication(
    IOptions<CdsHooksOptions> options, ClientKeys keys, ITokenReplayStore used, TimeProvider clock, ILogger<ClientAuthentication> logger)
{
    /// <summary>Signatures with a public key. Shared secrets and <c>none</c> are forbidden by the specification.</summary>
    internal static readonly string[] Algorithms = ["ES384", "RS384", "ES256", "ES512", "RS256", "RS512", "PS256", "PS384", "PS512"];

    private const int MaxTokenLength = 8_192;
    private const int MaxIdLength = 256;

    private readonly CdsHooksOptions _options = options.Value;
    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = MaxTokenLength, MapInboundClaims = false };

    /// <summary>Lets the call pass, or refuses it with 401.</summary>
    /// <param name="header">The Authorization header.</param>
    /// <param name="audiences">The addresses that the token may name; the first is that of the endpoint.</param>
    /// <param name="cancellationToken">Ends when the client hangs up or the time is over.</param>
    internal async Task CheckAsync(string? header, string[] audiences, CancellationToken cancellationToken)
    {
        if (_options.AllowUnauthenticatedClients)
            return;
        if (header is null || !header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            throw Refused("there is no bearer token");
        string text = header["Bearer ".Length..].Trim();
        JsonWebToken token = Decode(text);
        TrustedClient client = Client(token);
        if (token.TryGetHeaderValue("jku", out string? jku) && jku is not null && jku != client.JwkSetUrl?.OriginalString)
            throw Refused("jku is not the address that is allowed for this client");
        IReadOnlyList<JsonWebKey> candidates = await keys.FindAsync(client, token.Kid, cancellationToken).ConfigureAwait(false);
        if (candidates.Count == 0)
            throw Refused("there is no key of that kid");
        TokenValidationResult result = await _handler.ValidateTokenAsync(text, Parameters(client, candidates, audiences)).ConfigureAwait(false);
        if (!result.IsValid)
            throw Refused(Reason(result.Exception));
        await UseAsync(token, client, cancellationToken).ConfigureAwait(false);
    }

    private JsonWebToken Decode(string text)
    {
        if (text.Length > MaxTokenLength || !_handler.CanReadToken(text))
            throw Refused("the token is no signed JWT");
        JsonWebToken token;
        try
        {
            token = new(text);
        }
        catch (Exception wrong) when (wrong is ArgumentException or JsonException or SecurityTokenException)
        {
            throw Refused("the token is no signed JWT");
        }
        if (token.Typ != "JWT")
            throw Refused("typ is not JWT");
        if (!Algorithms.Contains(token.Alg))
            throw Refused("alg is no signature with a public key");
        if (string.IsNullOrEmpty(token.Kid))
            throw Refused("kid is missing");
        if (string.IsNullOrEmpty(token.Id) || token.Id.Length > MaxIdLength)
            throw Refused("jti is missing, or too long");
        return token;
    }

    private TrustedClient Client(JsonWebToken token) =>
        _options.TrustedClients.FirstOrDefault(client => client.Issuer == token.Issuer) ?? throw Refused("iss is no client that is trusted here");

    private TokenValidationParameters Parameters(TrustedClient client, IReadOnlyList<JsonWebKey> candidates, string[] audiences) => new()
    {
        ValidAlgorithms = Algorithms,
        ValidTypes = ["JWT"],
        IssuerSigningKeys = candidates,
        ValidIssuer = client.Issuer,
        ValidAudiences = audiences,
        IgnoreTrailingSlashWhenValidatingAudience = false,
        RequireAudience = true,
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        TryAllIssuerSigningKeys = false,
        LifetimeValidator = (notBefore, expires, _, _) =>
        {
            DateTime now = clock.GetUtcNow().UtcDateTime;
            return expires is { } end && now < end + _options.ClockSkew && (notBefore is not { } start || start - _options.ClockSkew <= now);
        },
    };

    private async Task UseAsync(JsonWebToken token, TrustedClient client, CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (!token.TryGetPayloadValue("iat", out long issued) || DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(issued, 0, 253_402_300_799)).UtcDateTime is var at && at > now + _options.ClockSkew)
            throw Refused("iat is missing, or in the future");
        if (token.ValidTo > now + _options.MaxTokenLifetime + _options.ClockSkew)
            throw Refused(string.Create(CultureInfo.InvariantCulture, $"exp is more than {_options.MaxTokenLifetime.TotalSeconds:0} seconds ahead"));
        if (!await used.TryAddAsync(client.Issuer, token.Id, new DateTimeOffset(token.ValidTo, TimeSpan.Zero) + _options.ClockSkew, cancellationToken).ConfigureAwait(false))
            throw Refused("the token was used before: every call needs one with a jti of its own");
    }

    private static string Reason(Exception? wrong) => wrong switch
    {
        SecurityTokenInvalidAudienceException => "aud is not the address of this endpoint",
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNotYetValidException => "the token has expired, or is not valid yet",
        SecurityTokenNoExpirationException => "exp is missing",
        SecurityTokenInvalidSignatureException => "the signature is wrong",
        _ => "the token does not hold",
    };

    /// <summary>The reason names claims and never their values.</summary>
    private RefusedException Refused(string reason)
    {
        logger.LogRefused(reason);
        return new(StatusCodes.Status401Unauthorized, "login", "header Authorization", $"The client is not let in: {reason}.");
    }
}
