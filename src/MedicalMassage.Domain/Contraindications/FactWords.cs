using System.Globalization;

namespace MedicalMassage.Domain.Contraindications;

/// <summary>How a fact of a case is named to people, and where it stands.</summary>
internal static class FactWords
{
    internal static string Path(string section, int index) => string.Create(CultureInfo.InvariantCulture, $"patient.{section}[{index}]");

    internal static string Of(string? text, string? kind, Code? code) =>
        !string.IsNullOrWhiteSpace(text) ? text
        : kind is not null ? kind.Replace('-', ' ')
        : code is not null ? code.ToString()
        : "an entry without words";
}
