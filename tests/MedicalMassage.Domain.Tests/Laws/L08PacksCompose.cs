using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L08PacksCompose
{
    private static readonly Gen<RulePack> Pack = Books.Pack(Gen.Enum<Unrecorded>());

    [Fact]
    public void The_order_of_packs_does_not_matter_and_a_pack_twice_counts_once() => Law.Holds(
        Pack.SelectMany(pack => Cases.For(RuleBooks.Standard.With(pack)).Select(referral => (pack, referral))), t =>
        {
            RuleBook one = RuleBooks.Standard.With(t.pack).With(t.pack);
            RuleBook other = RuleBook.Empty.With(t.pack);
            foreach (RulePack pack in RuleBooks.Standard.Packs.Reverse())
                other = other.With(pack);
            return one.Fingerprint == other.Fingerprint && one.Evaluate(t.referral) == other.Evaluate(t.referral);
        });

    [Fact]
    public void Another_pack_of_the_same_name_is_refused() => Law.Holds(Gen.Select(Pack, Pack), t =>
    {
        Func<RuleBook> both = () => RuleBook.Empty.With(t.Item1).With(t.Item2);
        if (t.Item1 == t.Item2)
            return both().Packs.Count == 1;
        both.Should().Throw<ArgumentException>();
        return true;
    });

    [Fact]
    public void An_override_shows_in_every_decision_that_it_touches_and_in_no_other() => Law.Holds(
        Cases.For(RuleBooks.Standard).SelectMany(referral => Gen.OneOf(RuleBooks.Standard.Rules.Where(rule => !rule.Info.Sealed).ToArray()).Select(rule => (referral, rule))), t =>
        {
            RuleBook silenced = RuleBooks.Standard.Silence(t.rule.Info.Id, "our protocol", "lead therapist");
            FindingCollector alone = new(t.referral, null);
            alone.Run(t.rule);
            Decision decision = silenced.Evaluate(t.referral);
            bool touched = alone.Outcomes.Count > 0;
            return decision.RuleBook.Overrides.Any(o => o.Rule == t.rule.Info.Id && o.Because == "our protocol" && o.By == "lead therapist") == touched
                && decision.Findings.All(finding => finding.Rule != t.rule.Info.Id)
                && (touched || decision.Verdict == RuleBooks.Standard.Evaluate(t.referral).Verdict);
        });

    [Fact]
    public void A_sealed_rule_cannot_be_switched_off_or_replaced()
    {
        IReferralRule[] locked = [.. RuleBooks.Standard.Rules.Where(rule => rule.Info.Sealed)];

        locked.Should().NotBeEmpty();
        foreach (IReferralRule rule in locked)
        {
            FluentActions.Invoking(() => RuleBooks.Standard.Silence(rule.Info.Id, "no", "us")).Should().Throw<ArgumentException>().WithMessage("*sealed*");
            FluentActions.Invoking(() => RuleBooks.Standard.Override(rule.Info.Id, new LongSessionsWait(), "no", "us")).Should().Throw<ArgumentException>().WithMessage("*sealed*");
        }
    }

    [Theory]
    [InlineData("2026-06-30", "2026-11-23", false)]
    [InlineData("2026-07-01", "2026-11-23", true)]
    [InlineData("2026-12-31", "2027-02-01", true)]
    [InlineData("2027-01-01", "2027-02-01", false)]
    public void A_prescription_is_judged_by_the_rules_in_force_when_it_was_issued(string issued, string asOf, bool held)
    {
        RuleBook book = RuleBook.Empty.With(new Contraindication(
            new RuleInfo("gen/law", "A rule of law", "prescription", "made") { HoldsFrom = new LocalDate(2026, 7, 1), HoldsUntil = new LocalDate(2027, 1, 1), ByIssueDate = true },
            new SettingTrigger(CareSetting.Spa),
            new ContraindicationEffect(new Requirement(RequirementKind.Document, "The form of that year."))));
        ReferralCase referral = new(Day(asOf)) { Patient = PatientHistory.AskedAndNone, Setting = CareSetting.Spa, Prescription = new() { Issued = Day(issued) } };

        (book.Evaluate(referral).Verdict == Verdict.Hold).Should().Be(held);
    }

    private static LocalDate Day(string text) => PartialDate.TryParse(text, out PartialDate date) ? date.Earliest : throw new ArgumentException(text, nameof(text));
}
