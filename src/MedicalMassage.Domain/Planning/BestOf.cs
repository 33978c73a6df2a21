namespace MedicalMassage.Domain.Planning;

/// <summary>Keeps the first of a long row without holding the row.</summary>
/// <param name="most">How many are kept.</param>
/// <param name="order">What comes first.</param>
internal sealed class BestOf<T>(int most, Comparer<T> order)
{
    private readonly List<T> _kept = [];

    internal IReadOnlyList<T> InOrder => _kept;

    internal void Add(T item)
    {
        if (_kept.Count == most && (most == 0 || order.Compare(item, _kept[^1]) >= 0))
            return;
        int at = _kept.BinarySearch(item, order);
        _kept.Insert(at < 0 ? ~at : at, item);
        if (_kept.Count > most)
            _kept.RemoveAt(most);
    }
}
