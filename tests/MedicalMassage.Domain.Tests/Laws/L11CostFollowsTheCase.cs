using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Tests.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L11CostFollowsTheCase
{
    private const int Many = 5_000;

    private static readonly RuleBook Crowded = RuleBooks.Standard.With(new RulePack("gen/crowd", "1.0.0", "Rules that concern nobody here")
    {
        Sources = [new("made", "Made up for a test", "low")],
        Rules =
        [
            .. Enumerable.Range(0, Many).Select(i => new Contraindication(
                new RuleInfo(FormattableString.Invariant($"gen/crowd-{i}"), "Nobody", "gen", "made"),
                new ProcedureTrigger { Kinds = [FormattableString.Invariant($"operation-number-{i}")] },
                new ContraindicationEffect(Restriction.ExcludeEverything))),
        ],
    });

    [Fact]
    public void Rules_that_do_not_concern_a_case_are_not_visited() => Law.Holds(Cases.Answered(RuleBooks.Standard), referral =>
    {
        Evaluation.Decide(RuleBooks.Standard, referral, out int alone);
        Evaluation.Decide(Crowded, referral, out int crowded);
        return alone == crowded;
    });

    [Fact]
    public void A_clean_case_visits_no_rule_of_the_standard_book()
    {
        Evaluation.Decide(Crowded, Clean, out int visited);

        visited.Should().Be(0);
    }

    [Fact]
    public void A_clean_case_allocates_nothing_but_its_decision()
    {
        for (int i = 0; i < 100; i++)
            Crowded.Evaluate(Clean);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Decision decision = Crowded.Evaluate(Clean);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.CheckedClear.Should().HaveCount(Many + RuleBooks.Standard.Rules.Count());
        allocated.Should().BeLessThan(1_024);
    }

    private static ReferralCase Clean { get; } = new(new LocalDate(2026, 11, 23))
    {
        Patient = PatientHistory.AskedAndNone with { BirthDate = new LocalDate(1980, 1, 1), Sex = Sex.Female },
    };
}
