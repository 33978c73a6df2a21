using System.Text.Json;
using MedicalMassage.Benchmarks.Contestants;
using MedicalMassage.Benchmarks.Measuring;
using MedicalMassage.Benchmarks.Rules;

namespace MedicalMassage.Benchmarks.Writing;

/// <summary>Writes what is made from the packs: the two contestants written by hand, and the rules of the program that starts RulesEngine cold.</summary>
internal static class ContestantFiles
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all of them.</summary>
    /// <param name="folder">The folder <c>benchmarks</c>.</param>
    internal static void Write(string folder)
    {
        string code = Path.Combine(folder, "MedicalMassage.Benchmarks", "Contestants", "Generated");
        Directory.CreateDirectory(code);
        File.WriteAllText(Path.Combine(code, "PrefixChain.g.cs"), ContestantCode.PrefixChain(CommonRules.OfThePacks, "FindOfThePacks"));
        File.WriteAllText(
            Path.Combine(code, "PrefixChain.MadeUp.g.cs"),
            ContestantCode.PrefixChain(CommonRules.Of(PrefixChain.WithMadeUp, []).Skip(CommonRules.OfThePacks.Count), "FindMadeUp"));
        File.WriteAllText(Path.Combine(code, "CodeSwitch.g.cs"), ContestantCode.CodeSwitch(CommonRules.OfThePacks));
        File.WriteAllText(
            Path.Combine(folder, "ColdStart.RulesEngine", "rules.json"),
            JsonSerializer.Serialize(CommonRules.OfThePacks.ToDictionary(rule => rule.Id, rule => TestText.Of(rule.When), StringComparer.Ordinal), Readable) + "\n");
    }
}
