using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Domain.Wording;

/// <summary>
/// The sentences of one language, read when the language is first spoken and found by the number of their code. A template is taken apart when it is first said.
/// Dates and numbers are written by what stands here and never by a culture of the machine.
/// </summary>
internal sealed class Phrases
{
    private const string Section = "phrases";

    private static readonly Phrases German = new(Language.German);

    private readonly Lazy<Contents> _contents;

    private Phrases(Language language)
    {
        Language = language;
        _contents = new(() => Load(language));
    }

    internal static Phrases English { get; } = new(Language.English);

    internal Language Language { get; }

    internal static Phrases Of(Language language) => language switch
    {
        Language.English => English,
        Language.German => German,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the library."),
    };

    /// <summary>A text without places.</summary>
    internal string Say(Phrase phrase) => At(phrase).Plain ?? throw new InvalidOperationException($"The text {phrase} has places and is said without values.");

    /// <summary>A text with values in its places, in the order of the English text.</summary>
    internal string Say(Phrase phrase, params ReadOnlySpan<object?> values)
    {
        Template template = At(phrase);
        return values.Length == template.Names.Length
            ? template.Fill(this, values)
            : throw new InvalidOperationException($"The text {phrase} has other places than the values that are given.");
    }

    /// <summary>A value of a closed set in words.</summary>
    internal string Of<T>(T value)
        where T : struct, Enum =>
        Terms<T>.Of(Language, value);

    /// <summary>A word of the kind <c>picc-line</c> in words; one that is not of the library's own vocabulary stays as it is.</summary>
    internal string Word(string kind) => _contents.Value.Words.TryGetValue(kind, out string? word) ? word : kind.Replace('-', ' ');

    /// <summary>A word of the vocabulary as English writes it unchanged, such as the name of a form; another language says it if it knows it.</summary>
    internal string Named(string kind) => Language == Language.English ? kind : Word(kind);

    /// <summary>Words of that kind, one after the other.</summary>
    internal string Words(IEnumerable<string> kinds) => string.Join(", ", kinds.Select(Word));

    /// <summary>A list with "and".</summary>
    internal string And(IEnumerable<string> parts) => string.Join(Say(Phrase.ListAnd), parts);

    /// <summary>A list with "or".</summary>
    internal string Or(IEnumerable<string> parts) => string.Join(Say(Phrase.ListOr), parts);

    /// <summary>A day: as ISO 8601 writes it in English, and as 31.12.2026 in German.</summary>
    internal string Date(LocalDate date) => Language == Language.English
        ? LocalDatePattern.Iso.Format(date)
        : string.Create(CultureInfo.InvariantCulture, $"{date.Day:D2}.{date.Month:D2}.{date.Year:D4}");

    /// <summary>A day, a month or a year.</summary>
    internal string Date(PartialDate date) => (Language, date.Month, date.Day) switch
    {
        (Language.English, _, _) or (_, null, _) => date.ToString(),
        (_, { } month, null) => string.Create(CultureInfo.InvariantCulture, $"{month:D2}.{date.Year:D4}"),
        _ => Date(date.Earliest),
    };

    /// <summary>A number, with a point in English and a comma in German.</summary>
    internal string Number(decimal number, string? format = null)
    {
        string text = number.ToString(format, CultureInfo.InvariantCulture);
        return Language == Language.English ? text : text.Replace('.', ',');
    }

    /// <summary>What stands in the place of a template.</summary>
    internal string Value(object? value, string format) => value switch
    {
        null => "",
        string text => format == "lower" ? text.ToLowerInvariant() : text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => Number(number, format),
        LocalDate date => Date(date),
        PartialDate date => Date(date),
        ISaid said => said.In(this),
        _ => throw new InvalidOperationException("A text has a value that words cannot be made of."),
    };

    /// <summary>The codes of all texts, in the order of <see cref="Phrase"/>.</summary>
    internal static IEnumerable<string> Codes => Enum.GetNames<Phrase>().Select(TokenWords.Kebab);

    /// <summary>The places of a text.</summary>
    internal string[] Places(Phrase phrase) => At(phrase).Names;

    /// <summary>The words of this language for the values of a closed set, by their words in files.</summary>
    internal Dictionary<string, string>? TermsOf(string set) => _contents.Value.Terms.GetValueOrDefault(set);

    /// <summary>The words of this language for the library's own vocabulary.</summary>
    internal IReadOnlyDictionary<string, string> Vocabulary => _contents.Value.Words;

    /// <summary>The names of the texts in the file of a language, in their order.</summary>
    internal static IEnumerable<string> NamesIn(Language language)
    {
        using JsonDocument document = Open(language);
        return [.. document.RootElement.GetProperty(Section).EnumerateObject().Select(text => text.Name)];
    }

    /// <summary>Two threads may take the same template apart at once: both come to the same.</summary>
    private Template At(Phrase phrase)
    {
        Contents contents = _contents.Value;
        return contents.Templates[(int)phrase] ??= Template.Parse(contents.Texts[(int)phrase], Language == Language.English ? null : English.At(phrase).Names);
    }

    private static JsonDocument Open(Language language) => JsonDocument.Parse(Knowledge.EmbeddedDocument.Bytes(typeof(Phrases).Assembly, $"Wording/{language.Tag()}.json"));

    private static Contents Load(Language language)
    {
        using JsonDocument document = Open(language);
        JsonElement root = document.RootElement;
        JsonElement phrases = root.GetProperty(Section);
        // The texts stand in the order of their codes, so that the codes need not be spelled out at each start.
        string[] texts = [.. phrases.EnumerateObject().Select(text => text.Value.GetString()!)];
        return new(texts, new Template?[texts.Length], Tables(root), Table(root, "words"));
    }

    private static Dictionary<string, Dictionary<string, string>> Tables(JsonElement root)
    {
        Dictionary<string, Dictionary<string, string>> tables = new(StringComparer.Ordinal);
        if (root.TryGetProperty("terms", out JsonElement terms))
        {
            foreach (JsonProperty set in terms.EnumerateObject())
                tables[set.Name] = Table(terms, set.Name);
        }
        return tables;
    }

    private static Dictionary<string, string> Table(JsonElement parent, string name)
    {
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        if (parent.TryGetProperty(name, out JsonElement words))
        {
            foreach (JsonProperty word in words.EnumerateObject())
                table[word.Name] = word.Value.GetString()!;
        }
        return table;
    }

    private sealed record Contents(string[] Texts, Template?[] Templates, Dictionary<string, Dictionary<string, string>> Terms, Dictionary<string, string> Words);
}
