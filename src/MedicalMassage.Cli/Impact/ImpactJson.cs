using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MedicalMassage.Cli.Rules;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Impact;

/// <summary>The impact report as JSON, for other programs to read.</summary>
[JsonSerializable(typeof(ImpactReport))]
internal sealed partial class ImpactJson : JsonSerializerContext
{
    private static readonly ImpactJson Written = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter<Verdict>(JsonNamingPolicy.KebabCaseLower),
            new JsonStringEnumConverter<CaseChangeKind>(JsonNamingPolicy.KebabCaseLower),
            new JsonStringEnumConverter<RuleAspect>(JsonNamingPolicy.KebabCaseLower),
        },
    });

    internal static string Of(ImpactReport report) => JsonSerializer.Serialize(report, Written.ImpactReport) + "\n";
}
