namespace MedicalMassage.Domain;

/// <summary>The short tags of the languages, as BCP 47 writes them.</summary>
public static class LanguageTags
{
    private static readonly string[] Tags = ["en", "de"];

    /// <summary>The tag of a language, such as <c>de</c>.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the languages.</exception>
    public static string Tag(this Language language) => (int)language < Tags.Length
        ? Tags[(int)language]
        : throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the library.");

    /// <summary>Finds the language of a tag.</summary>
    /// <param name="tag">The tag, such as <c>de</c>, in lower case and without a region.</param>
    /// <param name="language">The language, if there is one.</param>
    /// <returns>True if the library speaks that language.</returns>
    public static bool TryParse(string? tag, out Language language)
    {
        int index = Array.IndexOf(Tags, tag);
        language = index < 0 ? default : (Language)index;
        return index >= 0;
    }
}
