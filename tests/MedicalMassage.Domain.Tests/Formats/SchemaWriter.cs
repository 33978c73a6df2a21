using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using MedicalMassage.Domain.Formats;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Formats;

/// <summary>Writes the JSON Schema of a format.</summary>
internal static class SchemaWriter
{
    private static readonly JsonSerializerOptions Written = new(DomainOptions.Indented);

    internal static string Write(string format)
    {
        (Type type, string title) = format switch
        {
            "case" => (typeof(ReferralCase), "A case: all that is known at one date"),
            "decision" => (typeof(Decision), "A decision on a case"),
            "prescription-scheme" => (typeof(SchemeDocument), "A prescription scheme"),
            "candidates" => (typeof(CandidateList), "Therapists who may be asked"),
            "match-criteria" => (typeof(MatchCriteria), "What is asked of a therapist, and the weights"),
            "match" => (typeof(MatchResult), "Which therapists fit, and why the others do not"),
            "qualification-pack" => (typeof(QualificationPackDocument), "A qualification pack"),
            "evidence-pack" => (typeof(EvidenceDocument), "An evidence pack"),
            "crosswalk" => (typeof(CrosswalkTable), "A crosswalk: what codes of records mean to rules"),
            "decision-record" => (typeof(RecordDocument), "A record of a decision"),
            "pack-translation" => (typeof(PackTranslationDocument), "The texts of a pack in another language"),
            "pack-signature" => (typeof(PackSignature), "A signature of a reviewed pack"),
            "rule-layer" => (typeof(RuleLayerDocument), "A layer of rules: packs and overrides"),
            _ => (typeof(PackDocument), "A rule pack"),
        };
        JsonObject schema = Of(type).AsObject();
        JsonObject document = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title,
        };
        foreach ((string name, JsonNode? value) in schema.ToArray())
        {
            schema.Remove(name);
            document[name] = value;
        }
        document["properties"]!["format"] = new JsonObject { ["enum"] = new JsonArray(1) };
        if (format is "rule-pack" or "rule-layer" or "qualification-pack")
            document["definitions"] = new JsonObject { ["trigger"] = Of(typeof(TriggerDocument)) };
        if (format == "qualification-pack")
            document["definitions"]!["need"] = Shape(typeof(NeedDocument));
        return document.ToJsonString(Written).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>The shape of a type that holds parts of its own kind: these refer to the definition.</summary>
    private static JsonNode Of(Type type) => type == typeof(NeedDocument) ? new JsonObject { ["$ref"] = "#/definitions/need" } : Shape(type);

    private static JsonNode Shape(Type type) =>
        DomainOptions.Compact.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform });

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (Leaf(type) is { } leaf)
            return MayBeNull(context, schema) ? OrNull(leaf.AsObject()) : leaf;
        if (DomainOptions.Compact.GetTypeInfo(type).Converter is IListConverter list)
        {
            JsonObject items = new() { ["type"] = "array", ["items"] = Of(list.ItemType), ["maxItems"] = Checker.MaxItems };
            return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Section<>)
                ? new JsonObject { ["anyOf"] = new JsonArray(items, new JsonObject { ["enum"] = new JsonArray("declined") }) }
                : items;
        }
        if (schema is JsonObject shape && shape["properties"] is JsonObject properties)
        {
            shape["required"] = new JsonArray(
                [.. context.TypeInfo.Properties.Where(Checker.IsRequired).Select(property => property.Name).Where(properties.ContainsKey).Select(name => (JsonNode)name)]);
            shape["additionalProperties"] = false;
        }
        return schema;
    }

    /// <summary>The reader takes null for a member that may be left out.</summary>
    private static bool MayBeNull(JsonSchemaExporterContext context, JsonNode schema) =>
        Nullable.GetUnderlyingType(context.TypeInfo.Type) is not null
        || (schema is JsonObject shape && shape["type"] is JsonArray types && types.Any(type => (string?)type == "null"))
        || (context.PropertyInfo is { IsSetNullable: true } property && !property.PropertyType.IsValueType);

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["enum"] is JsonArray words)
            words.Add(null);
        else if (schema["type"] is JsonValue type)
            schema["type"] = new JsonArray((string)type!, "null");
        else
            return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        return schema;
    }

    private static JsonNode? Leaf(Type type)
    {
        if (type == typeof(LocalDate))
            return new JsonObject { ["type"] = "string", ["format"] = "date" };
        if (type == typeof(Instant))
            return new JsonObject { ["type"] = "string", ["pattern"] = "^-?\\d{4,5}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" };
        if (type == typeof(PartialDate))
            return new JsonObject { ["type"] = "string", ["pattern"] = "^\\d{4}(-\\d{2}(-\\d{2})?)?$" };
        if (type == typeof(TimeLength))
            return new JsonObject { ["type"] = "string", ["pattern"] = "^\\d{1,5} (d|wk|mo|a)$" };
        if (type == typeof(Pressure))
            return new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 5 };
        if (type == typeof(string))
            return new JsonObject { ["type"] = "string", ["maxLength"] = Domain.Coding.Text.MaxLength };
        if (type == typeof(BodySite))
            return Site();
        if (type == typeof(RegionList))
        {
            return new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject
                {
                    ["anyOf"] = new JsonArray(Site(), new JsonObject { ["enum"] = Words(Tokens<Reach>.All.Where(word => word != "none")) }),
                },
            };
        }
        if (type == typeof(Trigger))
            return new JsonObject { ["$ref"] = "#/definitions/trigger" };
        if (type == typeof(Effect) || type == typeof(Restriction) || type == typeof(ContraindicationEffect))
            return Of(typeof(EffectDocument));
        if (type == typeof(RulePack))
            return Of(typeof(PackDocument));
        if (type == typeof(TreatmentEnvelope))
            return Of(typeof(EnvelopeDocument));
        if (type == typeof(Pregnancy))
            return new JsonObject { ["anyOf"] = new JsonArray(Of(typeof(PregnancyDocument)), new JsonObject { ["enum"] = new JsonArray("declined") }) };
        if (type.IsEnum)
            return new JsonObject { ["enum"] = Words(TokensOf(type)) };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(SetOf<>))
        {
            return new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject { ["enum"] = Words(["any", .. TokensOf(type.GetGenericArguments()[0])]) },
            };
        }
        return null;
    }

    private static JsonObject Site() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["enum"] = Words(Tokens<BodyRegion>.All) },
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["region"] = new JsonObject { ["enum"] = Words(Tokens<BodyRegion>.All) },
                    ["side"] = new JsonObject { ["enum"] = Words(Tokens<Side>.All) },
                },
                ["required"] = new JsonArray("region"),
                ["additionalProperties"] = false,
            }),
    };

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    private static IEnumerable<string> TokensOf(Type type) => (IEnumerable<string>)typeof(Tokens<>).MakeGenericType(type)
        .GetProperty("All", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!.GetValue(null)!;
}
