using Ardalis.GuardClauses;
using MedicalMassage.Domain.Appropriateness;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>The progress report that a payer asks for, put together from the records of a case.</summary>
public sealed record ProgressReport
{
    /// <summary>The payer's or jurisdiction's rules.</summary>
    public required string Scheme { get; init; }

    /// <summary>The day on which it is due; null while no session was given.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>True if it is due by the day of the case.</summary>
    public required bool IsDue { get; init; }

    /// <summary>Who gets it.</summary>
    public ValueList<string> To { get; init; }

    /// <summary>What it says, in the order of the payer's list.</summary>
    public ValueList<ReportSection> Sections { get; init; }

    /// <summary>What the payer asks for and the records do not hold.</summary>
    public ValueList<ReportItem> Missing { get; init; }

    /// <summary>The keys of the sources of the payer's rules.</summary>
    public ValueList<string> Sources { get; init; }

    /// <summary>The report for the scheme of the prescription, by the standard evidence.</summary>
    /// <param name="referral">The case with its records and readings.</param>
    /// <returns>The report, or null if no report of that scheme is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="referral"/> is null.</exception>
    public static ProgressReport? Of(ReferralCase referral) => Of(referral, EvidencePacks.Standard);

    /// <summary>The report for the scheme of the prescription.</summary>
    /// <param name="referral">The case with its records and readings.</param>
    /// <param name="evidence">What payers ask for.</param>
    /// <returns>The report, or null if no report of that scheme is known.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static ProgressReport? Of(ReferralCase referral, EvidencePack evidence)
    {
        Guard.Against.Null(referral);
        ReportDuty? duty = Guard.Against.Null(evidence).Reports.FirstOrDefault(report => report.Scheme == referral.Prescription?.Scheme);
        return duty is null ? null : new ReportMaker(referral, evidence, duty).Make();
    }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(ProgressReport);
}
