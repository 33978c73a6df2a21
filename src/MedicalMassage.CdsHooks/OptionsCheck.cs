using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace MedicalMassage.CdsHooks;

/// <summary>Refuses settings that cannot work, when the application starts.</summary>
internal sealed class OptionsCheck(IServiceProvider services) : IValidateOptions<CdsHooksOptions>
{
    public ValidateOptionsResult Validate(string? name, CdsHooksOptions options)
    {
        List<string> faults = [];
        void Check(bool holds, string fault)
        {
            if (!holds)
                faults.Add(fault);
        }

        Check(options.RuleBook is not null, "RuleBook is null.");
        Check(options.Language is not { } language || Enum.IsDefined(language), "Language is none that the library speaks.");
        Check(options.TimeZone is not null, "TimeZone is null.");
        Check(!string.IsNullOrWhiteSpace(options.SourceLabel), "SourceLabel is blank.");
        Check(options.MaxBodyBytes is >= 1_024 and <= 256 * 1_024 * 1_024, "MaxBodyBytes is not 1 KiB to 256 MiB.");
        Check(options.MaxDepth is >= 8 and <= 512, "MaxDepth is not 8 to 512.");
        Check(options.MaxOrders is >= 1 and <= 1_000, "MaxOrders is not 1 to 1,000.");
        Check(options.Timeout > TimeSpan.Zero && options.Timeout <= TimeSpan.FromMinutes(10), "Timeout is not up to 10 minutes.");
        Check(options.Prefetch.Count > 0 && options.Prefetch.DistinctBy(query => query.Key).Count() == options.Prefetch.Count, "Prefetch is empty, or has the same key twice.");
        Check(options.AllowedOrigins.All(IsOrigin), "AllowedOrigins has an entry that is no origin such as https://ehr.example.org; a wildcard is none.");
        Check(options.SourceUrl?.IsAbsoluteUri != false && options.SourceIcon?.IsAbsoluteUri != false, "SourceUrl or SourceIcon is not absolute.");
        if (!options.AllowUnauthenticatedClients)
            CheckAuthentication(options, Check);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private void CheckAuthentication(CdsHooksOptions options, Action<bool, string> check)
    {
        check(options.BaseUrl is { IsAbsoluteUri: true, Scheme: "https" or "http", Query: "", Fragment: "" }, "BaseUrl is not set to the address that clients call; their tokens name it. Without tokens, for development alone, set AllowUnauthenticatedClients.");
        check(options.MaxTokenLifetime > TimeSpan.Zero && options.MaxTokenLifetime <= TimeSpan.FromHours(24), "MaxTokenLifetime is not up to 24 hours.");
        check(options.ClockSkew >= TimeSpan.Zero && options.ClockSkew <= TimeSpan.FromMinutes(5), "ClockSkew is not 0 to 5 minutes.");
        check(options.TrustedClients.Count > 0, "TrustedClients is empty, so that nobody could call. Without tokens, for development alone, set AllowUnauthenticatedClients.");
        check(options.TrustedClients.DistinctBy(client => client.Issuer).Count() == options.TrustedClients.Count, "TrustedClients has the same issuer twice.");
        foreach (TrustedClient client in options.TrustedClients)
        {
            check(client.JwkSet is null || HasKeys(client.JwkSet), $"The JwkSet of {client.Issuer} is no JSON Web Key Set with a public key.");
            check(client.JwkSetUrl is not { } url || (url.IsAbsoluteUri && url.Scheme == Uri.UriSchemeHttps), $"The JwkSetUrl of {client.Issuer} is no https address.");
            check(client.JwkSet is not null || (client.JwkSetUrl is not null && services.GetService(typeof(IJwkSetSource)) is not null),
                $"The keys of {client.Issuer} are not to be had: give a JwkSet, or a JwkSetUrl and an IJwkSetSource.");
        }
    }

    private static bool HasKeys(string set)
    {
        try
        {
            return new JsonWebKeySet(set).Keys.Any(key => key.Kty is "EC" or "RSA" && !key.HasPrivateKey);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out Uri? url) && url.Scheme is "https" or "http" && url.GetLeftPart(UriPartial.Authority) == origin;
}
