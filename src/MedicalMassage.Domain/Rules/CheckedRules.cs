using System.Collections;
using System.Text.Json.Serialization;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The ids of the rules that were checked and found clear, in their order: all rules of the book but those with a finding or a question.</summary>
[JsonConverter(typeof(CheckedRulesConverter))]
public sealed class CheckedRules : IReadOnlyList<string>, IEquatable<CheckedRules>
{
    private readonly string[] _all;
    private readonly int[] _without;

    internal CheckedRules(string[] all, int[] withoutSorted)
    {
        _all = all;
        _without = withoutSorted;
    }

    /// <inheritdoc/>
    public int Count => _all.Length - _without.Length;

    /// <inheritdoc/>
    public string this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            foreach (int gap in _without)
            {
                if (gap > index)
                    break;
                index++;
            }
            return _all[index];
        }
    }

    /// <inheritdoc/>
    public bool Equals(CheckedRules? other) => other is not null && (ReferenceEquals(this, other) || this.SequenceEqual(other, StringComparer.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CheckedRules);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        int gap = 0;
        for (int i = 0; i < _all.Length; i++)
        {
            if (gap < _without.Length && _without[gap] == i)
                gap++;
            else
                yield return _all[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
