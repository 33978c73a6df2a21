using System.Text.Json.Nodes;

namespace MedicalMassage.CdsHooks.Cards;

/// <summary>Why a user may set a card aside: the clinical selection of HL7's non-adherence codes.</summary>
/// <remarks>Source: HL7 CDS Hooks, code system <c>non-adherence-reason-codes</c> (trial use), value set <c>non-adherence-reason-clinical</c>.</remarks>
internal static class OverrideReasons
{
    internal const string System = "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes";

    private static readonly (string Code, string Display)[] All =
    [
        ("cds-not-applicable", "PC CDS does not apply to patient"),
        ("cds-suboptimal-context", "PC CDS delivered in suboptimal context"),
        ("recipient-disagrees-evidence", "Recipient disagrees with recommendation because of issues with the evidence"),
        ("recipient-concerns-outcomes", "Recipient has concerns regarding potential health outcomes"),
        ("does-not-align-preferences", "Recommendation does not align with patient preferences or values"),
        ("not-convenient-feasible", "Recommendation is not convenient or feasible"),
        ("action-completed", "Recommended action was already completed"),
        ("patient-contraindication", "Patient has contraindication to recommended action"),
        ("patient-refuses", "Patient refuses/declines (no context given)*"),
        ("too-costly-uncovered", "Recommended action is too costly or not covered by insurance"),
        ("service-not-available", "Treatment or service is not practically available"),
        ("recipient-does-not-understand", "Recipient does not understand the recommended action or know how to perform the recommended action"),
    ];

    internal static JsonArray Codings() => [.. All.Select(reason => new JsonObject { ["code"] = reason.Code, ["system"] = System, ["display"] = reason.Display })];
}
