using System.Text.Json.Serialization;

namespace MedicalMassage.Domain;

/// <summary>Which therapists fit a referral, in order, and why the others do not.</summary>
public sealed record MatchResult
{
    /// <summary>The version of the format.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    internal int Format { get; init => field = Formats.FormatVersion.Check(value); } = Formats.FormatVersion.Current;

    /// <summary>The decision on the case, whoever is to give the massage. What it leaves open has to be settled for every therapist.</summary>
    public required Decision Case { get; init; }

    /// <summary>How many therapists were looked at.</summary>
    public required int Assessed { get; init; }

    /// <summary>How many of them fit.</summary>
    public required int Fitting { get; init; }

    /// <summary>Those who fit, the best first, as many as were asked for.</summary>
    public ValueList<RankedTherapist> Ranked { get; init; }

    /// <summary>Those who do not, the fewest reasons first and then by key, as many as were asked for.</summary>
    public ValueList<UnfitTherapist> Others { get; init; }

    /// <summary>Where nobody fits: a smallest set of conditions that no therapist meets together, while each of them can be given up for one who meets the rest of the set. Empty if somebody fits.</summary>
    public ValueList<MatchCondition> Conflict { get; init; }

    /// <summary>Where nobody fits: what would have to be given up for somebody to fit, the least first.</summary>
    public ValueList<Relaxation> Relaxations { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(MatchResult);
}
