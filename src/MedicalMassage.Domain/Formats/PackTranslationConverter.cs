using System.Text.Json.Serialization;
using NodaTime;

namespace MedicalMassage.Domain.Formats;

/// <summary>The document of a translation: the texts stand by their codes.</summary>
internal sealed record PackTranslationDocument(string Pack, Language Language, Dictionary<string, TranslatedTextDocument> Texts)
{
    [JsonPropertyOrder(-1)]
    public int Format { get; init => field = FormatVersion.Check(value); } = FormatVersion.Current;

    public LocalDate? Reviewed { get; init; }
}

/// <summary>One text with the mark of the English one.</summary>
internal sealed record TranslatedTextDocument(string Of, string Text);

/// <summary>Reads and writes translations of packs.</summary>
internal sealed class PackTranslationConverter : DocumentConverter<PackTranslation, PackTranslationDocument>
{
    protected override PackTranslationDocument From(PackTranslation value) => new(
        value.Pack, value.Language, value.Texts.ToDictionary(text => text.Code, text => new TranslatedTextDocument(text.Of, text.Text), StringComparer.Ordinal))
    {
        Reviewed = value.Reviewed,
    };

    protected override PackTranslation To(PackTranslationDocument document) => new(document.Pack, document.Language)
    {
        Reviewed = document.Reviewed,
        Texts = [.. document.Texts.Select(text => To(text.Key, text.Value))],
    };

    private static TranslatedText To(string code, TranslatedTextDocument text)
    {
        try
        {
            return new(code, text.Of, text.Text);
        }
        catch (ArgumentException refusal) when (refusal is not MemberException)
        {
            throw new MemberException($"{code}: {refusal.Message}", "texts");
        }
    }
}
