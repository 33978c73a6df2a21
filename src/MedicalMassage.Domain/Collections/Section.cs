using System.Collections;
using System.Runtime.CompilerServices;

namespace MedicalMassage.Domain;

/// <summary>
/// One section of the patient's history: not asked (the default), declined, or a list that may be empty.
/// Write <c>[]</c> for "asked, none".
/// </summary>
/// <typeparam name="T">What the section lists.</typeparam>
[CollectionBuilder(typeof(Section), nameof(Section.Create))]
public readonly struct Section<T> : IReadOnlyList<T>, IEquatable<Section<T>>
{
    private readonly T[]? _items;
    private readonly SectionState _state;

    internal Section(T[] items)
    {
        _items = items;
        _state = SectionState.Answered;
    }

    private Section(SectionState state) => _state = state;

    /// <summary>Nobody asked.</summary>
    public static Section<T> NotAsked => default;

    /// <summary>The patient was asked and did not answer.</summary>
    public static Section<T> Declined => new(SectionState.Declined);

    /// <summary>Which of its absences the section is, or that it was answered.</summary>
    public SectionState State => _state;

    /// <summary>True if the patient answered, be it with "none".</summary>
    public bool IsAnswered => _state == SectionState.Answered;

    /// <summary>How many items there are; 0 as well where nobody asked.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The item at a place, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => _items is not null && (uint)index < (uint)_items.Length
        ? _items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The section is shorter.");

    internal ReadOnlySpan<T> Span => _items;

    /// <inheritdoc/>
    public bool Equals(Section<T> other) => _state == other._state && Span.SequenceEqual(other.Span, EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Section<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(_state);
        foreach (T item in Span)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>True if both are the same absence or list equal items in the same order.</summary>
    public static bool operator ==(Section<T> left, Section<T> right) => left.Equals(right);

    /// <summary>True if the sections differ.</summary>
    public static bool operator !=(Section<T> left, Section<T> right) => !left.Equals(right);

    /// <summary>The items, or <c>not asked</c> or <c>declined</c>.</summary>
    public override string ToString() => IsAnswered ? "[" + string.Join(", ", this) + "]" : Tokens<SectionState>.Words(_state);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes sections of a history.</summary>
public static class Section
{
    /// <summary>A section that was asked and answered with the items: what a collection expression calls.</summary>
    public static Section<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
