using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Domain.Tests.Laws;
using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>A clinic lays its packs and overrides over a book, as one document.</summary>
public sealed class RuleLayers
{
    private static readonly RuleBook Ours = Book(OnDisease(Exclude(BodyRegions.WholeBody)));
    private static readonly ReferralCase Ill = With(Condition.Active(Disease));

    private static RuleLayer Layer(string overrides, string packs = "[]") => Read(overrides, packs).Value;

    private static Parsed<RuleLayer> Read(string overrides, string packs = "[]") =>
        RuleLayerFormat.Read($$"""{ "format": 1, "id": "our-clinic/rules", "version": "2026.1", "title": "Ours", "packs": {{packs}}, "overrides": {{overrides}} }""");

    private static string Mild(string dates = "") => $$"""
        [{ "format": 1, "id": "our-clinic/pack", "version": "1", "title": "Ours", {{dates}} "sources": { "ours": { "title": "Our protocol", "authority": "low" } },
           "contraindications": [{
             "id": "our-clinic/disease", "title": "Our view", "category": "test", "sources": ["ours"],
             "when": { "diagnosis": [{ "system": "icd-10-cm", "value": "I82" }] }, "effects": [{ "kind": "limit-pressure", "max": 2 }] }] }]
        """;

    [Fact]
    public void A_silenced_rule_is_silent_and_the_decision_says_who_why_and_until_when()
    {
        RuleLayer layer = Layer("""[{ "rule": "disease", "reason": "local-protocol", "because": "our protocol 7", "by": "lead therapist", "until": "2026-12-31" }]""");

        Decision decision = Ours.With(layer).Evaluate(Ill);

        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.RuleBook.Overrides.Should().Equal(new Override("disease", "our protocol 7", "lead therapist") { Reason = OverrideReason.LocalProtocol, Until = Day("2026-12-31") });
        Ours.With(layer).Evaluate(Ill.On(Day("2027-01-01"))).Verdict.Should().Be(Verdict.DoNotTreat);
    }

    [Fact]
    public void A_replacement_speaks_in_the_place_of_the_rule_and_nowhere_else()
    {
        RuleLayer layer = Layer("""[{ "rule": "disease", "replacedBy": "our-clinic/disease", "because": "our protocol 7", "by": "lead therapist", "since": "2026-12-01" }]""", Mild());

        RuleBook book = Ours.With(layer);

        book.Evaluate(Ill.On(Day("2026-11-30"))).Findings.Select(finding => finding.Rule).Should().Equal("disease");
        book.Evaluate(Ill.On(Day("2026-12-01"))).Findings.Select(finding => finding.Rule).Should().Equal("our-clinic/disease");
        book.Rules.Select(rule => rule.Info.Id).Should().Equal("disease");
        book.Packs.Select(pack => pack.Id).Should().Contain("our-clinic/pack");
    }

    [Fact]
    public void A_replacement_that_does_not_hold_on_the_day_opens_no_gap()
    {
        RuleLayer layer = Layer("""[{ "rule": "disease", "replacedBy": "our-clinic/disease", "because": "our protocol 7", "by": "lead therapist" }]""", Mild("\"holdsUntil\": \"2026-12-01\","));

        RuleBook book = Ours.With(layer);

        book.Evaluate(Ill).ValidThrough.Should().Be(Day("2026-11-30"));
        book.Evaluate(Ill.On(Day("2026-12-01"))).Findings.Select(finding => finding.Rule).Should().Equal("disease");
    }

    [Fact]
    public void The_same_layer_twice_counts_once()
    {
        RuleLayer layer = Layer("""[{ "rule": "disease", "replacedBy": "our-clinic/disease", "because": "our protocol 7", "by": "lead therapist" }]""", Mild());

        Ours.With(layer).With(layer).Fingerprint.Should().Be(Ours.With(layer).Fingerprint).And.NotBe(Ours.Fingerprint);
    }

