using System.Globalization;
using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Testing.Generation;
using MedicalMassage.Testing.Laws;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>Tries a law over the standard book and over generated ones. The laws themselves stand in the test kit, which tries them on rules of one's own.</summary>
internal static class Law
{
    private const int Usual = 300;

    private static readonly int Iterations = int.TryParse(Environment.GetEnvironmentVariable("LAW_ITERATIONS"), CultureInfo.InvariantCulture, out int given) ? given : Usual;

    /// <summary>Any case for the standard book, or for any other.</summary>
    internal static Gen<(RuleBook Book, ReferralCase Case)> Standard { get; } = Cases.For(RuleBooks.Standard).Select(referral => (RuleBooks.Standard, referral));

    internal static Gen<(RuleBook Book, ReferralCase Case)> Generated { get; } = Books.Any.SelectMany(book => Cases.For(book).Select(referral => (book, referral)));

    /// <summary>Any case with a prescription, for the book of any scheme.</summary>
    internal static Gen<(RuleBook Book, ReferralCase Case)> Schemes { get; } = Gen.OneOf([.. PrescriptionSchemes.All.Where(scheme => !scheme.ForAny)])
        .SelectMany(scheme => Prescribed(scheme, RuleBooks.Prescriptions(scheme).With(PrescriptionSchemes.Practice)));

    /// <summary>Any case, with a therapist or without, for what is asked for in a place.</summary>
    internal static Gen<(RuleBook Book, ReferralCase Case)> Qualified { get; } = Gen.OneOf("US-WA", "US-AZ", "DE", "AU", "CH").Select(RuleBooks.Qualifications)
        .SelectMany(book => Cases.For(book).SelectMany(referral => AnyTherapist.Around(book, referral)).Select(referral => (book, referral)));

    /// <summary>All of what is tried one by one, or evenly fewer where fewer tries than usual are asked for.</summary>
    internal static IEnumerable<T> Some<T>(IEnumerable<T> all)
    {
        int step = Math.Max(1, Usual / Math.Max(1, Iterations));
        return all.Where((_, index) => index % step == 0);
    }

    /// <summary>Any case, over the standard book, over any other and over the books of the schemes and places: how the law is broken, or null.</summary>
    internal static void HoldsForEveryCase(Func<RuleBook, ReferralCase, string?> breach)
    {
        foreach ((Gen<(RuleBook Book, ReferralCase Case)> cases, int share) in ((Gen<(RuleBook, ReferralCase)>, int)[])[(Standard, 1), (Generated, 2), (Schemes, 1), (Qualified, 1)])
            cases.Sample(t => breach(t.Book, t.Case) is null, iter: Iterations * share, print: t => $"{breach(t.Book, t.Case)}\n{Print(t)}");
    }

    /// <summary>Any case, over the standard book, over any other and over the books of the schemes and places.</summary>
    internal static void HoldsForEveryCase(Func<RuleBook, ReferralCase, bool> holds) => HoldsForEveryCase((book, referral) => holds(book, referral) ? null : "");

    /// <summary>A law of the test kit over some books.</summary>
    /// <param name="law">The law.</param>
    /// <param name="books">The books.</param>
    /// <param name="share">Which part of the usual number of tries is enough, where one takes long.</param>
    internal static void Holds(CaseLaw law, Gen<RuleBook> books, double share = 1) => Holds(law, books, law.Breach, share);

    /// <summary>One part of a law of the test kit over some books.</summary>
    internal static void Holds(CaseLaw law, Gen<RuleBook> books, Func<RuleBook, Trial, string?> breach, double share = 1) => Holds(
        books.SelectMany(book => law.Trials(new(book)).Select(trial => (Book: book, Trial: trial))), t => breach(t.Book, t.Trial) is null, t => Print(breach, t.Book, t.Trial), share);

    /// <summary>A law over the standard book, whose vocabulary takes a while to gather.</summary>
    internal static void HoldsInTheStandardBook(CaseLaw law, double share = 1) => HoldsInOneBook(law, RuleBooks.Standard, law.Breach, share);

    internal static void HoldsInOneBook(CaseLaw law, RuleBook book, Func<RuleBook, Trial, string?> breach, double share = 1) => Holds(
        law.Trials(new(book)), trial => breach(book, trial) is null, trial => Print(breach, book, trial), share);

    /// <summary>A law about something beside the book and the case.</summary>
    /// <param name="gen">What the law is about.</param>
    /// <param name="holds">True if it holds for one of them.</param>
    /// <param name="print">How a counterexample is told.</param>
    /// <param name="share">Which part of the usual number of tries is enough, where one takes long.</param>
    internal static void Holds<T>(Gen<T> gen, Func<T, bool> holds, Func<T, string>? print = null, double share = 1) =>
        gen.Sample(holds, iter: Math.Max(1, (int)(Iterations * share)), print: print);

    /// <summary>Two decisions that say the same about the case, whatever the day.</summary>
    internal static bool Same(Decision decision, Decision later) => ValidThroughLaw.IsSame(decision, later);

    internal static string Print((RuleBook Book, ReferralCase Case) t) => Print(t.Book, t.Case);

    /// <summary>A counterexample as the documents that it consists of.</summary>
    internal static string Print(RuleBook book, ReferralCase referral)
    {
        string rules = ReferenceEquals(book, RuleBooks.Standard) ? "standard" : ReferenceEquals(book, Books.StandardAsking) ? "standard, asking"
            : string.Join('\n', book.Packs.Select(pack => pack.Rules.All(rule => rule is Contraindication) ? RulePackFormat.Write(pack, indented: false) : pack.Id));
        Decision decision = book.Evaluate(referral);
        return $"{rules}\n{CaseFormat.Write(referral, indented: false)}\n{DecisionFormat.Write(decision with { CheckedClear = new([], []) }, indented: false)}";
    }

    private static Gen<(RuleBook Book, ReferralCase Case)> Prescribed(PrescriptionScheme scheme, RuleBook book) => Cases.For(book).SelectMany(referral => Gen
        .Frequency((1, Gen.Const((Prescription?)null)), (9, Prescribing.For(scheme.Id, referral.AsOf).Select(form => (Prescription?)form)))
        .Select(form => (book, referral with
        {
            Prescription = form,
            Programmes = referral.Setting == CareSetting.Rehabilitation ? [new(ProgrammeKind.PhysicalTherapy)] : default,
        })));

    private static string Print(Func<RuleBook, Trial, string?> breach, RuleBook book, Trial trial) =>
        $"{breach(book, trial)}\n{Print(book, trial.Case)}\nCHANGED {Print(book, trial.Changed)}";
}
