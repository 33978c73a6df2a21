using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Security;
using MedicalMassage.CdsHooks.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MedicalMassage.CdsHooks.Tests.Security;

public sealed class TokensOfClients : IDisposable
{
    private const string Discovery = "/cds-services";
    private const string Sign = "/cds-services/massage-order-sign";

    private readonly Signer _ehr = new();

    public void Dispose() => _ehr.Dispose();

    private Task<Service> StartAsync(Action<CdsHooksOptions>? configure = null, Action<IServiceCollection>? services = null) => Service.StartAsync(
        options =>
        {
            options.BaseUrl = new(Signer.BaseUrl);
            options.TrustedClients.Add(new(Signer.Issuer) { JwkSet = _ehr.JwkSet });
            configure?.Invoke(options);
        },
        services);

    [Fact]
    public async Task A_signed_call_is_let_in_at_every_endpoint()
    {
        await using Service service = await StartAsync(services: Interview.Add);
        (await service.GetAsync(Discovery, Signer.Bearer(_ehr.Token(Discovery)))).Status.Should().Be(HttpStatusCode.OK);
        (await service.PostAsync(Sign, Calls.Sign(Calls.Order()).ToJsonString(), Signer.Bearer(_ehr.Token(Sign)))).Verdict.Should().Be("proceed");
        const string feedback = """{"feedback":[{"card":"f6b95768-b1c8-40dc-8385-bf3504b82ffb","outcome":"overridden","outcomeTimestamp":"2020-12-11T00:00:00Z"}]}""";
        (await service.PostAsync(Sign + "/feedback", feedback, Signer.Bearer(_ehr.Token(Sign + "/feedback")))).Status.Should().Be(HttpStatusCode.OK);
        (await service.PostAsync(Sign + "/feedback", feedback, Signer.Bearer(_ehr.Token(Sign)))).Status.Should().Be(HttpStatusCode.OK, "the specification leaves open which of the two addresses is meant");
    }