    [Theory]
    [InlineData("disease-sealed", "overrides[0]: The rule disease-sealed is sealed: no override may switch it off or soften it.*")]
    [InlineData("no-such-rule", "overrides[0]: The book has no rule no-such-rule: check the id in the catalogue.*")]
    public void A_sealed_rule_and_one_that_is_not_there_are_refused_with_the_place(string rule, string message)
    {
        Contraindication isSealed = new(new RuleInfo("disease-sealed", "Sealed", "test", "made") { Sealed = true }, Has("I82.4"), new ContraindicationEffect(Restriction.ExcludeEverything));
        RuleLayer layer = Layer($$"""[{ "rule": "{{rule}}", "because": "our protocol 7", "by": "lead therapist" }]""");

        Action over = () => Ours.With(isSealed).With(layer);

        over.Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Theory]
    [InlineData("""{ "rule": "disease", "because": " ", "by": "me" }""", "overrides[0].because")]
    [InlineData("""{ "rule": "disease", "because": "x", "by": "me", "reason": "whim" }""", "overrides[0].reason")]
    [InlineData("""{ "rule": "disease", "by": "me" }""", "overrides[0].because")]
    [InlineData("""{ "rule": "disease", "because": "x", "by": "me", "replacedBy": "elsewhere" }""", "overrides[0].replacedBy")]
    [InlineData("""{ "rule": "disease", "because": "x", "by": "me", "since": "2026-12-02", "until": "2026-12-01" }""", "overrides[0].until")]
    [InlineData("""{ "rule": "disease", "because": "x", "by": "me" }, { "rule": "disease", "because": "y", "by": "me", "since": "2026-12-02" }""", "overrides[1].rule")]
    [InlineData("""{ "rule": "disease", "because": "x", "by": "me", "who": "me" }""", "overrides[0].who")]
    public void A_faulty_override_is_a_fault_with_its_path(string terms, string path) =>
        Read("[" + terms + "]").Faults.Select(fault => fault.Path).Should().Equal(path);

    [Fact]
    public void Overrides_of_one_rule_may_follow_each_other() =>
        Read("""[{ "rule": "disease", "because": "x", "by": "me", "until": "2026-12-01" }, { "rule": "disease", "because": "y", "by": "me", "since": "2026-12-02" }]""").IsValid.Should().BeTrue();

    [Fact]
    public void A_fault_in_a_pack_of_a_layer_has_its_path_in_the_layer() =>
        Read("[]", Mild().Replace("\"max\": 2", "\"max\": 9", StringComparison.Ordinal)).Faults.Select(fault => fault.Path).Should().Equal("packs[0].contraindications[0].effects[0].max");

    [Fact]
    public void A_layer_survives_its_format() => Law.Holds(Gen.Select(Books.Pack(), Gen.Int[0, 3]), t =>
    {
        RuleLayer layer = new("gen/layer", "1", "Generated")
        {
            Packs = [t.Item1],
            Overrides = [.. Enumerable.Range(0, t.Item2).Select(i => new Override(FormattableString.Invariant($"rule-{i}"), "because", "by")
            {
                Reason = (OverrideReason)i,
                ReplacedBy = i == 1 ? t.Item1.Rules[0].Info.Id : null,
                Since = i == 2 ? Day("2026-11-01") : null,
            })],
        };
        return RuleLayerFormat.Read(RuleLayerFormat.Write(layer)).Value == layer;
    }, share: 0.3);

    [Theory]
    [InlineData("2026-11-30", false)]
    [InlineData("2026-12-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void The_rules_of_a_pack_hold_between_the_dates_of_the_pack(string day, bool holds)
    {
        RulePack pack = Layer("[]", Mild("\"holdsFrom\": \"2026-12-01\", \"holdsUntil\": \"2027-01-01\",")).Packs[0];

        (RuleBook.Empty.With(pack).Evaluate(Ill.On(Day(day))).Findings.Count > 0).Should().Be(holds);
    }

    [Fact]
    public void A_day_on_which_a_pack_begins_or_ends_changes_decisions()
    {
        RuleBook book = RuleBook.Empty.With(Layer("[]", Mild("\"holdsFrom\": \"2026-12-01\", \"holdsUntil\": \"2027-01-01\",")).Packs[0]);

        book.Evaluate(Ill).ValidThrough.Should().Be(Day("2026-11-30"));
        book.Evaluate(Ill.On(Day("2026-12-05"))).ValidThrough.Should().Be(Day("2026-12-31"));
    }
}
