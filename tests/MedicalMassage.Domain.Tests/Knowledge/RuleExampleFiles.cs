using MedicalMassage.Testing;

namespace MedicalMassage.Domain.Tests.Knowledge;

/// <summary>The examples of the standard packs: written from the sources, not from the code.</summary>
internal static class RuleExampleFiles
{
    /// <summary>The examples by the word for their pack, such as <c>haematologic</c>.</summary>
    internal static IReadOnlyDictionary<string, ValueList<RuleExample>> ByPack { get; } = Directory
        .GetFiles(Repository.PathOf("tests", "MedicalMassage.Domain.Tests", "Knowledge", "Examples"), "*.json")
        .Order(StringComparer.Ordinal)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => RuleExamples.Read(File.ReadAllText(file)));

    internal static IReadOnlyList<RuleExample> All { get; } = [.. ByPack.Values.SelectMany(examples => examples)];
}
