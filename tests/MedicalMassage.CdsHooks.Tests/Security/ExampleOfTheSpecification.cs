using System.Net;
using MedicalMassage.CdsHooks.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace MedicalMassage.CdsHooks.Tests.Security;

/// <summary>The token, the key and the claims that the specification gives as an example.</summary>
public sealed class ExampleOfTheSpecification
{
    private const string Token =
        "eyJhbGciOiJFUzM4NCIsInR5cCI6IkpXVCIsImtpZCI6ImV4YW1wbGUta2lkIiwiamt1IjoiaHR0cHM6Ly9maGlyLWVoci5leGFtcGxlLmNvbS9qd2tfdXJpIn0."
        + "eyJpc3MiOiJodHRwczovL2ZoaXItZWhyLmV4YW1wbGUuY29tLyIsImF1ZCI6Imh0dHBzOi8vY2RzLmV4YW1wbGUub3JnL2Nkcy1zZXJ2aWNlcy9zb21lLXNlcnZpY2UiLCJleHAiOjE0MjI1Njg4NjAsImlhdCI6MTMxMTI4MDk3MCwianRpIjoiZWUyMmIwMjEtZTFiNy00NjExLWJhNWItOGVlYzZhMzNhYzFlIiwidGVuYW50IjoiMmRkZDZjM2EtOGU5YS00NGM2LWEzMDUtNTIxMTFhZDMwMmEyIn0."
        + "d1WfLjGRKlcWB94l9do4cM8REXeYJLL6SGUBO8VHZhfM8mwKYP70EMxJ67War4TQblEpaQrp11wx5p7oPFm2ETYgCicS84vXWEIYTdjooZdooCSDf2L8-i4awdoUwiEb";

    private const string Keys = """
        {"keys":[{"kty":"EC","use":"sig","crv":"P-384","kid":"example-kid","alg":"ES384",
        "x":"46SDH7Znh821wblCBglA61sNE9ZrHYKKt3qRtRTmSXyOI_FIGBLWrWa0GPUkDCEk","y":"XMcRuuoGW7CXjQdy-F5i3FeBE0x9hPLdeFdSoDd3ELmx404tLX0VRRcqzAsPhXcI"}]}
        """;

    /// <summary>One minute before it expires all of it holds: what is then not found is the service, which is none of ours.</summary>
    [Theory]
    [InlineData(1422568800, HttpStatusCode.NotFound)]
    [InlineData(1422568900, HttpStatusCode.Unauthorized)]
    [InlineData(1422500000, HttpStatusCode.Unauthorized)]
    public async Task It_holds_at_its_time_alone(long now, HttpStatusCode status)
    {
        await using Service service = await Service.StartAsync(
            options =>
            {
                options.BaseUrl = new("https://cds.example.org");
                options.TrustedClients.Add(new("https://fhir-ehr.example.com/") { JwkSet = Keys, JwkSetUrl = new("https://fhir-ehr.example.com/jwk_uri") });
            },
            services => services.AddSingleton<TimeProvider>(new At(DateTimeOffset.FromUnixTimeSeconds(now))));
        (await service.PostAsync("/cds-services/some-service", "{}", Signer.Bearer(Token))).ShouldRefuse(status);
    }

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
