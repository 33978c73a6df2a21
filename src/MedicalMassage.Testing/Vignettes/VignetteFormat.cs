using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MedicalMassage.Domain;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Testing;

/// <summary>The vignette format, version 1: a case in the case format, with what is expected of a decision on it.</summary>
public static class VignetteFormat
{
    internal static JsonSerializerOptions Options { get; } = Make();

    /// <summary>Reads a vignette. Anything unknown, doubled, misspelt, too long or too deep is a fault with its place.</summary>
    /// <param name="utf8">The document, at most 4 MiB.</param>
    public static Parsed<Vignette> Read(ReadOnlyMemory<byte> utf8) => StrictReader.Read<Vignette>(utf8, Options);

    private static JsonSerializerOptions Make()
    {
        JsonSerializerOptions options = new(DomainOptions.Compact)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(DomainOptions.Compact.TypeInfoResolver, VignetteJson.Default),
        };
        options.Converters.Add(new ExcludedTechniqueConverter());
        options.Converters.Add(new ValueListConverter<ExcludedTechnique>());
        options.Converters.Add(new ValueListConverter<PressureCeiling>());
        options.Converters.Add(new ValueListConverter<AllowedWork>());
        options.MakeReadOnly();
        return options;
    }
}
