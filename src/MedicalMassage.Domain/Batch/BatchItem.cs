namespace MedicalMassage.Domain;

/// <summary>What became of one item of a batch: a result, or the reason why there is none.</summary>
/// <typeparam name="TItem">What goes in.</typeparam>
/// <typeparam name="TResult">What comes out.</typeparam>
/// <param name="Index">The place of the item in the source, counted from 0.</param>
/// <param name="Item">The item.</param>
/// <param name="Result">The result; the default where there is a fault.</param>
/// <param name="Fault">What the work on this item threw; null if there is a result.</param>
public readonly record struct BatchItem<TItem, TResult>(long Index, TItem Item, TResult? Result, Exception? Fault)
{
    /// <summary>The place of the item alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(BatchItem<,>)} {Index}");
}
