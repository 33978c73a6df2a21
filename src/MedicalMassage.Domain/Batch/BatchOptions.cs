using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>How a batch runs.</summary>
public sealed record BatchOptions
{
    /// <summary>The greatest number of threads: 256.</summary>
    public const int MostThreads = 256;

    /// <summary>The greatest number of items in flight: a million.</summary>
    public const int MostInFlight = 1_000_000;

    /// <summary>How many items are worked on at the same time: 1 to 256. With 1 all work is done by whoever reads the results.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int Threads { get; init => field = Amount.Between(value, nameof(Threads), 1, MostThreads); } = 1;

    /// <summary>How many items may be taken from the source and not handed out yet: 1 to 1,000,000. It bounds the memory, whatever the size of the batch.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int InFlight { get; init => field = Amount.Between(value, nameof(InFlight), 1, MostInFlight); } = 1_024;
}
