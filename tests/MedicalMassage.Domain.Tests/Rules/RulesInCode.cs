using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>A clinic's own rule in C# enters by the same door as ours.</summary>
public sealed class RulesInCode
{
    private static readonly FactReference ThePlan = new("plan.segments[0]", "hot stones");

    private static readonly ReferralCase WithHotStones = Case(Healthy, plan: new("warmth")
    {
        Segments = [new(BodyRegions.Back, Technique.HotStone, Pressure.Level2, 20)],
    });

    private static RuleBook BookOf(Action<ReferralCase, FindingCollector> evaluate) => Book(new InCode(new("our-clinic/hot-stones", "Hot stones", "test", "house rule"), evaluate));

    [Fact]
    public void What_it_reports_is_a_finding_with_its_facts_and_effects()
    {
        Restriction none = Restriction.Exclude(BodyRegions.WholeBody, Technique.HotStone);
        Decision decision = BookOf((_, findings) => findings.Report([ThePlan], none)).Evaluate(WithHotStones);
        decision.Verdict.Should().Be(Verdict.DoNotTreat);
        Finding finding = decision.Findings.Single();
        finding.Should().BeEquivalentTo(new { Rule = "our-clinic/hot-stones", Title = "Hot stones", Category = "test", Certainty = Certainty.Established });
        finding.Facts.Should().Equal(ThePlan);
        finding.Effects.Should().Equal(none);
        finding.Sources.Should().Equal("house rule");
    }

    [Fact]
    public void What_it_asks_is_a_question_and_holds_where_the_answer_could()
    {
        Decision decision = BookOf((_, findings) => findings.Ask(Asked.Other, "plan", "whether the stones were tested", new Requirement(RequirementKind.Document, "a test report")))
            .Evaluate(WithHotStones);
        decision.Verdict.Should().Be(Verdict.Hold);
        decision.Requirements.Should().BeEmpty();
        decision.Questions.Single().Should().BeEquivalentTo(new
        {
            Rule = "our-clinic/hot-stones",
            Text = "Find out: whether the stones were tested",
            Asks = Asked.Other,
            Path = "plan",
            CouldLeadTo = Verdict.Hold,
        });
    }

    [Fact]
    public void What_it_says_changes_on_a_day_ends_the_decision_the_day_before_if_it_does_change()
    {
        RuleBook changing = BookOf((referral, findings) =>
        {
            findings.ChangesOn(new(2028, 2, 29));
            if (referral.AsOf >= new NodaTime.LocalDate(2028, 2, 29))
                findings.Report([ThePlan], Restriction.ExcludeEverything);
        });
        changing.Evaluate(WithHotStones).ValidThrough.Should().Be(new NodaTime.LocalDate(2028, 2, 28));
        changing.Evaluate(WithHotStones.On(new(2028, 2, 29))).ValidThrough.Should().BeNull();
        BookOf((_, findings) => findings.ChangesOn(Day("2026-12-24"))).Evaluate(WithHotStones).ValidThrough.Should().BeNull();
    }

    [Fact]
    public void It_is_visited_for_every_case_and_is_clear_where_it_says_nothing()
    {
        Decision decision = BookOf((_, _) => { }).Evaluate(new(Today));
        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.CheckedClear.Should().Equal("our-clinic/hot-stones");
    }

    [Fact]
    public void An_entry_that_it_covers_is_not_listed_as_uncovered()
    {
        ReferralCase referral = With(Condition.Active(Code.Icd10Cm("M54.50")), Condition.Active(Code.Icd10Cm("M06.9")));
        BookOf((_, findings) => findings.Covers("patient.conditions[1]")).Evaluate(referral).Uncovered.Should().Equal("patient.conditions[0]");
    }

    [Fact]
    public void An_entry_that_it_reports_is_read_though_no_other_rule_can_read_it()
    {
        ReferralCase referral = With(Condition.Active(Code.SnomedCt("128053003")), Condition.Active(Code.SnomedCt("14106009")), Condition.Active(Code.SnomedCt("38341003")));
        RuleBook book = Book(OnDisease(Require()), new InCode(new("mine", "Mine", "test", "house rule"), (_, findings) =>
        {
            findings.Report([new("patient.conditions[0]", "a clot")], Restriction.LimitMinutes(20));
            findings.Covers("patient.conditions[2]");
        }));
        book.Evaluate(referral).Unread.Select(entry => entry.Path).Should().Equal("patient.conditions[1]");
        book.Scan(referral).Unread.Should().Equal("patient.conditions[1]");
    }

    [Fact]
    public void Of_many_entries_each_that_it_covers_is_read()
    {
        ReferralCase referral = With([.. Enumerable.Range(0, 80).Select(_ => Condition.Active(Code.Icd10Cm("M54.50")))]);
        RuleBook book = BookOf((_, findings) =>
        {
            for (int i = 0; i < 79; i++)
                findings.Covers(FormattableString.Invariant($"patient.conditions[{i}]"));
        });
        book.Evaluate(referral).Uncovered.Should().Equal("patient.conditions[79]");
    }

    [Fact]
    public void A_finding_rests_on_a_fact_and_a_question_says_what_and_where()
    {
        Refuses((_, findings) => findings.Report([], Restriction.ExcludeEverything), "*at least one fact*");
        Refuses((_, findings) => findings.Ask(Asked.Other, " ", "something"));
        Refuses((_, findings) => findings.Ask(Asked.Other, "plan", ""));
        Refuses((_, findings) => findings.Covers(""));

        static void Refuses(Action<ReferralCase, FindingCollector> evaluate, string message = "*") =>
            FluentActions.Invoking(() => BookOf(evaluate).Evaluate(WithHotStones)).Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void A_collector_is_not_for_keeping()
    {
        FindingCollector? kept = null;
        BookOf((_, findings) => kept = findings).Evaluate(WithHotStones);
        FluentActions.Invoking(() => kept!.Report([ThePlan], Restriction.ExcludeEverything)).Should().Throw<InvalidOperationException>().WithMessage("*only while its rule is evaluated*");
    }

    [Fact]
    public void A_case_is_needed() => FluentActions.Invoking(() => RuleBook.Empty.Evaluate(null!)).Should().Throw<ArgumentNullException>();
}
