using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Authorisation;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Formats;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>The rules of one payer or jurisdiction on prescriptions. Each of them names its sources and the dates between which it holds.</summary>
[JsonConverter(typeof(PrescriptionSchemeConverter))]
public sealed record PrescriptionScheme
{
    internal PrescriptionScheme(string id, string version, string title)
    {
        Id = Text.Word(id, nameof(id));
        Version = Text.Required(version, nameof(version));
        Title = Text.Required(title, nameof(title));
    }

    /// <summary>The word by which prescriptions name it, such as <c>de-gkv</c>.</summary>
    public string Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>Its name for people.</summary>
    public string Title { get; }

    /// <summary>The day on which somebody qualified signed this version off, or null: unreviewed.</summary>
    public LocalDate? Reviewed { get; init; }

    /// <summary>The sources that its rules name, by key.</summary>
    public ValueList<RuleSource> Sources { get; init; }

    /// <summary>What the facts say and no rule carries, and why.</summary>
    public ValueList<SchemeGap> Gaps { get; init; }

    /// <summary>True if its rules are for prescriptions of any scheme, and stand beside those of another one.</summary>
    public bool ForAny { get; init; }

    internal ValueList<PrescriptionRule> Rules { get; init; }

    /// <summary>The language of its texts.</summary>
    public Language Language { get; private init; }

    /// <summary>Its texts with their codes, as a translation names them. The codes do not depend on the language.</summary>
    public ValueList<PackText> Texts => Wording.PackTexts.Of(this);

    internal Wording.Aside<Wording.Translations> Translations { get; init; }

    private Wording.Aside<PrescriptionScheme> English { get; init; }

    /// <summary>The same scheme in another language. A text that is not translated stays English.</summary>
    /// <param name="language">The language.</param>
    public PrescriptionScheme In(Language language)
    {
        Guard.Against.EnumOutOfRange(language);
        if (language == Language)
            return this;
        if (English.Value is { } english)
            return english.In(language);
        PrescriptionScheme translated = Wording.PackTexts.Translate(this, (Translations.Value ?? Wording.Translations.None).In(language));
        return translated with
        {
            Language = language,
            Translations = Translations,
            English = new(this),
            Rules = [.. translated.Rules.Select(rule => rule.Told(language))],
        };
    }

    /// <summary>The scheme with a translation of its texts, which <see cref="In"/> speaks. It goes before a translation that came with it.</summary>
    /// <param name="translation">The translation.</param>
    /// <exception cref="ArgumentException">It is a translation of another one.</exception>
    public PrescriptionScheme With(PackTranslation translation) =>
        (English.Value ?? this) with { Translations = new((Translations.Value ?? Wording.Translations.None).With(translation, Id)) };

    /// <summary>The rules as a pack for a rule book.</summary>
    public RulePack Pack => new("schemes/" + Id, Version, Title)
    {
        Reviewed = Reviewed,
        Sources = Sources,
        Rules = [.. Rules],
        Language = Language,
        Speaks = new(language => In(language).Pack),
    };

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}

/// <summary>Schemes in rule books.</summary>
public static class PrescriptionSchemeBooks
{
    /// <summary>The book with the rules of a scheme added. A book judges one scheme: a prescription that names another is told so.</summary>
    /// <param name="book">The book.</param>
    /// <param name="scheme">The scheme.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RuleBook With(this RuleBook book, PrescriptionScheme scheme) => Guard.Against.Null(book).With(Guard.Against.Null(scheme).Pack);
}
