using Ardalis.GuardClauses;
using MedicalMassage.Domain.Batch;

namespace MedicalMassage.Domain;

/// <summary>Many cases, one after the other in and out, on several threads in between.</summary>
/// <remarks>
/// The results come in the order of the items. No more than <see cref="BatchOptions.InFlight"/> items are taken from the source
/// before the first of them is handed out, so a slow reader slows the source. An item that fails comes out with its fault, and the
/// batch goes on. A source that fails ends the batch with its fault, after the results of all items before it.
/// </remarks>
public static class Batches
{
    /// <summary>Decides many cases.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="cases">The cases; a null among them is a fault of that item.</param>
    /// <param name="options">On how many threads, and how many in flight; null for one thread.</param>
    /// <param name="cancellation">Ends the batch with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> or <paramref name="cases"/> is null.</exception>
    public static IAsyncEnumerable<BatchItem<ReferralCase, Decision>> EvaluateAll(
        this RuleBook book, IAsyncEnumerable<ReferralCase> cases, BatchOptions? options = null, CancellationToken cancellation = default)
    {
        Guard.Against.Null(book);
        return InOrder(cases, book.Evaluate, options, cancellation);
    }

    /// <summary>Does the same work on many items, such as reading a document, deciding it and writing the decision.</summary>
    /// <typeparam name="TItem">What goes in.</typeparam>
    /// <typeparam name="TResult">What comes out.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="work">The work on one of them. It may run on several threads at once, for different items.</param>
    /// <param name="options">On how many threads, and how many in flight; null for one thread.</param>
    /// <param name="cancellation">Ends the batch with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or <paramref name="work"/> is null.</exception>
    public static IAsyncEnumerable<BatchItem<TItem, TResult>> InOrder<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, TResult> work, BatchOptions? options = null, CancellationToken cancellation = default) =>
        new OrderedBatch<TItem, TResult>(Guard.Against.Null(items), Guard.Against.Null(work), options ?? new()).Run(cancellation);
}
