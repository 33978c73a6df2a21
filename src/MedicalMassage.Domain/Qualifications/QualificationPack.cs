using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Formats;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A named, versioned list of what training which work asks for, with the credentials that it names and their sources.</summary>
[JsonConverter(typeof(QualificationPackConverter))]
public sealed record QualificationPack
{
    /// <summary>A pack by its name and version.</summary>
    /// <param name="id">Words in lower case with hyphens and slashes, such as <c>qualifications/us</c>.</param>
    /// <param name="version">Such as <c>1.0.0</c>.</param>
    /// <param name="title">Its name for people.</param>
    /// <exception cref="ArgumentException">An id that is not such words, or a blank text.</exception>
    public QualificationPack(string id, string version, string title)
    {
        Id = Guard.Against.InvalidInput(Guard.Against.NullOrWhiteSpace(id), nameof(id), RuleInfo.IsId, "words in lower case with hyphens, with slashes between names");
        Version = Text.Required(version, nameof(version));
        Title = Text.Required(title, nameof(title));
    }

    /// <summary>The name of the pack.</summary>
    public string Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>Its name for people.</summary>
    public string Title { get; }

    /// <summary>The day somebody competent signed this version off, or null: unreviewed.</summary>
    public LocalDate? Reviewed { get; init; }

    /// <summary>The sources that it names, by key.</summary>
    public ValueList<RuleSource> Sources { get; init; }

    /// <summary>The credentials that its requirements name, and those that are only described.</summary>
    public ValueList<CredentialDefinition> Credentials { get; init; }

    /// <summary>The requirements, each a rule.</summary>
    public ValueList<QualificationRequirement> Requirements { get; init; }

    /// <summary>The places that it has requirements for, in order; those that hold everywhere name none.</summary>
    public ValueList<string> Jurisdictions =>
        [.. Requirements.Select(requirement => requirement.Jurisdiction).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The language of its texts.</summary>
    public Language Language { get; private init; }

    /// <summary>Its texts with their codes, as a translation names them. The codes do not depend on the language.</summary>
    public ValueList<PackText> Texts => Wording.PackTexts.Of(this);

    internal Wording.Aside<Wording.Translations> Translations { get; init; }

    private Wording.Aside<QualificationPack> English { get; init; }

    /// <summary>The same pack in another language. A text that is not translated stays English.</summary>
    /// <param name="language">The language.</param>
    public QualificationPack In(Language language)
    {
        Guard.Against.EnumOutOfRange(language);
        if (language == Language)
            return this;
        if (English.Value is { } english)
            return english.In(language);
        return Wording.PackTexts.Translate(this, (Translations.Value ?? Wording.Translations.None).In(language)) with
        {
            Language = language,
            Translations = Translations,
            English = new(this),
        };
    }

    /// <summary>The pack with a translation of its texts, which <see cref="In"/> speaks. It goes before a translation that came with it.</summary>
    /// <param name="translation">The translation.</param>
    /// <exception cref="ArgumentException">It is a translation of another one.</exception>
    public QualificationPack With(PackTranslation translation) =>
        (English.Value ?? this) with { Translations = new((Translations.Value ?? Wording.Translations.None).With(translation, Id)) };

    /// <summary>The rules for work in a place: a pack of rules for each level, such as everywhere, the country, and the state.</summary>
    /// <param name="jurisdiction">The code of the place, such as <c>US-WA</c>.</param>
    /// <exception cref="ArgumentException">No such code.</exception>
    public ValueList<RulePack> For(string jurisdiction)
    {
        string place = Therapists.Jurisdictions.Required(jurisdiction, nameof(jurisdiction));
        return
        [
            .. Requirements
                .Where(requirement => requirement.Jurisdiction is not { } whole || Therapists.Jurisdictions.IsWithin(place, whole))
                .GroupBy(requirement => requirement.Jurisdiction, StringComparer.Ordinal)
                .OrderBy(level => level.Key, StringComparer.Ordinal)
                .Select(level => Rules(level.Key, [.. level])),
        ];
    }

    private RulePack Level(string? jurisdiction) =>
        Rules(jurisdiction, [.. Requirements.Where(requirement => requirement.Jurisdiction == jurisdiction)]);

    private RulePack Rules(string? jurisdiction, QualificationRequirement[] requirements)
    {
        HashSet<string> named = [.. requirements.SelectMany(requirement => requirement.Info.Sources)];
        return new($"{Id}/{jurisdiction?.ToLowerInvariant() ?? "everywhere"}", Version, jurisdiction is null ? Title : $"{Title}: {jurisdiction}")
        {
            Reviewed = Reviewed,
            Sources = [.. Sources.Where(source => named.Contains(source.Key))],
            Rules = [.. requirements],
            Language = Language,
            Speaks = new(language => In(language).Level(jurisdiction)),
        };
    }
}
