using CsCheck;
using MedicalMassage.Domain.Tests.Generation;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>
/// An adverse fact is one more entry in a list that was already answered, at any place and in any state; a diagnosis on a prescription
/// that named none; a pregnancy that was denied. A reading replaces an older one or answers a question, so only the first reading of
/// something counts as adverse, and only where nothing stood open.
/// </summary>
public sealed class L02FactsNeverLoosen
{
    [Fact]
    public void One_more_fact_never_lowers_the_verdict_nor_widens_the_envelope_of_the_standard_book() =>
        Law.Holds(Pairs(Gen.Const(RuleBooks.Standard)), NeverLoosens, Print, share: 1.5);

    [Fact]
    public void One_more_fact_never_lowers_the_verdict_nor_widens_the_envelope_of_any_book() =>
        Law.Holds(Pairs(Books.Any), NeverLoosens, Print, share: 4);

    [Fact]
    public void A_first_reading_where_nothing_stood_open_never_loosens() =>
        Law.Holds(Books.Any.SelectMany(Readings), t => StoodOpen(t.Book.Evaluate(t.Before)) || NeverLoosens(t), Print, share: 2);

    private static Gen<(RuleBook Book, ReferralCase Before, ReferralCase After)> Pairs(Gen<RuleBook> books) => books.SelectMany(book =>
        Cases.For(book).SelectMany(before => Changes.OneMore(book, before).Select(after => (book, before, after))));

    private static Gen<(RuleBook Book, ReferralCase Before, ReferralCase After)> Readings(RuleBook book) => Cases.Answered(book).SelectMany(before =>
        new Facts(new(book), before.AsOf).Observation.Select(reading =>
        {
            PatientHistory without = before.Patient with { Observations = [] };
            return (book, before with { Patient = without }, before with { Patient = without with { Observations = [reading] } });
        }));

    private static bool StoodOpen(Decision before) =>
        before.Questions.Count > 0 || before.Unread.Count > 0 || before.Findings.Any(finding => finding.Certainty == Certainty.Presumed);

    private static bool NeverLoosens((RuleBook Book, ReferralCase Before, ReferralCase After) t)
    {
        Decision before = t.Book.Evaluate(t.Before);
        Decision after = t.Book.Evaluate(t.After);
        return after.Verdict >= before.Verdict && after.WorstCase >= before.WorstCase && after.Envelope.IsWithin(before.Envelope);
    }

    private static string Print((RuleBook Book, ReferralCase Before, ReferralCase After) t) => Law.Print(t.Book, t.Before) + "\nAFTER " + Law.Print(t.Book, t.After);
}
