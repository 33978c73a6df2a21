using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>What differs between two decisions is told by rules: those that begin, those that end, and those that say something else.</summary>
public sealed class ChangesOfDecisions
{
    private static readonly RuleBook Book = Draft.Book(
        Draft.Rule("a", Draft.Has("I82.4"), Draft.Advise()),
        Draft.Rule("b", Draft.Has("I82.4"), Draft.Exclude(BodyRegions.Leg)),
        Draft.Rule("c", Draft.Has("L40"), Draft.Advise()),
        Draft.Rule("d", Draft.Has("L40"), new ContraindicationEffect(Restriction.LimitPressure(Pressure.Level2, BodyRegions.WholeBody))),
        Draft.Rule("e", Draft.Has("M54.5") with { Acuity = [Acuity.Acute] }, Draft.Exclude(BodyRegions.Back)),
        Draft.Rule("f", Draft.Has("M54.5"), Draft.Advise()),
        Draft.Rule("g", Draft.Has("M54.5") with { Acuity = [Acuity.Acute] }, Draft.Require()));

    private static readonly Condition Clot = Condition.Active(Draft.Disease);
    private static readonly Condition Psoriasis = Condition.Active(Code.Icd10Cm("L40"));
    private static readonly Condition Back = Condition.Active(Code.Icd10Cm("M54.5"));

    private static DecisionChange Between(Condition[] before, Condition[] after) => DecisionChange.Between(Book.Evaluate(With(before)), Book.Evaluate(With(after)));

    [Fact]
    public void Rules_that_begin_and_end_are_named_in_order_and_those_that_stay_are_not()
    {
        DecisionChange change = Between([Clot, Back with { Acuity = Acuity.Acute }], [Psoriasis, Back with { Acuity = Acuity.Acute }]);
        change.Begin.Should().Equal("c", "d");
        change.End.Should().Equal("a", "b");
        change.Alter.Should().BeEmpty();
        DecisionChange back = Between([Psoriasis], [Clot]);
        back.Begin.Should().Equal("a", "b");
        back.End.Should().Equal("c", "d");
    }

    [Fact]
    public void A_rule_that_asks_no_longer_or_rests_on_other_facts_says_something_else()
    {
        DecisionChange change = Between([Back], [Back with { Acuity = Acuity.Acute }]);
        change.Begin.Should().BeEmpty();
        change.End.Should().BeEmpty();
        change.Alter.Should().Equal("e", "g");
        Between([Clot], [Clot, Clot]).Alter.Should().Equal("a", "b");
        Between([Clot], [Clot]).Should().Match<DecisionChange>(none => none.Begin.Count + none.End.Count + none.Alter.Count == 0);
    }
}
