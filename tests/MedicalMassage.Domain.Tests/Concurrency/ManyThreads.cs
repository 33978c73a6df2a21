using System.Collections.Concurrent;
using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Testing.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Concurrency;

/// <summary>One rule book serves all threads of a process: what one of them asks for never depends on what the others do.</summary>
public sealed class ManyThreads
{
    private const int Threads = 12;

    /// <summary>How many cases there are; each is decided by two threads.</summary>
    private const int Count = 1_200;

    [Fact]
    public void All_threads_get_the_decisions_that_one_thread_gets()
    {
        ReferralCase[] cases = Some(Cases.For(RuleBooks.Standard), Count);
        // A new book now and then: putting one together takes longer than deciding hundreds of cases.
        string[] alone = [.. cases.Chunk(50).SelectMany(some => Answers(Fresh(), some))];
        RuleBook shared = Fresh();

        (int At, string Answer)[][] together = Together(thread =>
            Enumerable.Range(thread * (Count / Threads), Count / 6).Select(i => i % Count).Select(at => (at, Answer(shared, cases[at]))).ToArray());

        together.SelectMany(answers => answers).Should().HaveCount(2 * Count).And.OnlyContain(one => one.Answer == alone[one.At]);
    }

    [Fact]
    public void What_a_decision_works_out_late_is_the_same_for_all_who_ask_at_once()
    {
        ReferralCase[] cases = Some(Cases.For(RuleBooks.Standard), 100);
        LocalDate?[] alone = Array.ConvertAll(cases, referral => RuleBooks.Standard.Evaluate(referral).ValidThrough);
        Decision[] shared = Array.ConvertAll(cases, RuleBooks.Standard.Evaluate);

        LocalDate?[][] together = Together(_ => Array.ConvertAll(shared, decision => decision.ValidThrough));

        alone.Should().Contain(day => day != null);
        together.Should().OnlyContain(days => days.SequenceEqual(alone));
    }

    [Fact]
    public void The_fingerprint_of_a_new_book_is_the_same_for_all_who_ask_at_once()
    {
        (RuleBook Book, RuleBook Twin)[] books = Array.ConvertAll(Some(Books.Pack(), 20), pack => (RuleBooks.Standard.With(pack), RuleBooks.Standard.With(pack)));
        string[] alone = Array.ConvertAll(books, pair => pair.Twin.Fingerprint);

        string[][] together = Together(_ => Array.ConvertAll(books, pair => pair.Book.Fingerprint));

        alone.Should().OnlyHaveUniqueItems();
        together.Should().OnlyContain(prints => prints.SequenceEqual(alone));
    }

    [Fact]
    public void Books_that_are_made_of_one_another_at_the_same_time_do_not_mix()
    {
        RulePack[] packs = Some(Books.Pack(), 12);
        ReferralCase[] cases = Some(Cases.For(RuleBooks.Standard), 12);
        string[] alone = [.. packs.Select((pack, i) => Answer(Fresh().With(pack), cases[i]))];
        RuleBook root = Fresh();

        string[][] together = Together(_ => packs.Select((pack, i) => Answer(root.With(pack), cases[i])).ToArray());

        together.Should().OnlyContain(answers => answers.SequenceEqual(alone));
    }

    /// <summary>A book without any of what others have asked for before.</summary>
    private static RuleBook Fresh() => RuleBook.Empty.With(RuleBooks.Standard.Packs);

    private static string Answer(RuleBook book, ReferralCase referral) => DecisionFormat.Write(book.Evaluate(referral), indented: false);

    private static string[] Answers(RuleBook book, ReferralCase[] cases) => Array.ConvertAll(cases, referral => Answer(book, referral));

    private static T[] Some<T>(Gen<T> gen, int count)
    {
        T[] some = new T[count];
        for (int i = 0; i < count; i++)
            some[i] = gen.Single();
        return some;
    }

    /// <summary>The same work on many threads that begin together.</summary>
    private static T[] Together<T>(Func<int, T> work)
    {
        ConcurrentBag<T> results = [];
        ConcurrentBag<Exception> faults = [];
        using Barrier start = new(Threads);
        Thread[] threads = new Thread[Threads];
        for (int i = 0; i < Threads; i++)
        {
            int number = i;
            threads[i] = new(() =>
            {
                try
                {
                    start.SignalAndWait();
                    results.Add(work(number));
                }
                catch (Exception fault)
                {
                    // The thread of the test tells it.
                    faults.Add(fault);
                }
            });
            threads[i].Start();
        }
        foreach (Thread thread in threads)
            thread.Join();
        faults.Should().BeEmpty();
        return [.. results];
    }
}
