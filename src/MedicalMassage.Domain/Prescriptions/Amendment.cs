using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A change that somebody made on the form after it was issued.</summary>
public sealed record Amendment
{
    /// <summary>A change by somebody on a day.</summary>
    /// <param name="date">When it was made.</param>
    /// <param name="by">Who made it.</param>
    /// <param name="field">Which field, by its path in the prescription, such as <c>issued</c> or <c>items</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="field"/> is blank or too long.</exception>
    [JsonConstructor]
    public Amendment(LocalDate date, Prescriber by, string field)
    {
        Date = date;
        By = Guard.Against.Null(by);
        Field = Text.Required(field, nameof(field));
    }

    /// <summary>When it was made.</summary>
    public LocalDate Date { get; }

    /// <summary>Who made it.</summary>
    public Prescriber By { get; }

    /// <summary>Which field.</summary>
    public string Field { get; }

    /// <summary>The new date of issue, where the form was dated anew.</summary>
    public LocalDate? NewIssueDate { get; init; }

    /// <summary>What was changed and why.</summary>
    public string? Note { get; init => field = Text.Optional(value, nameof(Note)); }

    /// <summary>Whether it is signed.</summary>
    public Stated Signature { get; init; }

    /// <summary>Whether it bears the practice stamp.</summary>
    public Stated Stamp { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Amendment);
}
