using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Testing.Examples;
using MedicalMassage.Testing.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L08PacksCompose
{
    private static readonly Gen<RulePack> Pack = Books.Pack();

    private static readonly RulePack[] Standard = [.. RuleBooks.Standard.Packs];

    [Fact]
    public void The_order_of_packs_does_not_matter_and_a_pack_twice_counts_once() => Law.Holds(
        Gen.Select(Books.Pack("gen"), Books.Pack("second"), Books.Pack("third"), Gen.Shuffle(new[] { 0, 1, 2 })).SelectMany((one, two, three, order) =>
            Cases.For(With([one, two, three])).Select(referral => (Packs: (RulePack[])[one, two, three], Order: order, Case: referral))), t =>
        {
            RuleBook book = With(t.Packs);
            RuleBook other = With(t.Order.Select(i => t.Packs[i]).Append(t.Packs[t.Order[0]]));
            return book.Fingerprint == other.Fingerprint && book.Packs.Equals(other.Packs) && book.Evaluate(t.Case) == other.Evaluate(t.Case);
        });

    [Fact]
    public void The_order_of_the_standard_packs_does_not_matter() => Law.Holds(
        Gen.Select(Gen.Shuffle(Standard), Cases.For(RuleBooks.Standard).Array[5]), t =>
        {
            RuleBook other = With(t.Item1);
            return other.Fingerprint == RuleBooks.Standard.Fingerprint && t.Item2.All(referral => other.Evaluate(referral) == RuleBooks.Standard.Evaluate(referral));
        }, share: 0.004);

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
        Pack.SelectMany(pack => Cases.For(RuleBook.Empty.With(pack)).Select(referral => (pack, referral))), t =>
        {
            if (t.pack.Rules.FirstOrDefault(rule => !rule.Info.Sealed) is not { } rule)
                return true;
            RuleBook book = RuleBook.Empty.With(t.pack);
            RuleBook without = RuleBook.Empty.With(t.pack with { Rules = [.. t.pack.Rules.Where(other => other != rule)] });
            RuleBook silenced = book.Silence(rule.Info.Id, "our protocol", "lead therapist");
            Decision before = book.Evaluate(t.referral);
            Decision decision = silenced.Evaluate(t.referral);
            bool touched = RuleAlone.Outcomes(rule, t.referral).Count > 0;
            return decision.RuleBook.Overrides.Any(o => o.Rule == rule.Info.Id && o.Because == "our protocol" && o.By == "lead therapist") == touched
                && decision.Findings.All(finding => finding.Rule != rule.Info.Id)
                && decision.Envelope.Equals(without.Evaluate(t.referral).Envelope)
                && (touched || (decision with { RuleBook = before.RuleBook, ValidThrough = before.ValidThrough }) == before);
        }, t => Law.Print(RuleBook.Empty.With(t.pack), t.referral), share: 2);

    [Fact]
    public void An_override_counts_only_between_its_days() => Law.Holds(
        Pack.SelectMany(pack => Gen.Select(Cases.For(RuleBook.Empty.With(pack)), Gen.Int[-3, 3], Gen.Int[-3, 3], (referral, since, until) => (pack, referral, since, until))), t =>
        {
            if (t.pack.Rules.FirstOrDefault(rule => !rule.Info.Sealed) is not { } rule)
                return true;
            LocalDate asOf = t.referral.AsOf;
            RuleBook book = RuleBook.Empty.With(t.pack);
            RuleBook dated = book.Override(new Override(rule.Info.Id, "our protocol", "lead therapist") { Since = asOf.PlusDays(t.since), Until = asOf.PlusDays(t.until) }, null);
            RuleBook expected = t.since <= 0 && t.until >= 0 ? book.Silence(rule.Info.Id, "our protocol", "lead therapist") : book;
            Decision decided = dated.Evaluate(t.referral);
            Decision should = expected.Evaluate(t.referral);
            return decided.Verdict == should.Verdict && decided.Envelope.Equals(should.Envelope) && decided.Findings == should.Findings && decided.RuleBook.Overrides.Count == should.RuleBook.Overrides.Count;
        }, t => Law.Print(RuleBook.Empty.With(t.pack), t.referral));

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

        Decision decision = book.Evaluate(referral);

        (decision.Verdict == Verdict.Hold).Should().Be(held);
        decision.ValidThrough.Should().BeNull("the day of issue does not change");
    }

    private static LocalDate Day(string text) => PartialDate.TryParse(text, out PartialDate date) ? date.Earliest : throw new ArgumentException(text, nameof(text));

    private static RuleBook With(IEnumerable<RulePack> packs) => packs.Aggregate(RuleBook.Empty, (book, pack) => book.With(pack));
}
