namespace MedicalMassage.Domain.Formats;

/// <summary>An immutable list; an empty one is left out.</summary>
internal sealed class ValueListConverter<T> : ListConverter<ValueList<T>, T>, IOmits
{
    bool IOmits.IsOmitted(object? value) => value is ValueList<T> { Count: 0 };

    protected override ValueList<T> Make(T[] items) => new(items);

    protected override IEnumerable<T> Items(ValueList<T> list) => list;
}
