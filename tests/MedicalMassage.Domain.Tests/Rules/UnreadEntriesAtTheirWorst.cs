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
    public void It_does_not_hold_where_the_plan_lies_elsewhere() =>
        Book(OnPort("port", BodyRegions.Chest)).Evaluate(SomeTube).Verdict.Should().Be(Verdict.Proceed);
}
