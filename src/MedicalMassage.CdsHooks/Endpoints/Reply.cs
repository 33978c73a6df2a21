using System.Text.Json.Nodes;

namespace MedicalMassage.CdsHooks.Endpoints;

/// <summary>An answer.</summary>
/// <param name="Body">The JSON; null for none.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="IsFhir">True for a FHIR resource.</param>
internal sealed record Reply(JsonNode? Body, int Status = 200, bool IsFhir = false)
{
    /// <summary>A refusal as the specification asks for it: an <c>OperationOutcome</c> with the place.</summary>
    internal static Reply Outcome(int status, string issue, string path, string message) => new(
        new JsonObject
        {
            ["resourceType"] = "OperationOutcome",
            ["issue"] = new JsonArray(new JsonObject
            {
                ["severity"] = "error",
                ["code"] = issue,
                ["details"] = new JsonObject { ["text"] = message },
                ["diagnostics"] = path + ": " + message,
                ["expression"] = new JsonArray(path),
            }),
        },
        status,
        IsFhir: true);
}
