using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>A clinic may replace or silence a rule; the decision says so wherever it made a difference.</summary>
public sealed class Overrides
{
    private static readonly Contraindication Strict = OnDisease(Exclude(BodyRegions.WholeBody));
    private static readonly Contraindication Mild = Rule("our-clinic/disease", Has("I82.4"), Limit(Pressure.Level2, BodyRegions.WholeBody));
    private static readonly RuleBook Ours = Book(Strict);
    private static readonly ReferralCase Ill = With(Condition.Active(Disease));

    private static RuleBook Silenced(string? since = null, string? until = null) => Ours.Override(
        new Override("disease", "our protocol", "lead therapist") { Since = since is null ? null : Day(since), Until = until is null ? null : Day(until) }, null);

    [Fact]
    public void A_replacement_speaks_in_the_place_of_the_rule()
    {
        Decision decision = Ours.Override("disease", Mild, because: "our protocol, 2026-03", by: "lead therapist").Evaluate(Ill);
        decision.Verdict.Should().Be(Verdict.ProceedWithModifications);
        decision.Findings.Single().Rule.Should().Be("our-clinic/disease");
        decision.RuleBook.Overrides.Should().Equal(
            new Override("disease", "our protocol, 2026-03", "lead therapist") { ReplacedBy = "our-clinic/disease" });
    }

    [Fact]
    public void A_silenced_rule_says_nothing_but_the_decision_says_that_it_was_silenced()
    {
        Decision decision = Ours.Silence("disease", "not in our setting", "lead therapist").Evaluate(Ill);
        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.Findings.Should().BeEmpty();
        decision.RuleBook.Overrides.Single().Rule.Should().Be("disease");
        decision.CheckedClear.Should().NotContain("disease");
    }

    [Fact]
    public void An_override_that_made_no_difference_does_not_show()
    {
        RuleBook book = Ours.Silence("disease", "not in our setting", "lead therapist");
        book.Evaluate(Case(Healthy)).RuleBook.Overrides.Should().BeEmpty();
        book.Evaluate(With(Condition.Resolved(Disease))).RuleBook.Overrides.Should().BeEmpty();
    }

    [Fact]
    public void A_replacement_that_alone_speaks_shows()
    {
        Contraindication wider = Rule("our-clinic/wider", Has("I82"), Limit(Pressure.Level2, BodyRegions.WholeBody));
        Decision decision = Ours.Override("disease", wider, "our protocol", "lead therapist").Evaluate(With(Condition.Active(Code.Icd10Cm("I82.9"))));
        decision.Findings.Single().Rule.Should().Be("our-clinic/wider");
        decision.RuleBook.Overrides.Should().ContainSingle();
    }

    [Theory]
    [InlineData("2026-11-22", Verdict.DoNotTreat)]
    [InlineData("2026-11-23", Verdict.Proceed)]
    [InlineData("2026-11-24", Verdict.Proceed)]
    public void It_holds_from_its_first_day(string asOf, Verdict verdict) =>
        Silenced(since: "2026-11-23").Evaluate(Ill.On(Day(asOf))).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("2028-02-28", Verdict.Proceed)]
    [InlineData("2028-02-29", Verdict.Proceed)]
    [InlineData("2028-03-01", Verdict.DoNotTreat)]
    public void It_holds_through_its_last_day(string asOf, Verdict verdict) =>
        Silenced(until: "2028-02-29").Evaluate(Ill.On(Day(asOf))).Verdict.Should().Be(verdict);

    [Fact]
    public void The_day_on_which_it_begins_or_ends_ends_the_decision()
    {
        Silenced(since: "2026-12-01").Evaluate(Ill).ValidThrough.Should().Be(Day("2026-11-30"));
        Silenced(until: "2026-12-01").Evaluate(Ill).ValidThrough.Should().Be(Day("2026-12-01"));
        Silenced().Evaluate(Ill).ValidThrough.Should().BeNull();
    }

    [Fact]
    public void The_last_of_several_that_hold_counts()
    {
        RuleBook book = Silenced().Override("disease", Mild, "on second thoughts", "lead therapist");
        book.Evaluate(Ill).Verdict.Should().Be(Verdict.ProceedWithModifications);
        book.Evaluate(Ill).RuleBook.Overrides.Single().Because.Should().Be("on second thoughts");
    }

    [Fact]
    public void A_sealed_rule_accepts_none()
    {
        Contraindication clot = new(new("clot", "Acute clot", "test", "source") { Sealed = true }, Has("I82"), Alarm());
        RuleBook book = Book(clot);
        FluentActions.Invoking(() => book.Silence("clot", "because", "somebody")).Should().Throw<ArgumentException>().WithMessage("*sealed*");
        FluentActions.Invoking(() => book.Override("clot", Mild, "because", "somebody")).Should().Throw<ArgumentException>().WithMessage("*sealed*");
    }

    [Fact]
    public void It_names_a_rule_of_the_book_who_and_why()
    {
        FluentActions.Invoking(() => Ours.Silence("no-such-rule", "because", "somebody")).Should().Throw<ArgumentException>().WithMessage("*no-such-rule*");
        FluentActions.Invoking(() => Ours.Silence("disease", " ", "somebody")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ours.Silence("disease", "because", "")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ours.Override(new("disease", "because", "somebody") { ReplacedBy = "other" }, Mild)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ours.Override(new Override("disease", "because", "somebody"), Mild)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_replacement_has_an_id_of_its_own()
    {
        RuleBook book = Ours.With(Rule("fever", new SymptomTrigger { Kinds = ["fever"] }, Require()));
        FluentActions.Invoking(() => book.Override("disease", OnDisease(Advise()), "because", "somebody")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => book.Override("disease", Rule("fever", Has("I82"), Advise()), "because", "somebody")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_book_it_was_made_from_stays_as_it_was()
    {
        string before = Ours.Fingerprint;
        Silenced().Fingerprint.Should().NotBe(before);
        Ours.Fingerprint.Should().Be(before);
        Ours.Evaluate(Ill).Verdict.Should().Be(Verdict.DoNotTreat);
    }
}
