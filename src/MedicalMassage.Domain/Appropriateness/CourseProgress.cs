using Ardalis.GuardClauses;
using MedicalMassage.Domain.Appropriateness;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>Whether a course works, and what to do next.</summary>
public sealed record CourseProgress
{
    /// <summary>What to do next.</summary>
    public required CourseStep Step { get; init; }

    /// <summary>Where the leading measure is going.</summary>
    public required ProgressTrend Trend { get; init; }

    /// <summary>Why, in sentences.</summary>
    public ValueList<string> Reasons { get; init; }

    /// <summary>Each measure with readings; the one that the course names leads, else the first by id.</summary>
    public ValueList<MeasureProgress> Measures { get; init; }

    /// <summary>How many sessions are recorded up to the day of the case.</summary>
    public required int SessionsGiven { get; init; }

    /// <summary>True if the course is to be looked at anew by now.</summary>
    public required bool ReviewDue { get; init; }

    /// <summary>The day on which it is to be looked at anew at the latest; null while no session was given.</summary>
    public LocalDate? ReviewBy { get; init; }

    /// <summary>The progress of a case by the standard evidence.</summary>
    /// <param name="referral">The case with its records and readings. Those after its day do not count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="referral"/> is null.</exception>
    public static CourseProgress Of(ReferralCase referral) => Of(referral, EvidencePacks.Standard);

    /// <summary>The progress of a case.</summary>
    /// <param name="referral">The case with its records and readings. Those after its day do not count.</param>
    /// <param name="evidence">The measures and the terms of a review.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static CourseProgress Of(ReferralCase referral, EvidencePack evidence) =>
        ProgressMaker.Make(Guard.Against.Null(referral), Guard.Against.Null(evidence), Phrases.Of(evidence.Language));

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(CourseProgress);
}
