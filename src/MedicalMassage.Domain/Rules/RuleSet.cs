using System.Numerics;

namespace MedicalMassage.Domain.Rules;

/// <summary>Rules of a book by their places in it, one bit each: found in any order and several times, visited once and in their order.</summary>
/// <remarks>Nothing is allocated as long as no rule is found.</remarks>
internal struct RuleSet(int rules)
{
    private const int Bits = 64;

    private ulong[]? _words;

    internal readonly bool IsEmpty => _words is null;

    internal void Add(int rule) => (_words ??= new ulong[(rules + Bits - 1) / Bits])[rule / Bits] |= 1UL << (rule % Bits);

    internal void Add(ReadOnlySpan<int> found)
    {
        if (found.IsEmpty)
            return;
        ulong[] words = _words ??= new ulong[(rules + Bits - 1) / Bits];
        foreach (int rule in found)
            words[rule / Bits] |= 1UL << (rule % Bits);
    }

    internal readonly bool Contains(int rule) => _words is { } words && rule >= 0 && (words[rule / Bits] & (1UL << (rule % Bits))) != 0;

    /// <summary>The rules in their order.</summary>
    internal readonly int[] ToArray()
    {
        List<int> all = [];
        foreach (int rule in this)
            all.Add(rule);
        return [.. all];
    }

    public readonly Enumerator GetEnumerator() => new(_words);

    internal ref struct Enumerator(ulong[]? words)
    {
        private readonly ReadOnlySpan<ulong> _words = words;
        private int _word = -1;
        private ulong _left;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (++_word >= _words.Length)
                    return false;
                _left = _words[_word];
            }
            Current = (_word * Bits) + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}
