using NodaTime;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>The print of a book is that of all it says: the same for the same content, another for any change.</summary>
public sealed class Fingerprints
{
    private static readonly Contraindication Disease = OnDisease(Limit(Pressure.Level2, BodyRegions.Leg));
    private static readonly Contraindication Fever = Rule("fever", new SymptomTrigger { Kinds = ["fever"] }, Require());

    private static RulePack Pack(string id, params ReadOnlySpan<IReferralRule> rules) =>
        new(id, "1.0.0", "Pack") { Sources = [new("source", "A book", "high")], Rules = [.. rules] };

    private static string Print(params ReadOnlySpan<RulePack> packs)
    {
        RuleBook book = RuleBook.Empty;
        foreach (RulePack pack in packs)
            book = book.With(pack);
        return book.Fingerprint;
    }

    [Fact]
    public void It_is_a_sha256_in_hexadecimal_digits() =>
        RuleBook.Empty.Fingerprint.Should().MatchRegex("^sha256:[0-9a-f]{64}$");

    [Fact]
    public void Books_that_say_the_same_have_the_same_print()
    {
        Print(Pack("ours", OnDisease(Limit(Pressure.Level2, BodyRegions.Leg)))).Should().Be(Print(Pack("ours", Disease)));
        Book(OnDisease(Limit(Pressure.Level2, BodyRegions.Leg))).Fingerprint.Should().Be(Book(Disease).Fingerprint);
    }

    [Fact]
    public void The_order_of_packs_and_of_single_rules_does_not_matter()
    {
        Print(Pack("a", Disease), Pack("b", Fever)).Should().Be(Print(Pack("b", Fever), Pack("a", Disease)));
        Book(Disease, Fever).Fingerprint.Should().Be(Book(Fever, Disease).Fingerprint);
    }

    [Fact]
    public void A_pack_or_a_rule_added_twice_counts_once()
    {
        Print(Pack("a", Disease), Pack("a", Disease)).Should().Be(Print(Pack("a", Disease)));
        Book(Disease, Disease).Fingerprint.Should().Be(Book(Disease).Fingerprint);
    }

    [Fact]
    public void Every_change_of_a_pack_changes_it()
    {
        RulePack pack = Pack("ours", Disease);
        RulePack[] changed =
        [
            pack,
            Pack("others", Disease),
            new("ours", "1.0.1", "Pack") { Sources = pack.Sources, Rules = pack.Rules },
            new("ours", "1.0.0", "Our pack") { Sources = pack.Sources, Rules = pack.Rules },
            pack with { Reviewed = new LocalDate(2026, 11, 23) },
            pack with { Sources = [new("source", "A book", "low")] },
            pack with { Rules = [] },
            pack with { Rules = [Disease, Fever] },
            pack with { Rules = [OnDisease(Limit(Pressure.Level3, BodyRegions.Leg))] },
            pack with { Rules = [OnDisease(Limit(Pressure.Level2, BodyRegions.Calf))] },
            pack with { Rules = [Rule("disease", Has("I82.5"), Limit(Pressure.Level2, BodyRegions.Leg))] },
            pack with { Rules = [Rule("disease", Has("I82.4") with { IfUnrecorded = Unrecorded.Yes }, Limit(Pressure.Level2, BodyRegions.Leg))] },
            pack with { Rules = [Disease with { Hints = [Code.Icd10Cm("R60")] }] },
        ];
        changed.Select(p => Print(p)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_term_of_an_override_changes_it()
    {
        RuleBook book = Book(Disease);
        Override terms = new("disease", "because", "lead therapist");
        Contraindication replacement = Rule("ours/disease", Has("I82"), Advise());
        string[] prints =
        [
            book.Fingerprint,
            book.Override(terms, null).Fingerprint,
            book.Override(new("disease", "therefore", "lead therapist"), null).Fingerprint,
            book.Override(new("disease", "because", "owner"), null).Fingerprint,
            book.Override(terms with { Reason = OverrideReason.Guideline }, null).Fingerprint,
            book.Override(terms with { Since = new LocalDate(2026, 1, 1) }, null).Fingerprint,
            book.Override(terms with { Until = new LocalDate(2026, 1, 1) }, null).Fingerprint,
            book.Override(terms with { ReplacedBy = "ours/disease" }, replacement).Fingerprint,
            book.Override(terms with { ReplacedBy = "ours/disease" }, Rule("ours/disease", Has("I82"), Alarm())).Fingerprint,
        ];
        prints.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_rule_in_code_counts_with_what_it_says_about_itself()
    {
        RuleInfo info = new("ours/code", "In code", "test", "source");
        Book(new Silent(info)).Fingerprint.Should().Be(Book(new Silent(new("ours/code", "In code", "test", "source"))).Fingerprint);
        string[] prints =
        [
            .. new[] { info, info with { Rationale = "why" }, info with { Sealed = true }, info with { Urgency = Urgency.SameDay }, info with { HoldsFrom = new LocalDate(2026, 1, 1) } }
                .Select(each => Book(new Silent(each)).Fingerprint),
        ];
        prints.Should().OnlyHaveUniqueItems();
    }

    private sealed record Silent(RuleInfo Info) : IReferralRule
    {
        public void Evaluate(ReferralCase referral, FindingCollector findings) => findings.Covers("plan");
    }
}
