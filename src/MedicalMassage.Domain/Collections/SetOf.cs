using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>A set of values of a closed set of at most 64, such as techniques or positions, equal by content. The default is empty.</summary>
/// <typeparam name="T">An enumeration whose values are 0 to 63.</typeparam>
[CollectionBuilder(typeof(SetOf), nameof(SetOf.Create))]
public readonly record struct SetOf<T> : IEnumerable<T>, ISaid
    where T : struct, Enum
{
    private readonly ulong _bits;

    internal SetOf(ulong bits) => _bits = bits;

    /// <summary>Every value.</summary>
    public static SetOf<T> All { get; } = new(SetOf.Every(typeof(T)));

    /// <summary>No value.</summary>
    public static SetOf<T> None => default;

    /// <summary>True if the set holds nothing.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>True if the set holds every value.</summary>
    public bool IsAll => _bits == All._bits;

    /// <summary>How many values the set holds.</summary>
    public int Count => BitOperations.PopCount(_bits);

    internal ulong Bits => _bits;

    /// <summary>True if the value is in the set.</summary>
    public bool Contains(T value) => (_bits & SetOf.Bit(value)) != 0;

    /// <summary>The values of this set that are not in the other.</summary>
    public SetOf<T> Except(SetOf<T> other) => new(_bits & ~other._bits);

    /// <summary>The values of either set.</summary>
    public static SetOf<T> operator |(SetOf<T> left, SetOf<T> right) => new(left._bits | right._bits);

    /// <summary>The values of both sets.</summary>
    public static SetOf<T> operator &(SetOf<T> left, SetOf<T> right) => new(left._bits & right._bits);

    /// <summary>The set of one value.</summary>
    public static implicit operator SetOf<T>(T value) => new(SetOf.Bit(value));

    /// <summary>The values in words, in their order.</summary>
    public override string ToString() => In(Phrases.English);

    /// <inheritdoc/>
    string ISaid.In(Phrases phrases) => In(phrases);

    private string In(Phrases phrases) => IsEmpty ? phrases.Say(Phrase.ListNothing) : IsAll ? phrases.Say(Phrase.ListAny) : string.Join(", ", this.Select(phrases.Of));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (Contains(value))
                yield return value;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes sets of values.</summary>
public static class SetOf
{
    /// <summary>The set of the values: what a collection expression calls.</summary>
    public static SetOf<T> Create<T>(ReadOnlySpan<T> values)
        where T : struct, Enum
    {
        ulong bits = 0;
        foreach (T value in values)
            bits |= Bit(value);
        return new(bits);
    }

    /// <summary>The bits of all values of a set.</summary>
    internal static ulong Every(Type set)
    {
        ulong bits = 0;
        foreach (byte value in (byte[])Enum.GetValuesAsUnderlyingType(set))
            bits |= 1UL << value;
        return bits;
    }

    internal static ulong Bit<T>(T value)
        where T : struct, Enum =>
        1UL << Unsafe.BitCast<T, byte>(value);
}
