using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A report, plan or examination that was sent or made.</summary>
public sealed record ReportSent
{
    /// <summary>A report of a kind on a day.</summary>
    /// <param name="kind">A word: <c>progress-report</c>, <c>treatment-plan</c> or <c>re-evaluation</c>.</param>
    /// <param name="date">When.</param>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    [JsonConstructor]
    public ReportSent(string kind, LocalDate date)
    {
        Kind = Text.Word(kind, nameof(kind));
        Date = date;
    }

    /// <summary>What kind, as a word.</summary>
    public string Kind { get; }

    /// <summary>When.</summary>
    public LocalDate Date { get; }

    /// <summary>To whom, as words such as <c>attending-doctor</c>, <c>payer</c> or <c>prescriber</c>.</summary>
    public ValueList<string> To { get; init; }

    /// <summary>What it tells, as words such as <c>goal</c>, <c>functional-improvement</c> or <c>expected-length</c>.</summary>
    public ValueList<string> Contents { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(ReportSent);
}
