using System.Text.Json;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>The words of the file formats for the values of a closed set, such as <c>lower-back</c>.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values = Enum.GetValues<T>().ToDictionary(Of, StringComparer.Ordinal);

    internal static string Of(T value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    internal static T? Parse(string? word) => word is not null && Values.TryGetValue(word, out T value) ? value : null;
}
