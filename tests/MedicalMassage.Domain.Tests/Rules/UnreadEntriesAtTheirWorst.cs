using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>An entry that could not be read may be all that the rules of its section look for.</summary>
public sealed class UnreadEntriesAtTheirWorst
{
    private static readonly ReferralCase SomeTube = Case(Healthy with { Devices = [new() { Text = "some tube" }] }, plan: BackMassage);

    private static Contraindication OnPort(string id, BodyRegions excluded) => Rule(id, new DeviceTrigger { Kinds = ["port"] }, Exclude(excluded));

    [Fact]
    public void It_holds_where_it_may_leave_nothing_of_the_plan()
    {
        Decision decision = Book(OnPort("port", BodyRegions.LowerBack)).Evaluate(SomeTube);
        decision.Verdict.Should().Be(Verdict.Hold);
        decision.WorstCase.Should().Be(Verdict.DoNotTreat);
        decision.Questions.Single().CouldLeadTo.Should().Be(Verdict.DoNotTreat);
    }

    [Fact]
    public void It_holds_where_several_rules_together_may_leave_nothing_of_the_plan() =>
        Book(OnPort("left", BodyRegions.LowerBack.OnSide(Side.Left)), OnPort("right", BodyRegions.LowerBack.OnSide(Side.Right)))
            .Evaluate(SomeTube).Verdict.Should().Be(Verdict.Hold);

    [Fact]
    public void It_is_no_worse_than_the_worst_rule_that_it_may_concern()
    {
        Worst(Limit(Pressure.Level2, BodyRegions.WholeBody)).Should().Be(Verdict.Hold, "the work that it may touch has to wait");
        Worst(Limit(Pressure.Level4, BodyRegions.WholeBody)).Should().Be(Verdict.ProceedWithModifications, "no work is planned that it would touch");
        Worst(Limit(Pressure.Level1, BodyRegions.Leg)).Should().Be(Verdict.ProceedWithModifications, "what it limits lies elsewhere");
        Worst(new ContraindicationEffect(Restriction.Exclude(BodyRegions.WholeBody, Technique.Heat))).Should().Be(Verdict.ProceedWithModifications, "what it excludes is not planned");
        Worst(Require()).Should().Be(Verdict.Hold);
        Worst(Advise()).Should().Be(Verdict.Proceed);
        Worst(Exclude(BodyRegions.WholeBody), Advise()).Should().Be(Verdict.DoNotTreat);
        Worst(Alarm(), Require()).Should().Be(Verdict.ReferUrgently);

        static Verdict Worst(params ReadOnlySpan<ContraindicationEffect> effects) =>
            Book(Rule("port", new DeviceTrigger { Kinds = ["port"] }, [.. effects])).Evaluate(SomeTube).WorstCase;
    }

    [Fact]
    public void It_does_not_hold_where_the_plan_lies_elsewhere() =>
        Book(OnPort("port", BodyRegions.Chest)).Evaluate(SomeTube).Verdict.Should().Be(Verdict.Proceed);
}
