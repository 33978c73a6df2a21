using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Formats;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>The texts of a pack in another language. It changes no rule: only what is read.</summary>
[JsonConverter(typeof(PackTranslationConverter))]
public sealed record PackTranslation
{
    /// <summary>A translation of a pack.</summary>
    /// <param name="pack">The id of the pack.</param>
    /// <param name="language">The language, other than English.</param>
    /// <exception cref="ArgumentException">The id is blank, or the language is English.</exception>
    public PackTranslation(string pack, Language language)
    {
        Pack = Coding.Text.Required(pack, nameof(pack));
        Language = Guard.Against.InvalidInput(Guard.Against.EnumOutOfRange(language), nameof(language), l => l != Language.English, "a language other than English, which the pack itself is written in");
    }

    /// <summary>The id of the pack.</summary>
    public string Pack { get; }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The day on which a named clinician signed the translation, or null.</summary>
    public LocalDate? Reviewed { get; init; }

    /// <summary>The texts, by code.</summary>
    public ValueList<TranslatedText> Texts { get; init; }

    /// <summary>What stands between this translation and the texts of its pack: what is missing, stale or left over.</summary>
    /// <param name="texts">The texts of the pack, such as <see cref="RulePack.Texts"/>.</param>
    public ValueList<TranslationGap> Against(ValueList<PackText> texts)
    {
        Dictionary<string, TranslatedText> own = Texts.ToDictionary(text => text.Code, StringComparer.Ordinal);
        List<TranslationGap> gaps = [];
        foreach (PackText text in texts)
        {
            if (!own.Remove(text.Code, out TranslatedText? translated))
                gaps.Add(new(TranslationGapKind.Missing, text.Code, text.Text, text.Mark));
            else if (translated.Of != text.Mark)
                gaps.Add(new(TranslationGapKind.Stale, text.Code, text.Text, text.Mark));
        }
        gaps.AddRange(own.Keys.Order(StringComparer.Ordinal).Select(code => new TranslationGap(TranslationGapKind.LeftOver, code, null, null)));
        return [.. gaps];
    }
}
