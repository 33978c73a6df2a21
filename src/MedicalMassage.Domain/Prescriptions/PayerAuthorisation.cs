using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A leave that a payer, adviser or employer was asked for or gave.</summary>
public sealed record PayerAuthorisation
{
    /// <summary>A leave of a kind.</summary>
    /// <param name="kind">A word such as <c>service-request</c>, <c>claim-manager</c>, <c>employer</c>, <c>individual-approval</c> or <c>self-pay</c>.</param>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    [JsonConstructor]
    public PayerAuthorisation(string kind) => Kind = Text.Word(kind, nameof(kind));

    /// <summary>What kind of leave, as a word.</summary>
    public string Kind { get; }

    /// <summary>When it was asked for.</summary>
    public LocalDate? Requested { get; init; }

    /// <summary>When it was given; null while it is open.</summary>
    public LocalDate? Granted { get; init; }

    /// <summary>The first day on which it no longer counts; null if it names no end.</summary>
    public LocalDate? Ends { get; init; }

    /// <summary>Up to which visit of the count it reaches, 1 to 1,000; null if it names none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? UpToVisit { get; init => field = value is { } visit ? Amount.Between(visit, nameof(UpToVisit), 1, 1_000) : null; }

    /// <summary>The diagnosis codes that it names.</summary>
    /// <exception cref="ArgumentException">More than 50 entries.</exception>
    public ValueList<Code> Codes { get; init => field = Bounded.List(value, nameof(Codes), 50); }

    /// <summary>The diagnosis group that it names.</summary>
    public string? DiagnosisGroup { get; init => field = Text.Optional(value, nameof(DiagnosisGroup)); }

    /// <summary>The services that it names; empty for any.</summary>
    /// <exception cref="ArgumentException">More than 50 entries.</exception>
    public ValueList<string> Services { get; init => field = Bounded.List(value, nameof(Services), 50); }

    /// <summary>Whether the payer that gave it is still the patient's, be it after a merger.</summary>
    public Stated SamePayer { get; init; }

    internal bool CountsOn(LocalDate date) => Granted <= date && (Ends is not { } end || date < end);

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(PayerAuthorisation);
}
