using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace MedicalMassage.Cli.Screening;

/// <summary>What comes in: a document, or the message about a file that could not be opened or read to its end.</summary>
internal readonly record struct Incoming(CaseDocument Document, string? Missed)
{
    /// <summary>Documents that are read ahead, at most.</summary>
    private const int Ahead = 64;

    /// <summary>The documents of all inputs in order. Another thread reads them, so that one that has come is decided while the next one is waited for.</summary>
    internal static async IAsyncEnumerable<Incoming> From(IReadOnlyList<string> paths, Stream input, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        Channel<Incoming> channel = Channel.CreateBounded<Incoming>(new BoundedChannelOptions(Ahead) { SingleReader = true, SingleWriter = true });
        Task reading = Task.Run(() => Read(paths, input, channel.Writer, cancellation), cancellation);
        await foreach (Incoming next in channel.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            yield return next;
        await reading.ConfigureAwait(false);
    }

    private static async Task Read(IReadOnlyList<string> paths, Stream input, ChannelWriter<Incoming> writer, CancellationToken cancellation)
    {
        Exception? broken = null;
        try
        {
            foreach (string path in paths)
            {
                foreach (Incoming next in Of(path, input))
                    await writer.WriteAsync(next, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception fault)
        {
            // The reader of the channel gets it.
            broken = fault;
        }
        writer.Complete(broken);
    }

    private static IEnumerable<Incoming> Of(string path, Stream input)
    {
        IEnumerator<CaseDocument>? documents = null;
        try
        {
            while (true)
            {
                string? missed = null;
                try
                {
                    documents ??= CaseDocuments.In(path, input).GetEnumerator();
                    if (!documents.MoveNext())
                        yield break;
                }
                catch (UsageException fault)
                {
                    // The others are decided all the same: one of them may be urgent.
                    missed = fault.Message;
                }
                if (missed is not null)
                {
                    yield return new(default, missed);
                    yield break;
                }
                yield return new(documents!.Current, null);
            }
        }
        finally
        {
            documents?.Dispose();
        }
    }
}
