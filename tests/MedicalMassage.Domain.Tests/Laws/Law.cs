using CsCheck;
using MedicalMassage.Domain.Tests.Generation;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>Tries a law over the standard book and over generated ones.</summary>
internal static class Law
{
    private static readonly int Iterations = int.TryParse(Environment.GetEnvironmentVariable("LAW_ITERATIONS"), System.Globalization.CultureInfo.InvariantCulture, out int given) ? given : 1_500;

    private static readonly Gen<(RuleBook Book, ReferralCase Case)> Standard = Cases.For(RuleBooks.Standard).Select(referral => (RuleBooks.Standard, referral));

    private static readonly Gen<(RuleBook Book, ReferralCase Case)> Generated = Books.Any.SelectMany(book => Cases.For(book).Select(referral => (book, referral)));

    /// <summary>Any case, over the standard book and over any other.</summary>
    internal static void HoldsForEveryCase(Func<RuleBook, ReferralCase, bool> holds)
    {
        Standard.Sample(t => holds(t.Book, t.Case), iter: Iterations, print: Print);
        Generated.Sample(t => holds(t.Book, t.Case), iter: Iterations, print: Print);
    }

    /// <summary>A law about something beside the book and the case.</summary>
    internal static void Holds<T>(Gen<T> gen, Func<T, bool> holds, Func<T, string>? print = null) => gen.Sample(holds, iter: Iterations, print: print);

    internal static string Print((RuleBook Book, ReferralCase Case) t) => Print(t.Book, t.Case);

    /// <summary>A counterexample as the documents that it consists of.</summary>
    internal static string Print(RuleBook book, ReferralCase referral)
    {
        string rules = ReferenceEquals(book, RuleBooks.Standard) ? "standard" : string.Join('\n', book.Packs.Select(pack => RulePackFormat.Write(pack, indented: false)));
        Decision decision = book.Evaluate(referral);
        return $"{rules}\n{CaseFormat.Write(referral, indented: false)}\n{DecisionFormat.Write(decision with { CheckedClear = new([], []) }, indented: false)}";
    }
}
