using System.Numerics;

namespace MedicalMassage.Domain.Planning;

/// <summary>
/// Where nobody fits: a smallest set of conditions of which every therapist misses at least one, and the smallest sets to give up. Of each
/// combination of missed conditions only the number is kept, so that it does not grow with the number of therapists.
/// </summary>
internal sealed class ConflictSearch
{
    private const int MaxCombinations = 50_000;
    private const int MaxRelaxations = 10;
    private const int MaxTried = 3;

    private readonly Dictionary<(MatchConditionKind, string?), int> _index = [];
    private readonly List<MatchCondition> _conditions = [];
    private readonly Dictionary<BigInteger, int> _missed = [];

    internal void Add(ValueList<MatchReason> reasons)
    {
        BigInteger missed = BigInteger.Zero;
        foreach (MatchReason reason in reasons)
        {
            (MatchConditionKind, string?) key = (reason.Condition.Kind, reason.Condition.Rule);
            if (!_index.TryGetValue(key, out int bit))
            {
                _index[key] = bit = _conditions.Count;
                _conditions.Add(reason.Condition);
            }
            missed |= BigInteger.One << bit;
        }
        _missed[missed] = _missed.GetValueOrDefault(missed) + 1;
        if (_missed.Count > MaxCombinations)
            KeepSmallest();
    }

    /// <summary>The smallest set that every therapist misses one of; of several the first in the order of conditions.</summary>
    internal ValueList<MatchCondition> Smallest()
    {
        BigInteger[] missed = [.. Minimal()];
        if (missed.Length == 0)
            return default;
        int[] order = [.. InOrder()];
        for (int size = 1; size <= MaxTried; size++)
        {
            if (Find(missed, order, 0, size, BigInteger.Zero) is { } found)
                return Conditions(found);
        }
        // Larger ones are cut down one by one, which is minimal as well, if perhaps not the smallest.
        BigInteger all = order.Aggregate(BigInteger.Zero, (set, bit) => set | (BigInteger.One << bit));
        foreach (int bit in order.Reverse())
        {
            BigInteger without = all & ~(BigInteger.One << bit);
            if (Hits(missed, without))
                all = without;
        }
        return Conditions(all);
    }

    /// <summary>What to give up, the fewest conditions first, then where the most therapists would fit. The case itself cannot be given up.</summary>
    internal ValueList<Relaxation> Relaxations() =>
    [
        .. Minimal()
            .Select(set => new Relaxation(Conditions(set), _missed.Where(other => (other.Key & ~set).IsZero).Sum(other => other.Value)))
            .Where(relaxation => relaxation.Conditions.All(condition => condition.Kind != MatchConditionKind.Case))
            .OrderBy(relaxation => relaxation.Conditions.Count)
            .ThenByDescending(relaxation => relaxation.Therapists)
            .ThenBy(relaxation => string.Join('|', relaxation.Conditions.Select(condition => condition.Kind + " " + condition.Rule)), StringComparer.Ordinal)
            .Take(MaxRelaxations),
    ];

    private static BigInteger? Find(BigInteger[] missed, int[] order, int from, int left, BigInteger set)
    {
        if (left == 0)
            return Hits(missed, set) ? set : null;
        for (int i = from; i <= order.Length - left; i++)
        {
            if (Find(missed, order, i + 1, left - 1, set | (BigInteger.One << order[i])) is { } found)
                return found;
        }
        return null;
    }

    private static bool Hits(BigInteger[] missed, BigInteger set) => Array.TrueForAll(missed, one => !(one & set).IsZero);

    /// <summary>The combinations that hold no other one.</summary>
    private IEnumerable<BigInteger> Minimal() => _missed.Keys.Where(set => !_missed.Keys.Any(other => other != set && (other & ~set).IsZero));

    private void KeepSmallest()
    {
        HashSet<BigInteger> minimal = [.. Minimal()];
        foreach (BigInteger set in _missed.Keys.Where(set => !minimal.Contains(set)).ToArray())
            _missed.Remove(set);
    }

    private IEnumerable<int> InOrder() => Enumerable.Range(0, _conditions.Count)
        .OrderBy(bit => _conditions[bit].Kind)
        .ThenBy(bit => _conditions[bit].Rule, StringComparer.Ordinal);

    private ValueList<MatchCondition> Conditions(BigInteger set) => [.. InOrder().Where(bit => !(set >> bit).IsEven).Select(bit => _conditions[bit])];
}
