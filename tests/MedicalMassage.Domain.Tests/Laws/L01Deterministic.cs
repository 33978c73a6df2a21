using System.Globalization;
using CsCheck;
using MedicalMassage.Domain.Tests.Generation;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L01Deterministic
{
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "de-DE", "th-TH", ""];

    [Fact]
    public void The_same_case_and_book_give_the_same_decision_in_every_culture() => Law.HoldsForEveryCase((book, referral) =>
    {
        Decision first = book.Evaluate(referral);
        (CultureInfo Culture, CultureInfo Language) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            foreach (string culture in Cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
                Decision again = book.Evaluate(referral);
                if (again != first || DecisionFormat.Write(again) != DecisionFormat.Write(first))
                    return false;
            }
            return true;
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    });

    [Fact]
    public async Task The_same_case_and_book_give_the_same_decision_on_every_thread()
    {
        (RuleBook Book, ReferralCase Case)[] some = [.. Enumerable.Range(0, 200).SelectMany(_ => new[] { Law.Standard.Single(), Law.Generated.Single() })];
        Decision[] here = Decide();

        Decision[][] there = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Decide)));

        there.Should().OnlyContain(decisions => decisions.SequenceEqual(here));

        Decision[] Decide() => Array.ConvertAll(some, t => t.Book.Evaluate(t.Case));
    }

    [Fact]
    public void The_order_of_the_facts_does_not_matter_to_the_standard_book() => Law.Holds(Reordered(Law.Standard), SaysTheSame, Print);

    [Fact]
    public void The_order_of_the_facts_does_not_matter_to_any_book() => Law.Holds(Reordered(Law.Generated), SaysTheSame, Print, share: 2);

    private static Gen<(RuleBook Book, ReferralCase Case, ReferralCase Other)> Reordered(Gen<(RuleBook Book, ReferralCase Case)> cases) =>
        cases.SelectMany(t => Changes.Reordered(t.Case).Select(other => (t.Book, t.Case, other)));

    private static bool SaysTheSame((RuleBook Book, ReferralCase Case, ReferralCase Other) t) =>
        Told.WithoutPositions(t.Book.Evaluate(t.Other), t.Other) == Told.WithoutPositions(t.Book.Evaluate(t.Case), t.Case);

    private static string Print((RuleBook Book, ReferralCase Case, ReferralCase Other) t) => Law.Print(t.Book, t.Case) + "\nREORDERED " + Law.Print(t.Book, t.Other);
}
