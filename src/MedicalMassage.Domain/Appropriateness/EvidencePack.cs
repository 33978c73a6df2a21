using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Formats;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A named, versioned account of what massage is prescribed for, what is known of it, and how its outcome is measured.</summary>
/// <remarks>Read one with <see cref="EvidencePackFormat"/>; <see cref="EvidencePacks.Standard"/> comes with the package.</remarks>
[JsonConverter(typeof(EvidencePackConverter))]
public sealed record EvidencePack
{
    /// <summary>A pack by its name and version.</summary>
    /// <param name="id">Words in lower case with hyphens and slashes, such as <c>standard/evidence</c>.</param>
    /// <param name="version">Such as <c>1.0.0</c>.</param>
    /// <param name="title">Its name for people.</param>
    /// <exception cref="ArgumentException">An id that is not such words, or a blank text.</exception>
    public EvidencePack(string id, string version, string title)
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

    /// <summary>The day a named clinician signed this version off, or null: unreviewed.</summary>
    public LocalDate? Reviewed { get; init; }

    /// <summary>How the certainty of the evidence was rated.</summary>
    public string? Rating { get; init => field = Text.Optional(value, nameof(Rating)); }

    /// <summary>The sources that its entries name, by key.</summary>
    public ValueList<RuleSource> Sources { get; init; }

    /// <summary>What massage is prescribed for, by id.</summary>
    public ValueList<Indication> Indications { get; init; }

    /// <summary>How outcomes are measured, by id.</summary>
    public ValueList<OutcomeMeasure> Measures { get; init; }

    /// <summary>What patients can do at home, by id.</summary>
    public ValueList<HomeCareAdvice> HomeCare { get; init; }

    /// <summary>When a course is looked at anew, and what follows from adverse events.</summary>
    public CourseReview? Review { get; init; }

    /// <summary>The progress reports that payers ask for, by scheme.</summary>
    public ValueList<ReportDuty> Reports { get; init; }

    /// <summary>The language of its texts.</summary>
    public Language Language { get; private init; }

    /// <summary>Its texts with their codes, as a translation names them. The codes do not depend on the language.</summary>
    public ValueList<PackText> Texts => Wording.PackTexts.Of(this);

    internal Wording.Aside<Wording.Translations> Translations { get; init; }

    private Wording.Aside<EvidencePack> English { get; init; }

    /// <summary>The same pack in another language. A text that is not translated stays English.</summary>
    /// <param name="language">The language.</param>
    public EvidencePack In(Language language)
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
    public EvidencePack With(PackTranslation translation) =>
        (English.Value ?? this) with { Translations = new((Translations.Value ?? Wording.Translations.None).With(translation, Id)) };

    /// <summary>The measure of an id, or null.</summary>
    /// <param name="id">The id, such as <c>oswestry-disability-index</c>.</param>
    public OutcomeMeasure? Measure(string id)
    {
        foreach (OutcomeMeasure measure in Measures.Span)
        {
            if (measure.Id == id)
                return measure;
        }
        return null;
    }

    /// <summary>The indications of a case: those of the diagnosis that massage is prescribed for, then those of other active conditions.</summary>
    /// <param name="referral">The case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="referral"/> is null.</exception>
    public ValueList<Indication> For(ReferralCase referral)
    {
        Guard.Against.Null(referral);
        return [.. Appropriateness.IndicationMatch.Find(this, referral).Select(match => match.Indication).Distinct()];
    }
}
