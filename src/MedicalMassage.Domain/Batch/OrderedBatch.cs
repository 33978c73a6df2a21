using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace MedicalMassage.Domain.Batch;

/// <summary>
/// Takes items in small parts, works on several parts at once and hands the results out in order. Nothing runs of itself: the reader
/// of the results pulls the source too, so without a reader the source stands still.
/// </summary>
internal sealed class OrderedBatch<TItem, TResult>(IAsyncEnumerable<TItem> items, Func<TItem, TResult> work, BatchOptions options)
{
    /// <summary>The most items that one thread takes at a time: many enough that handing over costs little beside the work.</summary>
    private const int MostInPart = 64;

    /// <summary>Parts in flight for each thread, so that none waits for the reader.</summary>
    private const int PartsForEachThread = 4;

    private readonly int _size = Math.Clamp(options.InFlight / (options.Threads * PartsForEachThread), 1, MostInPart);

    internal async IAsyncEnumerable<BatchItem<TItem, TResult>> Run([EnumeratorCancellation] CancellationToken cancellation)
    {
        using CancellationTokenSource ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        TaskScheduler threads = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, options.Threads).ConcurrentScheduler;
        Queue<Task<BatchItem<TItem, TResult>[]>> parts = new();
        Source source = new(items.GetAsyncEnumerator(ending.Token));
        int inFlight = 0;
        long taken = 0;
        try
        {
            while (!source.HasEnded || parts.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                bool mayTake = !source.HasEnded && inFlight < options.InFlight;
                if (mayTake && !(parts.TryPeek(out Task<BatchItem<TItem, TResult>[]>? done) && done.IsCompleted))
                {
                    List<TItem> part = await source.Take(Math.Min(_size, options.InFlight - inFlight), mayWait: parts.Count == 0).ConfigureAwait(false);
                    if (part.Count > 0)
                    {
                        long first = taken;
                        parts.Enqueue(options.Threads == 1
                            ? Task.FromResult(Work(part, first, ending.Token))
                            : Task.Factory.StartNew(() => Work(part, first, ending.Token), ending.Token, TaskCreationOptions.None, threads));
                        taken += part.Count;
                        inFlight += part.Count;
                        continue;
                    }
                    if (source.HasEnded)
                        continue;
                    // The source has nothing yet: whichever comes first.
                    await Task.WhenAny(source.Coming, parts.Peek()).ConfigureAwait(false);
                    if (!parts.Peek().IsCompleted)
                        continue;
                }
                foreach (BatchItem<TItem, TResult> item in await parts.Dequeue().ConfigureAwait(false))
                {
                    cancellation.ThrowIfCancellationRequested();
                    inFlight--;
                    yield return item;
                }
            }
            source.ThrowIfBroken();
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(parts)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await source.DisposeAsync().ConfigureAwait(false);
        }
    }

    private BatchItem<TItem, TResult>[] Work(List<TItem> part, long first, CancellationToken cancellation)
    {
        BatchItem<TItem, TResult>[] results = new BatchItem<TItem, TResult>[part.Count];
        for (int i = 0; i < results.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            results[i] = One(part[i], first + i);
        }
        return results;
    }

    private BatchItem<TItem, TResult> One(TItem item, long index)
    {
        try
        {
            return new(index, item, work(item), null);
        }
        catch (Exception fault)
        {
            // Whatever it is, it is this item's, and whoever reads the results gets it.
            return new(index, item, default, fault);
        }
    }

    /// <summary>The source of the items, read by one at a time.</summary>
    private sealed class Source(IAsyncEnumerator<TItem> items) : IAsyncDisposable
    {
        private Task<bool>? _coming;
        private ExceptionDispatchInfo? _broken;

        internal bool HasEnded { get; private set; }

        /// <summary>The step that the source has not finished yet.</summary>
        internal Task Coming => _coming ?? Task.CompletedTask;

        /// <summary>Takes what is there, and waits only for the first item and only if it may.</summary>
        internal async ValueTask<List<TItem>> Take(int most, bool mayWait)
        {
            List<TItem> part = new(most);
            while (part.Count < most && !HasEnded)
            {
                try
                {
                    _coming ??= Step();
                    if (!_coming.IsCompleted && (!mayWait || part.Count > 0))
                        return part;
                    bool any = await _coming.ConfigureAwait(false);
                    _coming = null;
                    if (any)
                        part.Add(items.Current);
                    else
                        HasEnded = true;
                }
                catch (Exception fault)
                {
                    // What came before is handed out first.
                    _coming = null;
                    _broken = ExceptionDispatchInfo.Capture(fault);
                    HasEnded = true;
                }
            }
            return part;
        }

        /// <summary>The next step; the framework keeps one task for "there is one", so a source that need not wait costs nothing.</summary>
        private Task<bool> Step() => items.MoveNextAsync().AsTask();

        internal void ThrowIfBroken() => _broken?.Throw();

        public async ValueTask DisposeAsync()
        {
            // An iterator must not be disposed of in the middle of a step.
            if (_coming is not null)
                await ((Task)_coming).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await items.DisposeAsync().ConfigureAwait(false);
        }
    }
}
