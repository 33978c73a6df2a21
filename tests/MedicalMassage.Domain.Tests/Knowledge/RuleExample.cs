using System.Text.Json.Nodes;

namespace MedicalMassage.Domain.Tests.Knowledge;

/// <summary>A patient told in a few lines, and what a rule is to make of him: written from the sources, not from the code.</summary>
/// <param name="Category">The pack.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Name">A sentence about the patient.</param>
/// <param name="Referral">The case; what the example leaves out was asked and is not there.</param>
/// <param name="Expect">fires, asks or clear.</param>
/// <param name="Verdict">The verdict of the whole standard book, where the example is sure of it.</param>
internal sealed record RuleExample(string Category, string Rule, string Name, ReferralCase Referral, string Expect, string? Verdict)
{
    private static readonly string[] Sections = ["conditions", "medications", "observations", "procedures", "devices", "allergies", "symptoms"];

    private const string DefaultPlan = """
        { "aim": "less tension", "segments": [{ "regions": ["lower-back"], "technique": "petrissage", "pressure": 3, "minutes": 30, "position": "prone" }] }
        """;

    internal static IReadOnlyList<RuleExample> All { get; } =
    [
        .. Directory.GetFiles(Repository.PathOf("tests", "MedicalMassage.Domain.Tests", "Knowledge", "Examples"), "*.json")
            .Order(StringComparer.Ordinal)
            .SelectMany(Read),
    ];

    private static IEnumerable<RuleExample> Read(string file)
    {
        string category = Path.GetFileNameWithoutExtension(file);
        foreach (JsonNode? rule in JsonNode.Parse(File.ReadAllText(file))!.AsArray())
        {
            foreach (JsonNode? example in rule!["examples"]!.AsArray())
                yield return Read(category, (string)rule["rule"]!, example!.AsObject());
        }
    }

    private static RuleExample Read(string category, string rule, JsonObject example)
    {
        string name = (string)example["name"]!;
        JsonObject document = new()
        {
            ["format"] = 1,
            ["asOf"] = example["asOf"]!.DeepClone(),
            ["patient"] = Complete(example["patient"]?.DeepClone().AsObject() ?? []),
            ["plan"] = example["plan"]?.DeepClone() ?? JsonNode.Parse(DefaultPlan),
        };
        if (example["clearances"] is { } clearances)
            document["clearances"] = clearances.DeepClone();
        Parsed<ReferralCase> referral = CaseFormat.Read(document.ToJsonString());
        referral.Faults.Should().BeEmpty($"the example \"{name}\" of {rule} is a well-formed case");
        return new(category, rule, name, referral.Value, (string)example["expect"]!, (string?)example["verdict"]);
    }

    /// <summary>What the example does not mention was asked and is not there; null stands for "not asked".</summary>
    private static JsonObject Complete(JsonObject patient)
    {
        foreach (string section in Sections)
            Fill(patient, section, new JsonArray());
        Fill(patient, "birthDate", "1980-01-01");
        Fill(patient, "sex", "female");
        Fill(patient, "pregnancy", new JsonObject { ["status"] = "not-pregnant" });
        return patient;
    }

    private static void Fill(JsonObject patient, string member, JsonNode absent)
    {
        if (!patient.ContainsKey(member))
            patient[member] = absent;
        else if (patient[member] is null)
            patient.Remove(member);
    }
}
