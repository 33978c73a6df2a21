using System.Net;
using System.Text.Json.Nodes;

namespace MedicalMassage.CdsHooks.Tests.Hosting;

/// <summary>What the server answered.</summary>
internal sealed record Answer(HttpStatusCode Status, string Text, string? ContentType, IReadOnlyDictionary<string, string> Headers)
{
    internal JsonNode Json => JsonNode.Parse(Text)!;

    internal JsonArray Cards => Json["cards"]!.AsArray();

    /// <summary>The only card.</summary>
    internal JsonNode Card => Cards.Should().ContainSingle().Subject!;

    internal string Verdict => (string)Card["source"]!["topic"]!["code"]!;

    internal string Summary => (string)Card["summary"]!;

    internal string Detail => (string)Card["detail"]!;

    internal string? Path => (string?)Json["issue"]![0]!["expression"]![0];

    internal static async Task<Answer> OfAsync(HttpResponseMessage response) => new(
        response.StatusCode,
        await response.Content.ReadAsStringAsync(Service.Cancelled),
        response.Content.Headers.ContentType?.MediaType,
        response.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase));

    /// <summary>A refusal: an OperationOutcome that names a place, as the specification asks.</summary>
    internal void ShouldRefuse(HttpStatusCode status, string? path = null)
    {
        Status.Should().Be(status, Text);
        ContentType.Should().Be("application/fhir+json");
        ((string?)Json["resourceType"]).Should().Be("OperationOutcome");
        JsonNode issue = Json["issue"]!.AsArray().Should().ContainSingle().Subject!;
        ((string?)issue["severity"]).Should().Be("error");
        ((string?)issue["code"]).Should().NotBeNullOrEmpty();
        ((string?)issue["details"]!["text"]).Should().NotBeNullOrEmpty();
        Path.Should().NotBeNullOrEmpty();
        if (path is not null)
            Path.Should().Be(path);
    }
}
