using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>Somebody who writes rules; all ids of the rules begin with the author's name, so that no two authors clash.</summary>
/// <example>
/// <code>
/// RuleAuthor clinic = RuleAuthor.Named("our-clinic");
/// Contraindication rule = clinic
///     .Rule("gentle-under-16", "No deep work under sixteen", "age", "house-protocol")
///     .Because("Growing bones and joints bear less.", resolvedBy: "The sixteenth birthday.")
///     .When(Trigger.AgeBelow(16))
///     .Exclude(Technique.DeepTissue)
///     .LimitPressure(Pressure.Level3);
/// </code>
/// </example>
public sealed class RuleAuthor
{
    private RuleAuthor(string name) => Name = name;

    /// <summary>The name before the slash of every id.</summary>
    public string Name { get; }

    /// <summary>An author by name.</summary>
    /// <param name="name">A word in lower case with hyphens, such as <c>our-clinic</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no such word.</exception>
    public static RuleAuthor Named(string name) => new(Text.Word(name, nameof(name)));

    /// <summary>What a rule of this author says about itself. Go on with <see cref="RuleSentence.When(RuleInfo, Trigger)"/>.</summary>
    /// <param name="name">The name of the rule, a word in lower case with hyphens: the id is the author's name, a slash and this.</param>
    /// <param name="title">What it is about, for people.</param>
    /// <param name="category">A word such as <c>medication</c>, which clearances may name.</param>
    /// <param name="sources">Where it comes from: at least one source key of the pack.</param>
    /// <returns>
    /// The rule's information. How far the sources carry it goes by their number, as in a pack that does not say: one is a single
    /// source, more are a consensus. Where that is not so, say it with <see cref="RuleInfo.Evidence"/>.
    /// </returns>
    /// <exception cref="ArgumentException">A name or category that is not a word, a blank title, or no source.</exception>
    public RuleInfo Rule(string name, string title, string category, params ReadOnlySpan<string> sources)
    {
        Guard.Against.NullOrWhiteSpace(name);
        return new(Name + "/" + Text.Word(name, nameof(name)), title, category, sources) { Evidence = RuleInfo.EvidenceOf(sources.Length) };
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
