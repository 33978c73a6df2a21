using System.Globalization;
using CsCheck;
using MedicalMassage.Domain.Tests.Generation;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>Tries a law over the standard book and over generated ones.</summary>
internal static class Law
{
    private static readonly int Iterations = int.TryParse(Environment.GetEnvironmentVariable("LAW_ITERATIONS"), CultureInfo.InvariantCulture, out int given) ? given : 1_000;

    /// <summary>Any case for the standard book, or for any other.</summary>
    internal static Gen<(RuleBook Book, ReferralCase Case)> Standard { get; } = Cases.For(RuleBooks.Standard).Select(referral => (RuleBooks.Standard, referral));

    internal static Gen<(RuleBook Book, ReferralCase Case)> Generated { get; } = Books.Any.SelectMany(book => Cases.For(book).Select(referral => (book, referral)));

    /// <summary>Any case with a prescription, for the book of any scheme.</summary>
    internal static Gen<(RuleBook Book, ReferralCase Case)> Schemes { get; } = Gen.OneOf([.. PrescriptionSchemes.All.Where(scheme => !scheme.ForAny).Select(scheme => RuleBooks.Prescriptions(scheme).With(PrescriptionSchemes.Practice))])
        .SelectMany(book => Cases.For(book).Select(referral => (book, referral)));

    /// <summary>Any case, over the standard book, over any other and over the books of the schemes.</summary>
    internal static void HoldsForEveryCase(Func<RuleBook, ReferralCase, bool> holds)
    {
        Standard.Sample(t => holds(t.Book, t.Case), iter: Iterations, print: Print);
        Generated.Sample(t => holds(t.Book, t.Case), iter: Iterations * 2, print: Print);
        Schemes.Sample(t => holds(t.Book, t.Case), iter: Iterations, print: Print);
    }

    /// <summary>A law about something beside the book and the case.</summary>
    /// <param name="gen">What the law is about.</param>
    /// <param name="holds">True if it holds for one of them.</param>
    /// <param name="print">How a counterexample is told.</param>
    /// <param name="share">Which part of the usual number of tries is enough, where one takes long.</param>
    internal static void Holds<T>(Gen<T> gen, Func<T, bool> holds, Func<T, string>? print = null, double share = 1) =>
        gen.Sample(holds, iter: Math.Max(1, (int)(Iterations * share)), print: print);

    internal static string Print((RuleBook Book, ReferralCase Case) t) => Print(t.Book, t.Case);

    /// <summary>A counterexample as the documents that it consists of.</summary>
    internal static string Print(RuleBook book, ReferralCase referral)
    {
        string rules = ReferenceEquals(book, RuleBooks.Standard) ? "standard" : ReferenceEquals(book, Books.StandardAsking) ? "standard, asking"
            : string.Join('\n', book.Packs.Select(pack => pack.Rules.All(rule => rule is Contraindication) ? RulePackFormat.Write(pack, indented: false) : pack.Id));
        Decision decision = book.Evaluate(referral);
        return $"{rules}\n{CaseFormat.Write(referral, indented: false)}\n{DecisionFormat.Write(decision with { CheckedClear = new([], []) }, indented: false)}";
    }

    /// <summary>Two decisions that say the same about the case, whatever the day.</summary>
    internal static bool Same(Decision decision, Decision later) => later with { AsOf = decision.AsOf, ValidThrough = decision.ValidThrough } == decision;
}
