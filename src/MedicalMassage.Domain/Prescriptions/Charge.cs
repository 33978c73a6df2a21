using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>Money that was asked for or paid under a claim, as far as limits of money need it.</summary>
public sealed record Charge
{
    /// <summary>The greatest amount: 10,000,000.</summary>
    public const int Greatest = 10_000_000;

    /// <summary>An amount on a form.</summary>
    /// <param name="form">The form or account it goes on, as a word such as <c>ocf-23</c>, <c>ocf-18</c> or <c>benefits</c>.</param>
    /// <param name="amount">0 to 10,000,000, in the currency of the scheme.</param>
    /// <exception cref="ArgumentException">Not such a word, or an amount out of range.</exception>
    [JsonConstructor]
    public Charge(string form, decimal amount)
    {
        Form = Text.Word(form, nameof(form));
        Amount = Guard.Against.OutOfRange(amount, nameof(amount), 0, Greatest, "an amount from 0 to 10000000");
    }

    /// <summary>The form or account, as a word.</summary>
    public string Form { get; }

    /// <summary>How much.</summary>
    public decimal Amount { get; }

    /// <summary>What for, as a word such as <c>treatment</c> or <c>supplementary</c>.</summary>
    public string? Category { get; init => field = Text.OptionalWord(value, nameof(Category)); }

    /// <summary>When.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Charge);
}
