using NodaTime;
using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>A rule may hold from a day until a day, and a rule of law goes by the day the prescription was issued.</summary>
public sealed class RulesInForce
{
    private static Decision Decide(RuleInfo info, string asOf, string? issued = null)
    {
        ReferralCase referral = With(Condition.Active(Disease)).On(Day(asOf)) with
        {
            Prescription = issued is null ? null : new() { Issued = Day(issued) },
        };
        return Book(new Contraindication(info, Has("I82.4"), Require())).Evaluate(referral);
    }

    private static RuleInfo Info(string? from = null, string? until = null, bool byIssueDate = false) => new("law", "A rule of law", "test", "source")
    {
        HoldsFrom = from is null ? null : Day(from),
        HoldsUntil = until is null ? null : Day(until),
        ByIssueDate = byIssueDate,
    };

    [Theory]
    [InlineData("2028-02-28", Verdict.Proceed)]
    [InlineData("2028-02-29", Verdict.Hold)]
    [InlineData("2028-03-01", Verdict.Hold)]
    public void It_holds_from_its_first_day(string asOf, Verdict verdict) => Decide(Info(from: "2028-02-29"), asOf).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("2028-02-28", Verdict.Hold)]
    [InlineData("2028-02-29", Verdict.Proceed)]
    [InlineData("2028-03-01", Verdict.Proceed)]
    public void It_no_longer_holds_on_the_day_it_ends(string asOf, Verdict verdict) => Decide(Info(until: "2028-02-29"), asOf).Verdict.Should().Be(verdict);

    [Fact]
    public void The_day_on_which_it_begins_or_ends_ends_the_decision()
    {
        Decide(Info(from: "2026-12-01"), "2026-11-23").ValidThrough.Should().Be(new LocalDate(2026, 11, 30));
        Decide(Info(until: "2026-12-01"), "2026-11-23").ValidThrough.Should().Be(new LocalDate(2026, 11, 30));
        Decide(Info(until: "2026-12-01"), "2026-12-01").ValidThrough.Should().BeNull();
    }

    [Theory]
    [InlineData("2026-11-30", Verdict.Proceed)]
    [InlineData("2026-12-01", Verdict.Hold)]
    public void A_rule_of_law_goes_by_the_day_of_issue_whatever_day_it_is(string issued, Verdict verdict)
    {
        Decision decision = Decide(Info(from: "2026-12-01", byIssueDate: true), "2027-01-15", issued);
        decision.Verdict.Should().Be(verdict);
        decision.ValidThrough.Should().BeNull();
    }

    [Fact]
    public void Without_a_prescription_a_rule_of_law_goes_by_the_day_of_the_case()
    {
        RuleInfo law = Info(from: "2026-12-01", byIssueDate: true);
        Decide(law, "2026-11-30").Verdict.Should().Be(Verdict.Proceed);
        Decide(law, "2026-12-01").Verdict.Should().Be(Verdict.Hold);
    }

    [Fact]
    public void Another_rule_goes_by_the_day_of_the_case_though_there_is_a_prescription() =>
        Decide(Info(from: "2026-12-01"), "2027-01-15", "2026-11-02").Verdict.Should().Be(Verdict.Hold);

    [Fact]
    public void A_day_on_which_a_rule_ends_ends_the_decision_whether_the_day_of_issue_counts_or_not()
    {
        Decide(Info(until: "2027-02-01"), "2027-01-15", "2026-11-02").ValidThrough.Should().Be(new LocalDate(2027, 1, 31));
        Decide(Info(from: "2026-12-01", byIssueDate: true), "2026-11-30").ValidThrough.Should().Be(new LocalDate(2026, 11, 30));
    }

    [Fact]
    public void An_override_of_a_rule_that_does_not_hold_on_the_day_touches_nothing()
    {
        RuleBook book = Book(new Contraindication(Info(from: "2026-12-01"), Has("I82.4"), Require())).Silence("law", "our protocol", "lead therapist");
        ReferralCase referral = With(Condition.Active(Disease));
        book.Evaluate(referral.On(Day("2026-11-30"))).RuleBook.Overrides.Should().BeEmpty();
        book.Evaluate(referral.On(Day("2026-12-01"))).RuleBook.Overrides.Should().ContainSingle();
    }
}
