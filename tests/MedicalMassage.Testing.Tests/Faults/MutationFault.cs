using System.Text.Json.Nodes;

namespace MedicalMassage.Testing.Tests.Faults;

/// <summary>A pack with a mistake that its examples do not notice, as a file.</summary>
/// <param name="Mistake">What the author got wrong.</param>
/// <param name="Named">Words of the report that name it.</param>
/// <param name="Pack">The pack.</param>
/// <param name="Examples">Its examples, all of which hold.</param>
internal sealed record MutationFault(string Mistake, string Named, RulePack Pack, ValueList<RuleExample> Examples)
{
    internal static IEnumerable<string> Names => Files("Mutation").Select(file => Path.GetFileNameWithoutExtension(file)!);

    internal static MutationFault Read(string name)
    {
        JsonObject fault = JsonNode.Parse(Repository.Text("tests", "MedicalMassage.Testing.Tests", "Faults", "Mutation", name + ".json"))!.AsObject();
        Parsed<RulePack> pack = RulePackFormat.Read(fault["pack"]!.ToJsonString());
        pack.Faults.Should().BeEmpty(name);
        return new((string)fault["mistake"]!, (string)fault["named"]!, pack.Value, RuleExamples.Read(fault["examples"]!.ToJsonString()));
    }

    internal static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(Repository.PathOf("tests", "MedicalMassage.Testing.Tests", "Faults", folder), "*.json").Order(StringComparer.Ordinal);
}
