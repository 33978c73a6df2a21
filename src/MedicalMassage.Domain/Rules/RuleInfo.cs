using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>What a rule says about itself: its name, why it is there, what resolves it, and where it comes from.</summary>
public sealed record RuleInfo
{
    /// <summary>A rule by its id.</summary>
    /// <param name="id">Lower case with hyphens, such as <c>anticoagulant-therapy</c>; authors put their own name before a slash: <c>our-clinic/no-hot-stones</c>.</param>
    /// <param name="title">What it is about, for people.</param>
    /// <param name="category">A word such as <c>medication</c>.</param>
    /// <param name="sources">Where it comes from: at least one source key.</param>
    /// <exception cref="ArgumentException">An id or category that is not such a word, a blank title, or no source.</exception>
    public RuleInfo(string id, string title, string category, params ReadOnlySpan<string> sources)
    {
        Id = Guard.Against.InvalidInput(Guard.Against.NullOrWhiteSpace(id), nameof(id), IsId, "words in lower case with hyphens, with slashes between names");
        Title = Text.Required(title, nameof(title));
        Category = Text.Word(category, nameof(category));
        Sources = sources.Length > 0 ? [.. sources] : throw new ArgumentException("A rule needs at least one source.", nameof(sources));
    }

    /// <summary>The id, unique in a rule book.</summary>
    public string Id { get; }

    /// <summary>What it is about.</summary>
    public string Title { get; }

    /// <summary>The category, as a word.</summary>
    public string Category { get; }

    /// <summary>The keys of its sources.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>Why the rule is there.</summary>
    public string Rationale { get; init => field = Text.Bounded(value, nameof(Rationale)); } = "";

    /// <summary>What lifts or settles it.</summary>
    public string ResolvedBy { get; init => field = Text.Bounded(value, nameof(ResolvedBy)); } = "";

    /// <summary>How fast somebody has to see the patient if it fires.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>How many of the sources that speak of it agree, such as <c>7/11</c>.</summary>
    public string? Agreement { get; init => field = Text.Optional(value, nameof(Agreement)); }

    /// <summary>Where the sources differ, and what in the rule is our own.</summary>
    public string? Disagreement { get; init => field = Text.Optional(value, nameof(Disagreement)); }

    /// <summary>How far the sources carry the rule.</summary>
    public EvidenceCertainty Evidence { get; init; }

    /// <summary>The day by which somebody has to look at the rule and its sources again; null where the day of its pack counts. Past it the rule still holds.</summary>
    public LocalDate? ReviewBy { get; init; }

    /// <summary>True if no override may touch the rule.</summary>
    public bool Sealed { get; init; }

    /// <summary>The first day on which the rule holds; null for always.</summary>
    public LocalDate? HoldsFrom { get; init; }

    /// <summary>The first day on which it no longer holds; null for never.</summary>
    public LocalDate? HoldsUntil { get; init; }

    /// <summary>True if the day that counts is the prescription's date of issue, as with rules of law, and not the day of the case.</summary>
    public bool ByIssueDate { get; init; }

    /// <summary>True if the rule's dates take in the day that counts for a case.</summary>
    internal bool IsInForce(ReferralCase referral)
    {
        LocalDate judged = ByIssueDate ? referral.Prescription?.Issued ?? referral.AsOf : referral.AsOf;
        return !(judged < HoldsFrom) && !(judged >= HoldsUntil);
    }

    /// <summary>How far sources carry a rule that does not say it: by their number.</summary>
    internal static EvidenceCertainty EvidenceOf(int sources) => sources > 1 ? EvidenceCertainty.Consensus : EvidenceCertainty.SingleSource;

    internal static bool IsId(string id) => id.Length <= 128 && Array.TrueForAll(id.Split('/'), Text.IsWord);
}
