using System.Text.Json.Serialization;

namespace MedicalMassage.Testing;

/// <summary>The shape of a vignette, generated at build time; the shapes of the case come from the core.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Vignette))]
internal sealed partial class VignetteJson : JsonSerializerContext;
