using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>How one measure went in a course.</summary>
public sealed record MeasureProgress
{
    /// <summary>The id of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>What it was about, where the measure leaves that open.</summary>
    public string? About { get; init; }

    /// <summary>Where it is going.</summary>
    public required ProgressTrend Trend { get; init; }

    /// <summary>The first score, or the start that the course names.</summary>
    public decimal? Start { get; init; }

    /// <summary>The last score.</summary>
    public decimal? Latest { get; init; }

    /// <summary>When the last score was taken.</summary>
    public LocalDate? LatestOn { get; init; }

    /// <summary>How much better the last score is than the start, in the unit of the measure; below 0: worse.</summary>
    public decimal? Gain { get; init; }

    /// <summary>The smallest change that counts for this patient, in the unit of the measure; null if no source says.</summary>
    public decimal? Counts { get; init; }

    /// <summary>The greatest size that the gain reaches, where a source tells sizes apart.</summary>
    public DifferenceSize Size { get; init; }

    /// <summary>True if the target of the course is reached.</summary>
    public bool TargetReached { get; init; }

    /// <summary>How many reviews in a row ended without a change that counts.</summary>
    public int Plateaus { get; init; }

    /// <summary>Why, in sentences.</summary>
    public ValueList<string> Reasons { get; init; }

    /// <summary>The keys of the sources of the change that counts.</summary>
    public ValueList<string> Sources { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(MeasureProgress);
}
