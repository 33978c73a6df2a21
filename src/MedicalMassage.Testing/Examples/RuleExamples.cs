using System.Text.Json;
using System.Text.Json.Nodes;
using Ardalis.GuardClauses;
using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

/// <summary>
/// Reads and checks examples of rules. In a file of examples a patient is told in a few lines: what an example leaves out of the history
/// was asked and is not there, and <c>null</c> stands for "not asked". Without a plan it is 30 minutes of kneading on the lower back.
/// </summary>
/// <remarks>
/// The form is <c>[{ "rule": ID, "examples": [{ "name": SENTENCE, "asOf": DAY, "patient": {…}, "expect": "fires" | "asks" | "clear" }] }]</c>.
/// Beside these an example may have <c>plan</c>, <c>prescription</c>, <c>therapist</c>, <c>setting</c>, <c>consultations</c> and <c>clearances</c> as in a case,
/// and what is expected in <c>verdict</c>, <c>allows</c>, <c>forbids</c> (lists of segments), <c>requires</c> (a list) and <c>alerts</c>.
/// </remarks>
public static class RuleExamples
{
    private static readonly string[] Sections = ["conditions", "medications", "observations", "procedures", "devices", "allergies", "symptoms"];

    private static readonly string[] PartsOfCase = ["prescription", "therapist", "setting", "consultations", "clearances"];

    private static readonly string[] Members = ["name", "asOf", "patient", "plan", .. PartsOfCase, "expect", "verdict", "allows", "forbids", "requires", "alerts"];

    private const string DefaultPlan = """
        { "aim": "less tension", "segments": [{ "regions": ["lower-back"], "technique": "petrissage", "pressure": 3, "minutes": 30, "position": "prone" }] }
        """;

    /// <summary>Reads a file of examples.</summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="CheckFailedException">The text has not the form of examples, or one of them is no well-formed case; the message says which and where.</exception>
    public static ValueList<RuleExample> Read(string json)
    {
        Guard.Against.Null(json);
        try
        {
            return [.. (JsonNode.Parse(json) as JsonArray ?? throw Unreadable("the text is no list.")).SelectMany(rule => ReadRule(Object(rule)))];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new CheckFailedException($"The examples cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>Fails a test unless every rule makes of its examples what they say.</summary>
    /// <param name="book">The book with the rules in it.</param>
    /// <param name="examples">The examples.</param>
    /// <exception cref="CheckFailedException">A rule or the book makes something else of an example.</exception>
    public static void ShouldAgree(RuleBook book, ValueList<RuleExample> examples)
    {
        string[] wrong = [.. examples.Select(example => example.Misses(book)).OfType<string>()];
        if (wrong.Length > 0)
            throw new CheckFailedException(string.Join('\n', wrong));
    }

    private static IEnumerable<RuleExample> ReadRule(JsonObject rule)
    {
        string id = Text(rule, "rule") ?? throw Unreadable("a list of examples names no \"rule\".");
        foreach (JsonNode? example in rule["examples"]?.AsArray() ?? throw Unreadable($"{id} has no list of \"examples\"."))
            yield return ReadExample(id, Object(example));
    }

    private static RuleExample ReadExample(string rule, JsonObject example)
    {
        string name = Text(example, "name") ?? throw Unreadable($"an example of {rule} has no \"name\".");
        if (example.Select(member => member.Key).FirstOrDefault(key => !Members.Contains(key)) is { } unknown)
            throw Unreadable($"the example \"{name}\" of {rule} has a member \"{unknown}\"; the members are: {string.Join(", ", Members)}.");
        JsonObject document = new()
        {
            ["format"] = 1,
            ["asOf"] = example["asOf"]?.DeepClone(),
            ["patient"] = Complete(example["patient"]?.DeepClone().AsObject() ?? []),
            ["plan"] = example["plan"]?.DeepClone() ?? JsonNode.Parse(DefaultPlan),
        };
        foreach (string part in PartsOfCase.Where(part => example[part] is not null))
            document[part] = example[part]!.DeepClone();
        return new(rule, name, ReadCase(document, $"the example \"{name}\" of {rule}"), Word<ExpectedAnswer>(example, "expect", name) ?? throw Unreadable($"the example \"{name}\" of {rule} does not say what to \"expect\"."))
        {
            Verdict = Word<Verdict>(example, "verdict", name),
            Alerts = Word<Urgency>(example, "alerts", name),
            Requires = example["requires"] is JsonArray kinds ? [.. kinds.Select(kind => Tokens<RequirementKind>.TryParse((string?)kind, out RequirementKind known) ? known : throw Unreadable($"\"{kind}\" in \"requires\" of \"{name}\" is none of: {string.Join(", ", Tokens<RequirementKind>.All)}."))] : null,
            Allows = Segments(document, example["allows"], name),
            Forbids = Segments(document, example["forbids"], name),
        };
    }

    private static ReferralCase ReadCase(JsonObject document, string which)
    {
        Parsed<ReferralCase> referral = CaseFormat.Read(document.ToJsonString());
        return referral.IsValid ? referral.Value : throw Unreadable($"{which} is no well-formed case: {string.Join("; ", referral.Faults)}.");
    }

    /// <summary>Segments are read as those of a plan, so that their faults are told in the same way.</summary>
    private static ValueList<Segment> Segments(JsonObject document, JsonNode? segments, string name)
    {
        if (segments is null)
            return [];
        JsonObject planned = document.DeepClone().AsObject();
        planned["plan"] = new JsonObject { ["aim"] = "as listed", ["segments"] = segments.DeepClone() };
        return ReadCase(planned, $"a list of segments in \"{name}\"").Plan!.Segments;
    }

    private static T? Word<T>(JsonObject example, string member, string name)
        where T : struct, Enum =>
        Text(example, member) is not { } word ? null
        : Tokens<T>.TryParse(word, out T known) ? known
        : throw Unreadable($"\"{word}\" as \"{member}\" of \"{name}\" is none of: {string.Join(", ", Tokens<T>.All)}.");

    private static CheckFailedException Unreadable(string why) => new("The examples cannot be read: " + why);

    private static JsonObject Object(JsonNode? node) => node as JsonObject ?? throw Unreadable("an entry of a list is no object.");

    private static string? Text(JsonObject owner, string member) => (string?)owner[member];

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
