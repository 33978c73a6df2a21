using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>
/// A prescriber's written permission for one rule or one category of rules. It counts from its date to its end. It lifts effects
/// of facts that are surely not newer than it; its limits hold in any case.
/// </summary>
public sealed record Clearance
{
    /// <summary>A permission from somebody, given on a day.</summary>
    /// <param name="by">Who permits.</param>
    /// <param name="date">The day it was written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> is null.</exception>
    [JsonConstructor]
    public Clearance(Prescriber by, LocalDate date)
    {
        By = Guard.Against.Null(by);
        Date = date;
    }

    /// <summary>The id of the rule it is for, or null if it names a category.</summary>
    public string? Rule { get; init => field = Text.Optional(value, nameof(Rule)); }

    /// <summary>The category it is for, such as <c>cardiovascular</c>, or null if it names a rule.</summary>
    public string? Category { get; init => field = Text.Optional(value, nameof(Category)); }

    /// <summary>Who permits.</summary>
    public Prescriber By { get; }

    /// <summary>The day it was written.</summary>
    public LocalDate Date { get; }

    /// <summary>The last day it holds, or null if it names no end.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>What it limits: these restrictions hold while the clearance is used.</summary>
    public ValueList<Restriction> Limits { get; init; }

    /// <summary>What the prescriber wrote.</summary>
    public string? Note { get; init => field = Text.Optional(value, nameof(Note)); }

    /// <summary>A permission for one rule.</summary>
    public static Clearance ForRule(string rule, Prescriber by, LocalDate date, LocalDate? until = null) =>
        new(by, date) { Rule = Guard.Against.NullOrWhiteSpace(rule), Until = until };

    /// <summary>A permission for all rules of a category.</summary>
    public static Clearance ForCategory(string category, Prescriber by, LocalDate date, LocalDate? until = null) =>
        new(by, date) { Category = Guard.Against.NullOrWhiteSpace(category), Until = until };

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Clearance);
}