    [Fact]
    public async Task Without_a_token_nobody_is_let_in()
    {
        await using Service service = await StartAsync();
        Answer answer = await service.GetAsync(Discovery);
        answer.ShouldRefuse(HttpStatusCode.Unauthorized, "header Authorization");
        answer.Headers["WWW-Authenticate"].Should().Be("Bearer");
        (await service.PostAsync(Sign, "{")).ShouldRefuse(HttpStatusCode.Unauthorized);
        (await service.PostAsync("/cds-services/unknown", "{}")).ShouldRefuse(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("aud", "\"https://cds.example.org/cds-services\"", "aud is not")]
    [InlineData("aud", "\"https://other.example.org/cds-services/massage-order-sign\"", "aud is not")]
    [InlineData("aud", "\"https://cds.example.org/cds-services/massage-order-sign/\"", "aud is not")]
    [InlineData("aud", "[]", "aud is not")]
    [InlineData("aud", null, "aud is not")]
    [InlineData("iss", "\"https://ehr.example.com\"", "iss is no client")]
    [InlineData("iss", null, "iss is no client")]
    [InlineData("exp", "1795435169", "has expired")]
    [InlineData("exp", null, "is not let in")]
    [InlineData("exp", "1795521600", "exp is more than 600 seconds ahead")]
    [InlineData("exp", "\"soon\"", "is not let in")]
    [InlineData("iat", null, "iat is missing")]
    [InlineData("iat", "1795435260", "iat is missing, or in the future")]
    [InlineData("nbf", "1795435260", "not valid yet")]
    [InlineData("jti", null, "jti is missing")]
    [InlineData("jti", "\"\"", "jti is missing")]
    public async Task A_claim_that_does_not_hold_keeps_the_client_out(string claim, string? value, string reason)
    {
        FixedClock.Now.ToUnixTimeSeconds().Should().Be(1795435200, "the times above are around it");
        await using Service service = await StartAsync();
        JsonObject claims = Signer.Claims(Sign);
        claims[claim] = value is null ? null : JsonNode.Parse(value);
        if (value is null)
            claims.Remove(claim);
        Answer answer = await service.PostAsync(Sign, "{}", Signer.Bearer(_ehr.Sign(_ehr.Header, claims)));
        answer.ShouldRefuse(HttpStatusCode.Unauthorized, "header Authorization");
        ((string?)answer.Json["issue"]![0]!["details"]!["text"]).Should().Contain(reason);
    }

    [Fact]
    public async Task An_audience_among_several_is_enough()
    {
        await using Service service = await StartAsync();
        JsonObject claims = Signer.Claims(Sign);
        claims["aud"] = new JsonArray("https://other.example.org", Signer.BaseUrl + Sign);
        (await service.PostAsync(Sign, "{}", Signer.Bearer(_ehr.Sign(_ehr.Header, claims)))).ShouldRefuse(HttpStatusCode.BadRequest, "hook");
    }

    [Theory]
    [InlineData("typ", "\"at+jwt\"")]
    [InlineData("typ", null)]
    [InlineData("kid", "\"key-2\"")]
    [InlineData("kid", null)]
    [InlineData("jku", "\"https://evil.example/keys\"")]
    [InlineData("alg", "\"none\"")]
    [InlineData("alg", "\"HS384\"")]
    [InlineData("alg", "\"ES256\"")]
    [InlineData("alg", null)]
    public async Task A_header_that_does_not_hold_keeps_the_client_out(string name, string? value)
    {
        await using Service service = await StartAsync();
        JsonObject header = _ehr.Header;
        header.Remove(name);
        if (value is not null)
            header[name] = JsonNode.Parse(value);
        (await service.PostAsync(Sign, "{}", Signer.Bearer(_ehr.Sign(header, Signer.Claims(Sign))))).ShouldRefuse(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Neither_no_signature_nor_the_public_key_as_a_secret_is_let_in()
    {
        await using Service service = await StartAsync();
        JsonObject none = _ehr.Header;
        none["alg"] = "none";
        JsonObject shared = _ehr.Header;
        shared["alg"] = "HS384";
        string[] tokens =
        [
            Signer.Join(none, Signer.Claims(Sign), _ => []),
            Signer.Join(shared, Signer.Claims(Sign), text => HMACSHA384.HashData(Encoding.UTF8.GetBytes(_ehr.JwkSet), text)),
            Signer.Join(_ehr.Header, Signer.Claims(Sign), _ => []),
            Signer.Join(_ehr.Header, Signer.Claims(Sign), _ => new byte[96]),
            "a.b.c", "..", "x", new string('a', 20_000), _ehr.Token(Sign) + ".extra",
        ];
        foreach (string token in tokens)
            (await service.PostAsync(Sign, "{}", Signer.Bearer(token))).ShouldRefuse(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Another_key_under_the_same_name_is_not_let_in()
    {
        await using Service service = await StartAsync();
        using Signer thief = new();
        (await service.PostAsync(Sign, "{}", Signer.Bearer(thief.Token(Sign)))).ShouldRefuse(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_changed_claim_breaks_the_signature()
    {
        await using Service service = await StartAsync();
        string[] parts = _ehr.Token(Discovery).Split('.');
        string[] other = _ehr.Token(Sign).Split('.');
        (await service.PostAsync(Sign, "{}", Signer.Bearer($"{parts[0]}.{other[1]}.{parts[2]}"))).ShouldRefuse(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_is_good_for_one_call()
    {
        await using Service service = await StartAsync();
        string token = _ehr.Token(Sign);
        (await service.PostAsync(Sign, "{}", Signer.Bearer(token))).ShouldRefuse(HttpStatusCode.BadRequest, "hook");
        Answer again = await service.PostAsync(Sign, "{}", Signer.Bearer(token));
        again.ShouldRefuse(HttpStatusCode.Unauthorized);
        again.Text.Should().Contain("used before");
    }

    [Fact]
    public async Task Of_the_same_token_at_the_same_time_one_is_let_in()
    {
        await using Service service = await StartAsync();
        string token = _ehr.Token(Sign);
        Answer[] answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => service.PostAsync(Sign, "{}", Signer.Bearer(token))));
        answers.Count(answer => answer.Status == HttpStatusCode.BadRequest).Should().Be(1);
        answers.Count(answer => answer.Status == HttpStatusCode.Unauthorized).Should().Be(19);
    }

    [Fact]
    public async Task The_same_jti_of_two_issuers_is_two_tokens()
    {
        MemoryReplayStore store = new(new FixedClock());
        DateTimeOffset expires = FixedClock.Now.AddMinutes(5);
        (await store.TryAddAsync("a", "1", expires, Service.Cancelled)).Should().BeTrue();
        (await store.TryAddAsync("b", "1", expires, Service.Cancelled)).Should().BeTrue();
        (await store.TryAddAsync("a", "1", expires, Service.Cancelled)).Should().BeFalse();
    }

    [Fact]
    public async Task Keys_are_fetched_from_the_allowed_address_and_looked_for_again_after_a_change()
    {
        using Signer second = new() { KeyId = "key-2" };
        KeyServer keys = new(_ehr.JwkSet);
        await using Service service = await Service.StartAsync(
            options =>
            {
                options.BaseUrl = new(Signer.BaseUrl);
                options.TrustedClients.Add(new(Signer.Issuer) { JwkSetUrl = new("https://ehr.example.org/keys") });
                options.JwkSetLifetime = TimeSpan.Zero;
            },
            services => services.AddSingleton<IJwkSetSource>(keys));
        JsonObject header = _ehr.Header;
        header["jku"] = "https://ehr.example.org/keys";
        (await service.PostAsync(Sign, "{}", Signer.Bearer(_ehr.Sign(header, Signer.Claims(Sign))))).ShouldRefuse(HttpStatusCode.BadRequest, "hook");
        keys.Asked.Should().Equal("https://ehr.example.org/keys");

        keys.Set = second.JwkSet;
        (await service.PostAsync(Sign, "{}", Signer.Bearer(second.Token(Sign)))).ShouldRefuse(HttpStatusCode.BadRequest, "hook");
        (await service.PostAsync(Sign, "{}", Signer.Bearer(_ehr.Token(Sign)))).ShouldRefuse(HttpStatusCode.Unauthorized);

        keys.Set = null;
        (await service.PostAsync(Sign, "{}", Signer.Bearer(second.Token(Sign)))).ShouldRefuse(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Discovery_can_be_opened_alone()
    {
        await using Service service = await StartAsync(options => options.AllowUnauthenticatedDiscovery = true);
        (await service.GetAsync(Discovery)).Status.Should().Be(HttpStatusCode.OK);
        (await service.PostAsync(Sign, "{}")).ShouldRefuse(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_open_door_is_warned_of()
    {
        await using Service open = await Service.OpenAsync();
        open.Logs.Lines.Should().Contain(line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("AllowUnauthenticatedClients", StringComparison.Ordinal));
        await using Service closed = await StartAsync();
        closed.Logs.Lines.Should().NotContain(line => line.Contains("AllowUnauthenticatedClients", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Settings_that_cannot_work_stop_the_start_and_say_why()
    {
        (Action<CdsHooksOptions> Settings, string Reason)[] wrong =
        [
            (_ => { }, "*BaseUrl*TrustedClients is empty*"),
            (options => options.BaseUrl = new("/cds", UriKind.Relative), "*BaseUrl*"),
            (options => Trust(options, new("x") { JwkSet = "{}" }), "*no JSON Web Key Set*"),
            (options => Trust(options, new("x") { JwkSet = "no JSON" }), "*no JSON Web Key Set*"),
            (options => Trust(options, new("x") { JwkSetUrl = new("http://ehr.example.org/keys") }), "*no https address*"),
            (options => Trust(options, new("x") { JwkSetUrl = new("https://ehr.example.org/keys") }), "*IJwkSetSource*"),
            (options => Trust(options, new("x")), "*not to be had*"),
            (options => Open(options).AllowedOrigins.Add("*"), "*wildcard*"),
            (options => Open(options).AllowedOrigins.Add("https://ehr.example.org/app"), "*origin*"),
            (options => Open(options).MaxBodyBytes = 1, "*MaxBodyBytes*"),
            (options => Open(options).Prefetch.Clear(), "*Prefetch*"),
            (options => Open(options).Timeout = TimeSpan.Zero, "*Timeout*"),
        ];
        foreach ((Action<CdsHooksOptions> settings, string reason) in wrong)
        {
            Func<Task> start = () => Service.StartAsync(settings);
            (await start.Should().ThrowAsync<OptionsValidationException>()).WithMessage(reason);
        }
    }

    private static void Trust(CdsHooksOptions options, TrustedClient client)
    {
        options.BaseUrl = new(Signer.BaseUrl);
        options.TrustedClients.Add(client);
    }

    private static CdsHooksOptions Open(CdsHooksOptions options)
    {
        options.AllowUnauthenticatedClients = true;
        return options;
    }

    private sealed class KeyServer(string? set) : IJwkSetSource
    {
        internal string? Set { get; set; } = set;

        internal List<string> Asked { get; } = [];

        public ValueTask<string> GetAsync(Uri url, CancellationToken cancellationToken)
        {
            Asked.Add(url.OriginalString);
            return new(Set ?? throw new InvalidOperationException("down"));
        }
    }
}
