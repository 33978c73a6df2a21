using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A clinic's replacement or silencing of a rule: who, why, since when, until when. It shows in every decision that it touches.</summary>
public sealed record Override
{
    /// <summary>An override of a rule.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="because">Why, in words.</param>
    /// <param name="by">Who takes it on, by role.</param>
    /// <exception cref="ArgumentException">A text is blank or too long.</exception>
    [JsonConstructor]
    public Override(string rule, string because, string by)
    {
        Rule = Text.Required(rule, nameof(rule));
        Because = Text.Required(because, nameof(because));
        By = Text.Required(by, nameof(by));
    }

    /// <summary>The id of the rule that it replaces or silences.</summary>
    public string Rule { get; }

    /// <summary>Why, in words.</summary>
    public string Because { get; }

    /// <summary>Who takes it on, by role.</summary>
    public string By { get; }

    /// <summary>Why, as one of a few words.</summary>
    public OverrideReason Reason { get; init; }

    /// <summary>The first day it holds; null for always.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The last day it holds; null for no end.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The id of the rule that stands in its place, or null if the rule is silenced.</summary>
    public string? ReplacedBy { get; init; }

    internal bool HoldsOn(LocalDate date) => (Since is not { } since || since <= date) && (Until is not { } until || date <= until);
}
