using NodaTime;

namespace MedicalMassage.Domain.Planning;

/// <summary>What became of one candidate on the day that suits best.</summary>
internal sealed record Assessment(Candidate Candidate, LocalDate Day, bool IsFreeDay, ValueList<MatchReason> Reasons, decimal Score, ValueList<ScorePart> Parts);

/// <summary>The order of candidates: total, so that it does not depend on the order in which they came.</summary>
internal static class Order
{
    internal static readonly Comparer<Assessment> Best = Comparer<Assessment>.Create((left, right) =>
    {
        int order = right.Score.CompareTo(left.Score);
        if (order == 0)
            order = Day(left).CompareTo(Day(right));
        if (order == 0)
            order = (left.Candidate.DistanceKm ?? decimal.MaxValue).CompareTo(right.Candidate.DistanceKm ?? decimal.MaxValue);
        return order != 0 ? order : ByKey(left, right);
    });

    internal static readonly Comparer<Assessment> Nearest = Comparer<Assessment>.Create((left, right) =>
    {
        int order = left.Reasons.Count.CompareTo(right.Reasons.Count);
        return order != 0 ? order : ByKey(left, right);
    });

    private static LocalDate Day(Assessment assessment) => assessment.IsFreeDay ? assessment.Day : LocalDate.MaxIsoValue;

    /// <summary>Two of the same key are told apart by all that they say; equal ones may stand in any order.</summary>
    private static int ByKey(Assessment left, Assessment right)
    {
        int order = string.CompareOrdinal(left.Candidate.Id, right.Candidate.Id);
        return order != 0
            ? order
            : string.CompareOrdinal(Formats.StrictReader.Write(left.Candidate, indented: false), Formats.StrictReader.Write(right.Candidate, indented: false));
    }
}
