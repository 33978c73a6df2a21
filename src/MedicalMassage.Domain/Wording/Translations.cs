using Ardalis.GuardClauses;

namespace MedicalMassage.Domain.Wording;

/// <summary>The translations that go with a pack: those that were given to it, and those that the assembly brings for a pack of ours.</summary>
internal sealed class Translations(ValueList<PackTranslation> given, Func<Language, IEnumerable<PackTranslation>>? embedded)
{
    internal static Translations None { get; } = new(default, null);

    internal ValueList<PackTranslation> Given => given;

    /// <summary>These and another one, which goes before them.</summary>
    /// <exception cref="ArgumentException">It is a translation of another pack than the one of this id.</exception>
    internal Translations With(PackTranslation translation, string pack)
    {
        Guard.Against.Null(translation);
        return translation.Pack == pack
            ? new([.. given, translation], embedded)
            : throw new ArgumentException($"The translation is of {translation.Pack}, not of {pack}.", nameof(translation));
    }

    /// <summary>The texts of a language by code and by the mark of what they translate. What was given goes before what the assembly brings.</summary>
    internal Dictionary<(string Code, string Of), string> In(Language language)
    {
        Dictionary<(string Code, string Of), string> texts = [];
        foreach (PackTranslation translation in (embedded?.Invoke(language) ?? []).Concat(given.Where(one => one.Language == language)))
        {
            foreach (TranslatedText text in translation.Texts.Span)
                texts[(text.Code, text.Of)] = text.Text;
        }
        return texts;
    }
}
