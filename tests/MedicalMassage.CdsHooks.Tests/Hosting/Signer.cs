using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace MedicalMassage.CdsHooks.Tests.Hosting;

/// <summary>A record system that signs its calls. Tokens are put together by hand, so that wrong ones can be made as well.</summary>
internal sealed class Signer : IDisposable
{
    internal const string Issuer = "https://ehr.example.org";
    internal const string BaseUrl = "https://cds.example.org";

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP384);

    internal string KeyId { get; init; } = "key-1";

    /// <summary>The public keys.</summary>
    internal string JwkSet
    {
        get
        {
            ECParameters parameters = _key.ExportParameters(includePrivateParameters: false);
            return new JsonObject
            {
                ["keys"] = new JsonArray(new JsonObject
                {
                    ["kty"] = "EC",
                    ["use"] = "sig",
                    ["crv"] = "P-384",
                    ["kid"] = KeyId,
                    ["alg"] = "ES384",
                    ["x"] = Base64UrlEncoder.Encode(parameters.Q.X),
                    ["y"] = Base64UrlEncoder.Encode(parameters.Q.Y),
                }),
            }.ToJsonString();
        }
    }

    /// <summary>What a token for an endpoint says, before anything is changed about it.</summary>
    internal static JsonObject Claims(string path) => new()
    {
        ["iss"] = Issuer,
        ["aud"] = BaseUrl + path,
        ["iat"] = FixedClock.Now.ToUnixTimeSeconds(),
        ["exp"] = FixedClock.Now.AddMinutes(5).ToUnixTimeSeconds(),
        ["jti"] = Guid.NewGuid().ToString(),
    };

    internal JsonObject Header => new() { ["alg"] = "ES384", ["typ"] = "JWT", ["kid"] = KeyId };

    internal string Token(string path) => Sign(Header, Claims(path));

    internal string Sign(JsonObject header, JsonObject claims) => Join(header, claims, text => _key.SignData(text, HashAlgorithmName.SHA384));

    internal static string Join(JsonObject header, JsonObject claims, Func<byte[], byte[]> sign)
    {
        string text = Base64UrlEncoder.Encode(header.ToJsonString()) + "." + Base64UrlEncoder.Encode(claims.ToJsonString());
        return text + "." + Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(text)));
    }

    internal static Action<HttpRequestHeaders> Bearer(string token) => headers => headers.Authorization = new("Bearer", token);

    public void Dispose() => _key.Dispose();
}
