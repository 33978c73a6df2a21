using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Formats;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A named, versioned list of rules with their sources.</summary>
[JsonConverter(typeof(RulePackConverter))]
public sealed record RulePack
{
    /// <summary>A pack by its name and version.</summary>
    /// <param name="id">Words in lower case with hyphens and slashes, such as <c>standard/haematologic</c>.</param>
    /// <param name="version">Such as <c>1.0.0</c>.</param>
    /// <param name="title">Its name for people.</param>
    /// <exception cref="ArgumentException">An id that is not such words, or a blank text.</exception>
    public RulePack(string id, string version, string title)
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
    public string Title { get; private init; }

    /// <summary>The day a named clinician signed this version off, or null: unreviewed.</summary>
    public LocalDate? Reviewed { get; init; }

    /// <summary>The day by which its rules have to be looked at again, where a rule sets none of its own.</summary>
    public LocalDate? ReviewBy { get; init; }

    /// <summary>The first day on which the rules of the pack hold; null for always. A rule that says a later day holds from that day.</summary>
    public LocalDate? HoldsFrom { get; init; }

    /// <summary>The first day on which they no longer hold; null for never. A rule that says an earlier day ends on that day.</summary>
    public LocalDate? HoldsUntil { get; init; }

    /// <summary>The sources that its rules name, by key.</summary>
    public ValueList<RuleSource> Sources { get; init; }

    /// <summary>The readings that its rules compare.</summary>
    public ValueList<Measurement> Measurements { get; init; }

    /// <summary>The rules.</summary>
    public ValueList<IReferralRule> Rules { get; init; }

    /// <summary>The language of its texts.</summary>
    public Language Language { get; internal init; }

    /// <summary>The texts of its rules that are data, with their codes, as a translation names them.</summary>
    public ValueList<PackText> Texts => PackTexts.Of(Data);

    internal Aside<Translations> Translations { get; init; }

    /// <summary>Makes the pack in another language, where it is made of something else than its own texts.</summary>
    internal Aside<Func<Language, RulePack>> Speaks { get; init; }

    private Aside<RulePack> English { get; init; }

    /// <summary>The rules that have a form in the pack format. Rules in code are not among them.</summary>
    private RulePack Data => Rules.All(rule => rule is Contraindication) ? this : this with { Rules = [.. Rules.Where(rule => rule is Contraindication)] };

    /// <summary>The same pack in another language. A text that is not translated, and a rule in code that does not go by the language, stays as it is.</summary>
    /// <param name="language">The language.</param>
    public RulePack In(Language language)
    {
        Guard.Against.EnumOutOfRange(language);
        if (language == Language)
            return this;
        if (Speaks.Value is { } speaks)
            return speaks(language);
        if (English.Value is { } english)
            return english.In(language);
        RulePack data = PackTexts.Translate(Data, (Translations.Value ?? Wording.Translations.None).In(language));
        Dictionary<string, IReferralRule> translated = data.Rules.ToDictionary(rule => rule.Info.Id, StringComparer.Ordinal);
        return this with
        {
            Title = data.Title,
            Measurements = data.Measurements,
            Rules = [.. Rules.Select(rule => translated.GetValueOrDefault(rule.Info.Id) ?? (rule is ISpokenRule spoken ? spoken.In(language) : rule))],
            Language = language,
            English = new(this),
        };
    }

    /// <summary>The pack with a translation of its texts, which <see cref="In"/> speaks. It goes before a translation that came with it.</summary>
    /// <param name="translation">The translation.</param>
    /// <exception cref="ArgumentException">It is a translation of another pack.</exception>
    public RulePack With(PackTranslation translation) =>
        (English.Value ?? this) with { Translations = new((Translations.Value ?? Wording.Translations.None).With(translation, Id)) };
}
