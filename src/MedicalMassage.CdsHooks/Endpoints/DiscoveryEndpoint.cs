using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Requests;
using Microsoft.Extensions.Options;

namespace MedicalMassage.CdsHooks.Endpoints;

/// <summary>The list of services.</summary>
internal sealed class DiscoveryEndpoint(IOptions<CdsHooksOptions> options)
{
    /// <summary>The version of the specification that the services follow.</summary>
    private const string SpecificationVersion = "2.0.0";

    private const string Requirements =
        "FHIR R4. What a prefetch query does not answer counts as not asked, and is asked for on the card. A call that answers none of them is refused with 412.";

    internal Task<Reply> AnswerAsync() => Task.FromResult(new Reply(new JsonObject { ["services"] = new JsonArray([.. HookService.All.Select(Service)]) }));

    private JsonObject Service(HookService service)
    {
        JsonObject prefetch = [];
        foreach (PrefetchQuery query in service.Prefetch(options.Value))
            prefetch[query.Key] = query.Template;
        JsonObject written = new()
        {
            ["hook"] = service.Hook,
            ["title"] = service.Title,
            ["description"] = service.Description,
            ["id"] = service.Id,
            ["usageRequirements"] = Requirements,
            ["version"] = SpecificationVersion,
        };
        if (prefetch.Count > 0)
            written["prefetch"] = prefetch;
        return written;
    }
}
