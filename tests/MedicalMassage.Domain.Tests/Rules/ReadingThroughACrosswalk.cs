using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>A translation table turns entries that no rule could read into entries that were read.</summary>
public sealed class ReadingThroughACrosswalk
{
    private static readonly Code ThrombosisInSnomed = Code.SnomedCt("128053003");
    private static readonly Code BackPainInSnomed = Code.SnomedCt("279039007");

    private static readonly Crosswalk Table = new("snomed-to-icd-10-cm/2026-03",
    [
        new(ThrombosisInSnomed, Code.Icd10Cm("I82.409")), new(BackPainInSnomed, Code.Icd10Cm("M54.50")),
    ]);

    private static readonly RuleBook Without = Book(OnDisease(Exclude(BodyRegions.WholeBody)));
    private static readonly RuleBook With = Without.With(Table);

    private static ReferralCase Having(Code code) => Referrals.Told.With(Condition.Active(code));

    [Fact]
    public void A_code_that_means_what_a_rule_names_fires_the_rule()
    {
        Without.Evaluate(Having(ThrombosisInSnomed)).Should().BeEquivalentTo(new { Verdict = Verdict.Hold, Unread = new[] { new { Path = "patient.conditions[0]" } } });
        Decision decision = With.Evaluate(Having(ThrombosisInSnomed));
        decision.Verdict.Should().Be(Verdict.DoNotTreat);
        decision.Unread.Should().BeEmpty();
        decision.Findings.Single().Facts.Single().Path.Should().Be("patient.conditions[0]");
    }

    [Fact]
    public void A_code_that_means_what_no_rule_names_is_read_and_uncovered()
    {
        Decision decision = With.Evaluate(Having(BackPainInSnomed));
        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.Unread.Should().BeEmpty();
        decision.Uncovered.Should().Equal("patient.conditions[0]");
    }

    [Fact]
    public void A_code_that_the_table_does_not_know_stays_unread() =>
        With.Evaluate(Having(Code.SnomedCt("38341003"))).Unread.Should().ContainSingle();

    [Fact]
    public void A_code_that_rules_read_by_themselves_needs_no_table() =>
        With.Evaluate(Having(Disease)).Verdict.Should().Be(Verdict.DoNotTreat);

    [Fact]
    public void The_table_shows_in_the_fingerprint()
    {
        With.Fingerprint.Should().NotBe(Without.Fingerprint);
        Without.With(new Crosswalk("another", [])).Fingerprint.Should().NotBe(Without.With(new Crosswalk("one", [])).Fingerprint);
        Without.With(new Crosswalk(Table.Id, [.. Pairs().Reverse()])).Fingerprint.Should().Be(With.Fingerprint);
        Without.With(new Crosswalk(Table.Id, [.. Pairs().Take(1)])).Fingerprint.Should().NotBe(With.Fingerprint);
    }

    private static IEnumerable<KeyValuePair<Code, Code>> Pairs() => Table.Pairs.Select(pair => KeyValuePair.Create(pair.From, pair.To));
}
