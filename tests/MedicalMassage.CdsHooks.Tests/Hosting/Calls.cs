using System.Text.Json.Nodes;

namespace MedicalMassage.CdsHooks.Tests.Hosting;

/// <summary>Calls as a record system makes them, for a made-up patient.</summary>
internal static class Calls
{
    internal const string Patient = "pt-17";

    /// <summary>A call in which every query is answered and nothing is found but the patient, and symptoms are a matter of the host.</summary>
    internal static JsonObject Of(string hook, JsonObject? context = null)
    {
        JsonObject whole = new() { ["userId"] = "Practitioner/gp-4", ["patientId"] = Patient };
        foreach ((string name, JsonNode? value) in context ?? [])
            whole[name] = value?.DeepClone();
        JsonObject prefetch = new() { ["patient"] = new JsonObject { ["resourceType"] = "Patient", ["id"] = Patient, ["gender"] = "female", ["birthDate"] = "1958-04-02" } };
        foreach (string key in (string[])["conditions", "medicationRequests", "medicationStatements", "vitalSigns", "laboratory", "socialHistory", "procedures", "devices", "allergies"])
            prefetch[key] = Search();
        return new()
        {
            ["hook"] = hook,
            ["hookInstance"] = "3f2b6d0e-7a51-4c39-9d0b-5f0c2f8e6a10",
            ["context"] = whole,
            ["prefetch"] = prefetch,
        };
    }

    internal static JsonObject Sign(params JsonObject[] orders) => Of("order-sign", new() { ["draftOrders"] = Bundle("collection", orders) });

    internal static JsonObject Search(params JsonObject[] resources) => Bundle("searchset", resources);

    internal static JsonObject Bundle(string type, params JsonObject[] resources) => new()
    {
        ["resourceType"] = "Bundle",
        ["type"] = type,
        ["entry"] = new JsonArray([.. resources.Select(resource => new JsonObject { ["resource"] = resource.DeepClone() })]),
    };

    /// <summary>A draft of massage: thirty minutes face down, by the techniques and the pressure that are named.</summary>
    internal static JsonObject Order(string id = "massage-1", string[]? techniques = null, string? pressure = "3", JsonArray? sites = null, int? minutes = 30)
    {
        JsonArray details = [.. (techniques ?? ["petrissage"]).Select(technique => Concept("urn:medical-massage:technique", technique))];
        if (pressure is not null)
            details.Add(Concept("urn:medical-massage:pressure", pressure));
        JsonObject order = new()
        {
            ["resourceType"] = "ServiceRequest",
            ["id"] = id,
            ["status"] = "draft",
            ["intent"] = "order",
            ["code"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://www.ama-assn.org/go/cpt", ["code"] = "97124" }) },
            ["subject"] = Reference("Patient/" + Patient),
            ["orderDetail"] = details,
            ["bodySite"] = sites ?? [LowerBack],
        };
        if (minutes is { } length)
            order["occurrenceTiming"] = new JsonObject { ["repeat"] = new JsonObject { ["duration"] = length, ["durationUnit"] = "min" } };
        return order;
    }

    internal static JsonObject LowerBack => Concept("http://snomed.info/sct", "37822005");

    internal static JsonObject Neck => Concept("http://snomed.info/sct", "45048000");

    internal static JsonObject Concept(string system, string code, string? text = null)
    {
        JsonObject concept = new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };
        if (text is not null)
            concept["text"] = text;
        return concept;
    }

    internal static JsonObject Reference(string reference) => new() { ["reference"] = reference };

    internal static JsonObject Condition(string icd, string? onset = null)
    {
        JsonObject condition = new()
        {
            ["resourceType"] = "Condition",
            ["clinicalStatus"] = Concept("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"),
            ["verificationStatus"] = Concept("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed"),
            ["code"] = Concept("http://hl7.org/fhir/sid/icd-10-cm", icd),
            ["subject"] = Reference("Patient/" + Patient),
        };
        if (onset is not null)
            condition["onsetDateTime"] = onset;
        return condition;
    }

    internal static JsonObject Rivaroxaban => new()
    {
        ["resourceType"] = "MedicationRequest",
        ["id"] = "m1",
        ["status"] = "active",
        ["intent"] = "order",
        ["medicationCodeableConcept"] = Concept("http://www.whocc.no/atc", "B01AF01", "rivaroxaban"),
        ["subject"] = Reference("Patient/" + Patient),
        ["dosageInstruction"] = new JsonArray(new JsonObject { ["route"] = Concept("http://snomed.info/sct", "26643006") }),
    };

    /// <summary>The call with the answer to one query replaced; null takes it out.</summary>
    internal static JsonObject With(this JsonObject call, string key, JsonNode? answer)
    {
        if (answer is null)
            call["prefetch"]!.AsObject().Remove(key);
        else
            call["prefetch"]![key] = answer;
        return call;
    }
}
