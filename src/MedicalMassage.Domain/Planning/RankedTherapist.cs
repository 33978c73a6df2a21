using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A therapist who may treat, with the place in the ranking, and what can be done from when.</summary>
public sealed record RankedTherapist
{
    /// <summary>The place, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The key of the candidate.</summary>
    public required string Id { get; init; }

    /// <summary>The score, 0 to 100: the sum of the points of its parts.</summary>
    public required decimal Score { get; init; }

    /// <summary>What the score consists of.</summary>
    public ValueList<ScorePart> Parts { get; init; }

    /// <summary>The first free day on which the therapist may treat; null if no free day is known, and the case's own day was looked at.</summary>
    public LocalDate? From { get; init; }

    /// <summary>What of the plan can be done; null if there is no plan, or if the open questions of the case leave nothing of it until they are answered.</summary>
    public SessionPlan? Work { get; init; }

    /// <summary>The whole decision for that day: the envelope is what prescription, patient, therapist and payer leave together.</summary>
    public required Decision Decision { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(RankedTherapist);
}
