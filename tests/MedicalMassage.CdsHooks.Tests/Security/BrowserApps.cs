using System.Net;
using MedicalMassage.CdsHooks.Tests.Hosting;

namespace MedicalMassage.CdsHooks.Tests.Security;

/// <summary>Cross-origin calls.</summary>
public sealed class BrowserApps
{
    private const string Origin = "https://ehr.example.org";

    [Fact]
    public async Task An_allowed_origin_may_ask_and_call()
    {
        await using Service service = await Service.OpenAsync(options => options.AllowedOrigins.Add(Origin));
        using HttpRequestMessage question = Preflight("/cds-services/massage-order-sign", Origin);
        using HttpResponseMessage preflight = await service.Client.SendAsync(question, Service.Cancelled);
        preflight.StatusCode.Should().Be(HttpStatusCode.NoContent);
        preflight.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal(Origin);
        preflight.Headers.GetValues("Access-Control-Allow-Headers").Single().Should().ContainEquivalentOf("authorization").And.ContainEquivalentOf("content-type");
        preflight.Headers.GetValues("Access-Control-Allow-Methods").Single().Should().Contain("POST");
        preflight.Headers.Contains("Access-Control-Allow-Credentials").Should().BeFalse();

        Answer answer = await service.PostAsync("/cds-services/massage-order-sign", "{}", headers => headers.Add("Origin", Origin));
        answer.Headers["Access-Control-Allow-Origin"].Should().Be(Origin, "a refusal has to reach the app as well");
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("https://ehr.example.org.evil.example")]
    [InlineData("http://ehr.example.org")]
    [InlineData("null")]
    public async Task Another_origin_may_not(string origin)
    {
        await using Service service = await Service.OpenAsync(options => options.AllowedOrigins.Add(Origin));
        using HttpRequestMessage question = Preflight("/cds-services/massage-order-sign", origin);
        using HttpResponseMessage preflight = await service.Client.SendAsync(question, Service.Cancelled);
        preflight.Headers.Contains("Access-Control-Allow-Origin").Should().BeFalse();
        (await service.GetAsync("/cds-services", headers => headers.Add("Origin", origin))).Headers.Should().NotContainKey("Access-Control-Allow-Origin");
    }

    [Fact]
    public async Task Without_allowed_origins_no_header_is_sent()
    {
        await using Service service = await Service.OpenAsync();
        (await service.GetAsync("/cds-services", headers => headers.Add("Origin", Origin))).Headers.Should().NotContainKey("Access-Control-Allow-Origin");
    }

    private static HttpRequestMessage Preflight(string path, string origin)
    {
        HttpRequestMessage question = new(HttpMethod.Options, path);
        question.Headers.Add("Origin", origin);
        question.Headers.Add("Access-Control-Request-Method", "POST");
        question.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");
        return question;
    }
}
