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
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in Cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                if (book.Evaluate(referral) != first || DecisionFormat.Write(book.Evaluate(referral)) != DecisionFormat.Write(first))
                    return false;
            }
            return true;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    });

    [Fact]
    public async Task The_same_case_and_book_give_the_same_decision_on_every_thread()
    {
        ReferralCase[] cases = [.. Enumerable.Range(0, 200).Select(_ => Cases.For(RuleBooks.Standard).Single())];
        Decision[] here = Array.ConvertAll(cases, RuleBooks.Standard.Evaluate);

        Decision[][] there = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Array.ConvertAll(cases, RuleBooks.Standard.Evaluate))));

        there.Should().OnlyContain(decisions => decisions.SequenceEqual(here));
    }

    [Fact]
    public void The_order_of_the_facts_does_not_matter() => Law.HoldsForEveryCase((book, referral) =>
        Told.WithoutPositions(book.Evaluate(Reversed(referral)), Reversed(referral)) == Told.WithoutPositions(book.Evaluate(referral), referral));

    private static ReferralCase Reversed(ReferralCase referral) => referral with
    {
        Patient = referral.Patient with
        {
            Conditions = Reversed(referral.Patient.Conditions),
            Medications = Reversed(referral.Patient.Medications),
            Observations = Reversed(referral.Patient.Observations),
            Procedures = Reversed(referral.Patient.Procedures),
            Devices = Reversed(referral.Patient.Devices),
            Allergies = Reversed(referral.Patient.Allergies),
            Symptoms = Reversed(referral.Patient.Symptoms),
        },
        Clearances = [.. referral.Clearances.Reverse()],
    };

    private static Section<T> Reversed<T>(Section<T> section) => section.IsAnswered ? Section.Create<T>([.. section.Reverse()]) : section;
}
