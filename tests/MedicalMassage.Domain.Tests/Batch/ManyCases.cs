using System.Runtime.CompilerServices;
using MedicalMassage.Testing;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Batch;

public sealed class ManyCases
{
    public static TheoryData<int> Threads => [1, 2, 5];

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task Decisions_come_in_the_order_of_the_cases_and_are_those_of_each_case_alone(int threads)
    {
        ReferralCase[] cases = [.. Enumerable.Range(0, 500).Select(Patient)];
        List<Decision?> decisions = [];

        await foreach (BatchItem<ReferralCase, Decision> item in RuleBooks.Standard.EvaluateAll(cases.ToAsyncEnumerable(), new() { Threads = threads, InFlight = 64 }, Cancellation))
        {
            item.Index.Should().Be(decisions.Count);
            item.Item.Should().BeSameAs(cases[item.Index]);
            decisions.Add(item.Result);
        }

        decisions.Should().Equal(cases.Select(RuleBooks.Standard.Evaluate));
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task A_slow_reader_lets_no_more_than_the_bound_in_flight(int threads)
    {
        const int bound = 10;
        int taken = 0;
        int read = 0;
        int most = 0;
        await foreach (BatchItem<int, int> _ in Batches.InOrder(Numbers(200, () => Interlocked.Increment(ref taken)), number => number, new() { Threads = threads, InFlight = bound }, Cancellation))
        {
            if (read % 20 == 0)
                await Task.Delay(5, Cancellation);
            most = Math.Max(most, Volatile.Read(ref taken) - read);
            read++;
        }

        read.Should().Be(200);
        most.Should().BeInRange(1, bound);
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task A_bad_item_comes_out_with_its_fault_and_the_batch_goes_on(int threads)
    {
        List<BatchItem<int, int>> items = await Batches
            .InOrder(Numbers(100), number => number % 10 == 3 ? throw new FormatException("three") : number * 2, new() { Threads = threads }, Cancellation)
            .ToListAsync(Cancellation);

        items.Select(item => item.Item).Should().Equal(Enumerable.Range(0, 100));
        items.Where(item => item.Fault is not null).Select(item => item.Item).Should().Equal(Enumerable.Range(0, 10).Select(tens => (tens * 10) + 3));
        items.Where(item => item.Fault is null).Should().OnlyContain(item => item.Result == item.Item * 2);
        items[3].Fault.Should().BeOfType<FormatException>();
    }

    [Fact]
    public async Task A_missing_case_is_a_fault_of_its_own()
    {
        ReferralCase[] cases = [Patient(0), null!, Patient(1)];

        List<BatchItem<ReferralCase, Decision>> items = await RuleBooks.Standard.EvaluateAll(cases.ToAsyncEnumerable(), null, Cancellation).ToListAsync(Cancellation);

        items.Select(item => item.Fault is null).Should().Equal(true, false, true);
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task A_source_that_breaks_ends_the_batch_after_all_that_came_before(int threads)
    {
        List<int> read = [];

        Func<Task> all = async () =>
        {
            await foreach (BatchItem<int, int> item in Batches.InOrder(Broken(77), number => number, new() { Threads = threads }, Cancellation))
                read.Add(item.Result);
        };

        await all.Should().ThrowAsync<IOException>();
        read.Should().Equal(Enumerable.Range(0, 77));
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task Cancelling_ends_the_batch_and_leaves_the_source(int threads)
    {
        using CancellationTokenSource stop = new();
        bool left = false;
        int read = 0;

        Func<Task> all = async () =>
        {
            await foreach (BatchItem<int, int> _ in Batches.InOrder(Endless(() => left = true, Cancellation), number => number, new() { Threads = threads }, stop.Token))
            {
                if (++read == 1_000)
                    await stop.CancelAsync();
            }
        };

        await all.Should().ThrowAsync<OperationCanceledException>();
        read.Should().Be(1_000);
        left.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task A_reader_who_stops_leaves_nothing_running(int threads)
    {
        bool left = false;
        int working = 0;

        await foreach (BatchItem<int, int> item in Batches.InOrder(Endless(() => left = true, Cancellation), Work, new() { Threads = threads }, Cancellation))
        {
            if (item.Index == 100)
                break;
        }

        left.Should().BeTrue();
        working.Should().Be(0);

        int Work(int number)
        {
            Interlocked.Increment(ref working);
            Thread.SpinWait(100);
            Interlocked.Decrement(ref working);
            return number;
        }
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task A_result_does_not_wait_for_an_item_that_has_not_come_yet(int threads)
    {
        TaskCompletionSource second = new(TaskCreationOptions.RunContinuationsAsynchronously);
        List<int> read = [];

        await foreach (BatchItem<int, int> item in Batches.InOrder(TwoWith(second.Task), number => number, new() { Threads = threads }, Cancellation))
        {
            read.Add(item.Result);
            second.TrySetResult();
        }

        read.Should().Equal(1, 2);
    }

    [Fact]
    public void Bounds_that_make_no_sense_are_refused()
    {
        Action none = () => _ = new BatchOptions { Threads = 0 };
        Action nothing = () => _ = new BatchOptions { InFlight = 0 };

        none.Should().Throw<ArgumentOutOfRangeException>();
        nothing.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static ReferralCase Patient(int number) => new(new LocalDate(2026, 11, 23).PlusDays(number % 7))
    {
        Patient = PatientHistory.AskedAndNone with
        {
            BirthDate = new LocalDate(1940 + (number % 60), 4, 2),
            Conditions = number % 3 == 0 ? [Condition.Active(Code.Icd10Cm("I10"))] : [],
            Medications = number % 5 == 0 ? [Medication.Taking(Code.Atc("B01AF01"))] : [],
        },
    };

    private static async IAsyncEnumerable<int> Numbers(int count, Action? taken = null)
    {
        for (int i = 0; i < count; i++)
        {
            if (i % 7 == 0)
                await Task.Yield();
            taken?.Invoke();
            yield return i;
        }
    }

    private static async IAsyncEnumerable<int> Broken(int count)
    {
        await foreach (int number in Numbers(count))
            yield return number;
        throw new IOException("gone");
    }

    private static async IAsyncEnumerable<int> Endless(Action left, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        try
        {
            for (int i = 0; ; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (i % 50 == 0)
                    await Task.Yield();
                yield return i;
            }
        }
        finally
        {
            left();
        }
    }

    private static async IAsyncEnumerable<int> TwoWith(Task between)
    {
        yield return 1;
        await between;
        yield return 2;
    }
}
