using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

public static partial class RuleExamples
{
    private static readonly JsonSerializerOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes examples as a file that <see cref="Read"/> reads: one line for each. Those that differ in one code alone share a line.</summary>
    /// <param name="examples">The examples; segments that they allow or forbid are not written.</param>
    /// <exception cref="ArgumentException">An example says which work is allowed or forbidden, or is about a part of a case that such a file does not have.</exception>
    public static string Write(ValueList<RuleExample> examples)
    {
        List<string> rules = [];
        foreach (IGrouping<string, RuleExample> rule in examples.GroupBy(example => example.Rule, StringComparer.Ordinal))
        {
            IEnumerable<string> lines = rule.Select(example => (Example: example, Form: Form(example, out string? code), Code: code))
                .GroupBy(one => one.Code is null ? one.Form.ToJsonString(Line) : Template(one.Form).ToJsonString(Line), StringComparer.Ordinal)
                .Select(group => Shared([.. group]).ToJsonString(Line));
            rules.Add($"  {{\n    \"rule\": {JsonValue.Create(rule.Key).ToJsonString(Line)},\n    \"examples\": [\n      {string.Join(",\n      ", lines)}\n    ]\n  }}");
        }
        return $"[\n{string.Join(",\n", rules)}\n]\n";
    }

    /// <summary>Those with one code each, told together.</summary>
    private static JsonObject Shared((RuleExample Example, JsonObject Form, string? Code)[] alike)
    {
        if (alike.Length == 1)
            return alike[0].Form;
        JsonObject form = Template(alike[0].Form);
        form["name"] = "Each of these codes counts";
        form["each"] = new JsonArray([.. alike.Select(one => (JsonNode?)JsonValue.Create(one.Code))]);
        return form;
    }

    /// <summary>The example without its name, with a mark in the place of its code.</summary>
    private static JsonObject Template(JsonObject form)
    {
        JsonObject template = form.DeepClone().AsObject();
        template["name"] = "";
        Codes(template["patient"]).Single()["code"] = EachCode;
        return template;
    }

    private static JsonObject Form(RuleExample example, out string? code)
    {
        ReferralCase referral = example.Referral;
        if (example.Allows.Count > 0 || example.Forbids.Count > 0)
            throw new ArgumentException($"\"{example.Name}\" says which work is allowed or forbidden: write it by hand.", nameof(example));
        JsonObject document = JsonNode.Parse(CaseFormat.Write(referral, indented: false))!.AsObject();
        if (document.Select(part => part.Key).FirstOrDefault(part => part is not ("format" or "asOf" or "patient" or "plan") && !PartsOfCase.Contains(part)) is { } unknown)
            throw new ArgumentException($"\"{example.Name}\" has a part of a case that a file of examples does not have: {unknown}.", nameof(example));
        JsonObject patient = Short(document["patient"]!.DeepClone().AsObject());
        JsonObject form = new() { ["name"] = example.Name, ["asOf"] = document["asOf"]!.DeepClone() };
        if (patient.Count > 0)
            form["patient"] = patient;
        if (referral.Plan != UsualPlan)
            form["plan"] = document["plan"]?.DeepClone();
        foreach (string part in PartsOfCase.Where(document.ContainsKey))
            form[part] = document[part]!.DeepClone();
        form["expect"] = Tokens<ExpectedAnswer>.Of(example.Expect);
        if (example.Verdict is { } verdict)
            form["verdict"] = Tokens<Verdict>.Of(verdict);
        if (example.Requires is { } requires)
            form["requires"] = new JsonArray([.. requires.Select(kind => (JsonNode?)JsonValue.Create(Tokens<RequirementKind>.Of(kind)))]);
        if (example.Alerts is { } alerts)
            form["alerts"] = Tokens<Urgency>.Of(alerts);
        if (example.Effects is { } effects)
            form["effects"] = new JsonArray([.. effects.Select(effect => (JsonNode?)JsonValue.Create(effect))]);
        JsonObject[] coded = [.. Codes(form["patient"])];
        code = coded.Length == 1 ? $"{(string?)coded[0]["code"]!["system"]} {(string?)coded[0]["code"]!["value"]}" : null;
        return form;
    }

    private static IEnumerable<JsonObject> Codes(JsonNode? node) => node switch
    {
        JsonObject owner => [.. owner.ContainsKey("code") ? [owner] : (JsonObject[])[], .. owner.SelectMany(member => Codes(member.Value))],
        JsonArray list => list.SelectMany(Codes),
        _ => [],
    };

    /// <summary>What <see cref="Complete"/> puts back is left out.</summary>
    private static JsonObject Short(JsonObject patient)
    {
        foreach ((string member, JsonNode usual) in UsualHistory)
        {
            if (!patient.TryGetPropertyValue(member, out JsonNode? told))
                patient[member] = null;
            else if (JsonNode.DeepEquals(told, usual))
                patient.Remove(member);
        }
        return patient;
    }
}
