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
/// Beside these an example may have <c>plan</c> (<c>null</c> for none), <c>prescription</c>, <c>therapist</c>, <c>setting</c>, <c>consultations</c> and
/// <c>clearances</c> as in a case, and what is expected in <c>verdict</c>, <c>allows</c>, <c>forbids</c> (lists of segments), <c>requires</c> (a list),
/// <c>alerts</c> and <c>effects</c> (a list of short sentences). With <c>each</c>, a list such as <c>["icd-10-cm I82.4", "icd-10-cm I82.6"]</c>, it is one
/// example for each of these codes, which stand in turn where its patient has <c>"code": "each"</c>.
/// </remarks>
public static partial class RuleExamples
{
    private static readonly string[] Sections = ["conditions", "medications", "observations", "procedures", "devices", "allergies", "symptoms"];

    private static readonly string[] PartsOfCase = ["prescription", "therapist", "setting", "consultations", "clearances"];

    private static readonly string[] Members = ["name", "asOf", "patient", "plan", .. PartsOfCase, "expect", "verdict", "allows", "forbids", "requires", "alerts", "effects", "each"];

    private const string EachCode = "each";

    private const string DefaultPlan = """
        { "aim": "less tension", "segments": [{ "regions": ["lower-back"], "technique": "petrissage", "pressure": 3, "minutes": 30, "position": "prone" }] }
        """;

    /// <summary>The plan of an example that tells none.</summary>
    internal static SessionPlan UsualPlan { get; } = ReadCase(new() { ["format"] = 1, ["asOf"] = "2026-01-01", ["patient"] = new JsonObject(), ["plan"] = JsonNode.Parse(DefaultPlan) }, "the usual plan").Plan!;

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
        {
            foreach (JsonObject one in Each(Object(example)))
                yield return ReadExample(id, one);
        }
    }

    /// <summary>The example itself, or one for each of the codes that it is about.</summary>
    private static IEnumerable<JsonObject> Each(JsonObject example)
    {
        if (example["each"] is not { } each)
            return [example];
        string name = Text(example, "name") ?? "";
        return (each as JsonArray ?? throw Unreadable($"\"each\" of \"{name}\" is no list.")).Select(code =>
        {
            string told = (string?)code ?? "";
            string[] parts = told.Split(' ', 2);
            if (parts.Length < 2)
                throw Unreadable($"\"{told}\" in \"each\" of \"{name}\" is not a code system, a blank and a code.");
            JsonObject one = example.DeepClone().AsObject();
            one.Remove("each");
            one["name"] = $"{name} ({told})";
            if (!Put(one["patient"], new JsonObject { ["system"] = parts[0], ["value"] = parts[1] }))
                throw Unreadable($"\"{name}\" has \"each\", but its patient nowhere has \"code\": \"each\".");
            return one;
        });
    }

    private static bool Put(JsonNode? node, JsonObject code)
    {
        bool put = false;
        if (node is JsonObject owner)
        {
            if (owner["code"] is JsonValue value && value.TryGetValue(out string? word) && word == EachCode)
            {
                owner["code"] = code.DeepClone();
                put = true;
            }
            foreach ((_, JsonNode? child) in owner)
                put |= Put(child, code);
        }
        foreach (JsonNode? child in node as JsonArray ?? [])
            put |= Put(child, code);
        return put;
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
        };
        if (!example.ContainsKey("plan"))
            document["plan"] = JsonNode.Parse(DefaultPlan);
        else if (example["plan"] is { } plan)
            document["plan"] = plan.DeepClone();
        foreach (string part in PartsOfCase.Where(part => example[part] is not null))
            document[part] = example[part]!.DeepClone();
        return new(rule, name, ReadCase(document, $"the example \"{name}\" of {rule}"), Word<ExpectedAnswer>(example, "expect", name) ?? throw Unreadable($"the example \"{name}\" of {rule} does not say what to \"expect\"."))
        {
            Verdict = Word<Verdict>(example, "verdict", name),
            Alerts = Word<Urgency>(example, "alerts", name),
            Requires = example["requires"] is JsonArray kinds ? [.. kinds.Select(kind => Tokens<RequirementKind>.TryParse((string?)kind, out RequirementKind known) ? known : throw Unreadable($"\"{kind}\" in \"requires\" of \"{name}\" is none of: {string.Join(", ", Tokens<RequirementKind>.All)}."))] : null,
            Effects = example["effects"] is JsonArray effects ? [.. effects.Select(effect => (string?)effect ?? throw Unreadable($"\"effects\" of \"{name}\" has an entry that is no text."))] : null,
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
        foreach ((string member, JsonNode usual) in UsualHistory)
            Fill(patient, member, usual);
        return patient;
    }

    /// <summary>A history of which an example says nothing.</summary>
    private static IEnumerable<(string Member, JsonNode Usual)> UsualHistory =>
    [
        .. Sections.Select(section => (section, (JsonNode)new JsonArray())),
        ("birthDate", "1980-01-01"),
        ("sex", "female"),
        ("pregnancy", new JsonObject { ["status"] = "not-pregnant" }),
    ];

    private static void Fill(JsonObject patient, string member, JsonNode absent)
    {
        if (!patient.ContainsKey(member))
            patient[member] = absent;
        else if (patient[member] is null)
            patient.Remove(member);
    }
}
