namespace MedicalMassage.Domain;

/// <summary>One criterion's part in a score.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Value">How well it is met, 0 to 1.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Points">What it adds to the score: of 100, by the share of its weight.</param>
/// <param name="Because">What the value rests on.</param>
public sealed record ScorePart(MatchCriterion Criterion, decimal Value, int Weight, decimal Points, string Because)
{
    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(ScorePart);
}
