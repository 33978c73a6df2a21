using System.Reflection;
using System.Text.Json;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>
/// The texts of a program by code, in every language, read from documents that are embedded in its assembly: one a language, such as
/// <c>Texts/en.json</c> and <c>Texts/de.json</c>, with a member <c>texts</c>. The places of a text are those of the library's own: <c>{name}</c>,
/// <c>{name:0.##}</c> and <c>{name?one|other}</c>; they are given values in the order of the English text.
/// </summary>
public sealed class MessageTexts
{
    private readonly Dictionary<string, Template>[] _texts;

    private MessageTexts(Dictionary<string, Template>[] texts) => _texts = texts;

    /// <summary>The codes, in order.</summary>
    public IEnumerable<string> Codes => _texts[0].Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads the texts of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="folder">The part of the names of the documents before the tag of the language.</param>
    /// <exception cref="InvalidOperationException">A document is missing, or one language lacks a text or has one more.</exception>
    /// <exception cref="FormatException">A text has a place that the English one does not have.</exception>
    public static MessageTexts Of(Assembly assembly, string folder)
    {
        Guard.Against.Null(assembly);
        Guard.Against.NullOrWhiteSpace(folder);
        Language[] languages = Enum.GetValues<Language>();
        Dictionary<string, Template>[] texts = new Dictionary<string, Template>[languages.Length];
        foreach (Language language in languages)
        {
            texts[(int)language] = Read(assembly, $"{folder}/{language.Tag()}.json", texts[0]);
            if (!texts[(int)language].Keys.ToHashSet().SetEquals(texts[0].Keys))
                throw new InvalidOperationException($"The texts in {folder} are not the same in {language.Tag()} and in English.");
        }
        return new(texts);
    }

    /// <summary>A text with values in its places.</summary>
    /// <param name="language">The language.</param>
    /// <param name="code">The code.</param>
    /// <param name="values">
    /// Texts, whole numbers, decimals, dates, and the library's regions, sets, pressures and restrictions, in the order of the English text.
    /// </param>
    /// <exception cref="ArgumentException">There is no such text, or it has other places than values are given.</exception>
    public string Say(Language language, string code, params ReadOnlySpan<object?> values)
    {
        Guard.Against.EnumOutOfRange(language);
        if (!_texts[(int)language].TryGetValue(Guard.Against.NullOrWhiteSpace(code), out Template? template))
            throw new ArgumentException($"There is no text {code}.", nameof(code));
        return values.Length == template.Names.Length
            ? template.Fill(Phrases.Of(language), values)
            : throw new ArgumentException($"The text {code} has other places than the values that are given.", nameof(values));
    }

    private static Dictionary<string, Template> Read(Assembly assembly, string name, Dictionary<string, Template>? english)
    {
        using JsonDocument document = JsonDocument.Parse(Knowledge.EmbeddedDocument.Bytes(assembly, name));
        Dictionary<string, Template> texts = new(StringComparer.Ordinal);
        foreach (JsonProperty text in document.RootElement.GetProperty("texts").EnumerateObject())
            texts[text.Name] = Template.Parse(text.Value.GetString()!, english?.GetValueOrDefault(text.Name)?.Names);
        return texts;
    }
}
