using System.Collections.Frozen;
using System.Globalization;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Contraindications;

/// <summary>How a fact of a case is named to people, and where it stands.</summary>
internal static class FactWords
{
    /// <summary>How many paths of a section are kept: few patients have more facts of a kind.</summary>
    private const int Kept = 16;

    private static readonly FrozenDictionary<string, string[]> Paths =
        new[] { "conditions", "medications", "observations", "procedures", "devices", "allergies", "symptoms" }.ToFrozenDictionary(
            section => section, section => Enumerable.Range(0, Kept).Select(index => Make(section, index)).ToArray(), StringComparer.Ordinal);

    internal static string Path(string section, int index) =>
        index < Kept && Paths.TryGetValue(section, out string[]? paths) ? paths[index] : Make(section, index);

    internal static string Of(Phrases phrases, string? text, string? kind, Code? code) =>
        !string.IsNullOrWhiteSpace(text) ? text
        : kind is not null ? phrases.Word(kind)
        : code is not null ? code.ToString()
        : phrases.Say(Phrase.FactWithoutWords);

    private static string Make(string section, int index) => string.Create(CultureInfo.InvariantCulture, $"patient.{section}[{index}]");
}
