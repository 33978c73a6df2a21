using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>How the answers to the items of a questionnaire become its score, and how many of them may be missing.</summary>
public sealed record ItemScoring
{
    /// <summary>A way to score.</summary>
    /// <param name="count">How many items there are, 1 to 200.</param>
    /// <param name="min">The fewest points of an item.</param>
    /// <param name="max">The most points of an item.</param>
    /// <param name="score">What the points become.</param>
    /// <param name="sources">The keys of its sources: at least one.</param>
    /// <exception cref="ArgumentException">A maximum that is not above the minimum, or no source.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    [JsonConstructor]
    public ItemScoring(int count, decimal min, decimal max, ItemScore score, ValueList<string> sources)
    {
        Count = Amount.Between(count, nameof(count), 1, 200);
        Min = min;
        Max = Guard.Against.InvalidInput(max, nameof(max), most => most > min, "more than min");
        Score = Guard.Against.EnumOutOfRange(score);
        Sources = Guard.Against.InvalidInput(sources, nameof(sources), keys => keys.Count > 0, "at least one source");
    }

    /// <summary>How many items there are.</summary>
    public int Count { get; }

    /// <summary>The fewest points of an item.</summary>
    public decimal Min { get; }

    /// <summary>The most points of an item.</summary>
    public decimal Max { get; }

    /// <summary>What the points become.</summary>
    public ItemScore Score { get; }

    /// <summary>The keys of its sources.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>How many items have to be answered for a score; null: all of them.</summary>
    public int? LeastAnswered { get; init; }

    /// <summary>The score of the answers, or null if too few or none of them can be scored.</summary>
    /// <param name="answers">The answered items. An item twice, one that there is not, or points out of range give no score.</param>
    public decimal? ScoreOf(ValueList<ItemAnswer> answers)
    {
        decimal sum = 0;
        HashSet<int> seen = [];
        foreach (ItemAnswer answer in answers)
        {
            if (answer.Item > Count || answer.Value < Min || answer.Value > Max || !seen.Add(answer.Item))
                return null;
            sum += answer.Value;
        }
        if (seen.Count < (LeastAnswered ?? Count) || seen.Count == 0)
            return null;
        return Score switch
        {
            ItemScore.Sum => sum,
            ItemScore.Mean => sum / seen.Count,
            _ => ((sum / seen.Count) - Min) / (Max - Min) * 100,
        };
    }
}
