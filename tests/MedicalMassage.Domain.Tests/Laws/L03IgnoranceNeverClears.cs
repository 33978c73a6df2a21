using CsCheck;
using MedicalMassage.Domain.Tests.Generation;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>
/// What is not known is compared with what it may be: a case that holds or worse still holds once part of it is forgotten, and where
/// the answer still matters there is a question at that very place that says how much. Left out are
/// <list type="bullet">
/// <item>what a rule assumes by its author's word (<c>ifUnrecorded</c>, <c>impliedSites</c>, for whom a reading or a pregnancy is needed):
/// details are tried over books, the standard one among them, in which every rule asks;</item>
/// <item>clearances, which do not age with what has no date;</item>
/// <item>a case that holds only because an entry of the forgotten section could not be read: it is ignorant itself.</item>
/// </list>
/// </summary>
public sealed class L03IgnoranceNeverClears
{
    [Fact]
    public void A_section_that_was_not_asked_never_clears_what_it_would_have_held_in_the_standard_book() =>
        Law.Holds(Cases.Answered(RuleBooks.Standard).SelectMany(known => Forgetting.OfSection(RuleBooks.Standard, known, readings: false)), NeverClears, Print, share: 1.5);

    [Fact]
    public void A_section_that_was_not_asked_never_clears_what_it_would_have_held_in_any_book() =>
        Law.Holds(Books.Asking.SelectMany(book => Cases.Answered(book).SelectMany(known => Forgetting.OfSection(book, WithSetting(known), readings: true))), NeverClears, Print, share: 3);

    [Fact]
    public void A_detail_that_was_not_recorded_never_clears_what_it_would_have_held_in_the_standard_book() =>
        Law.Holds(Cases.Answered(Books.StandardAsking).SelectMany(known => Forgetting.OfDetail(Books.StandardAsking, known)), NeverClears, Print, share: 2);

    [Fact]
    public void A_detail_that_was_not_recorded_never_clears_what_it_would_have_held_in_any_book() =>
        Law.Holds(Books.Asking.SelectMany(book => Cases.Answered(book).SelectMany(known => Forgetting.OfDetail(book, known))), NeverClears, Print, share: 6);

    [Fact]
    public void A_case_of_which_nothing_was_asked_holds()
    {
        Decision decision = RuleBooks.Standard.Evaluate(new ReferralCase(new NodaTime.LocalDate(2026, 11, 23)));

        decision.Verdict.Should().Be(Verdict.Hold);
        decision.WorstCase.Should().Be(Verdict.ReferUrgently);
        decision.Questions[0].CouldLeadTo.Should().Be(Verdict.ReferUrgently);
    }

    /// <summary>Whom a reading is needed for goes by the setting here, which has to be known.</summary>
    private static ReferralCase WithSetting(ReferralCase referral) => referral.Setting == CareSetting.Unrecorded ? referral with { Setting = CareSetting.Spa } : referral;

    private static bool NeverClears(Forgotten t)
    {
        Decision known = t.Book.Evaluate(t.Known);
        if (known.Verdict < Verdict.Hold || known.Unread.Any(entry => entry.Path.StartsWith(t.Path, StringComparison.Ordinal)))
            return true;
        Decision ignorant = t.Book.Evaluate(t.Ignorant);
        if (ignorant.Verdict < Verdict.Hold || ignorant.WorstCase < known.Verdict)
            return false;
        bool requirementGone = known.Verdict == Verdict.Hold && known.Requirements.Count > 0 && ignorant.Requirements.Count == 0;
        return (ignorant.Verdict >= known.Verdict && !requirementGone)
            || ignorant.Questions.Any(question => question.CouldLeadTo >= known.Verdict && IsAt(question.Path!, t.Path));
    }

    /// <summary>Readings are asked for as a whole, since they are compared with one another.</summary>
    private static bool IsAt(string asked, string forgotten) =>
        asked.StartsWith(forgotten, StringComparison.Ordinal)
        || (asked.StartsWith("patient.observations", StringComparison.Ordinal) && forgotten.StartsWith("patient.observations", StringComparison.Ordinal));

    private static string Print(Forgotten t) => t.Path + "\n" + Law.Print(t.Book, t.Known) + "\nIGNORANT " + Law.Print(t.Book, t.Ignorant);
}
