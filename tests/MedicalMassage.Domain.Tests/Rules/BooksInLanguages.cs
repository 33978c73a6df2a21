using MedicalMassage.Domain.Rules;
using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>A book speaks one language: every rule that has it does, whoever brought the rule, and so does what is added later.</summary>
public sealed class BooksInLanguages
{
    private static readonly ReferralCase Ill = With(Condition.Active(Disease));
    private static readonly RuleBook English = Book(OnDisease(Exclude(BodyRegions.WholeBody)), Rule("fever", new SymptomTrigger { Kinds = ["fever"] }, Require()));

    /// <summary>A pack whose first rule is about something else and whose second one stands in for the rule on the disease.</summary>
    private static RulePack Pack(string id)
    {
        RulePack pack = new(id, "1", "Ours")
        {
            Sources = [new("source", "A book", "high")],
            Rules = [Rule(id + "/cancer", Has("C50"), Advise()), Rule(id + "/mild", Has("I82.4"), Limit(Pressure.Level2, BodyRegions.WholeBody))],
        };
        return pack.With(new PackTranslation(id, Language.German) { Texts = [.. pack.Texts.Where(text => text.Code.EndsWith(".title", StringComparison.Ordinal)).Select(text => new TranslatedText(text.Code, text.Mark, "Auf Deutsch: " + text.Code))] });
    }

    private static RuleLayer Layer(params ReadOnlySpan<Override> overrides) => new("our-clinic/layer", "1", "Ours") { Packs = [Pack("other"), Pack("ours")], Overrides = [.. overrides] };

    private static Override ReplacedBy(string? replacement) => new("disease", "our protocol", "lead therapist") { ReplacedBy = replacement };

    [Fact]
    public void A_rule_that_stands_in_speaks_the_language_of_the_book()
    {
        RuleBook german = English.With(Layer(ReplacedBy("ours/mild"))).In(Language.German);
        Finding finding = german.Evaluate(Ill).Findings.Single(finding => finding.Rule == "ours/mild");
        finding.Title.Should().Be("Auf Deutsch: ours/mild.title");
        german.Evaluate(Ill).Findings.Select(other => other.Rule).Should().Equal("other/mild", "ours/mild");
        german.In(Language.English).Evaluate(Ill).Findings.Select(other => other.Title).Should().Equal("Title of other/mild", "Title of ours/mild");
    }

    [Fact]
    public void A_rule_that_stands_in_and_makes_its_own_sentences_makes_them_in_the_language_of_the_book()
    {
        RuleBook german = English.Override("disease", new Spoken(Language.English), "our protocol", "lead therapist").With(new Spoken(Language.English, "alone")).In(Language.German);
        german.Evaluate(Ill).Findings.Select(finding => (finding.Rule, finding.Title)).Should().Equal(("alone", "German"), ("spoken", "German"));
        german.In(Language.English).Evaluate(Ill).Findings.Select(finding => finding.Title).Should().Equal("English", "English");
    }

    [Fact]
    public void A_rule_that_is_silenced_is_silent_in_every_language() =>
        English.Silence("disease", "our protocol", "lead therapist").In(Language.German).Evaluate(Ill).Findings.Should().BeEmpty();

    [Fact]
    public void What_is_added_to_a_book_is_spoken_in_its_language_and_counts_as_if_it_had_been_added_before()
    {
        RuleBook german = English.In(Language.German);
        IReferralRule rule = new Spoken(Language.English);
        Crosswalk table = new("table", []);
        Alike(english => english.With(Pack("ours")));
        Alike(english => english.With([Pack("ours"), Pack("other")]));
        Alike(english => english.With(Layer(ReplacedBy("ours/mild"))));
        Alike(english => english.With(rule));
        Alike(english => english.With(table));
        Alike(english => english.Silence("disease", "our protocol", "lead therapist"));
        Alike(english => english.Override("disease", rule, "our protocol", "lead therapist"));

        void Alike(Func<RuleBook, RuleBook> add)
        {
            RuleBook after = add(german);
            after.Language.Should().Be(Language.German);
            after.Fingerprint.Should().Be(add(English).Fingerprint).And.NotBe(English.Fingerprint);
            after.Evaluate(Ill).Should().Be(add(English).In(Language.German).Evaluate(Ill));
            after.In(Language.English).Evaluate(Ill).Should().Be(add(English).Evaluate(Ill));
        }
    }

    [Fact]
    public void A_book_is_the_same_each_time_it_is_asked_for_in_a_language()
    {
        RuleBook german = English.In(Language.German);
        german.Language.Should().Be(Language.German);
        german.In(Language.English).Should().BeSameAs(English);
        English.In(Language.English).Should().BeSameAs(English);
        English.In(Language.German).Should().BeSameAs(german);
        german.In(Language.German).Should().BeSameAs(german);
        german.Fingerprint.Should().Be(English.Fingerprint);
        german.Contents.Should().BeSameAs(English.Contents);
        FluentActions.Invoking(() => English.In((Language)9)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_could_not_be_read_is_told_in_the_language_of_the_book()
    {
        ReferralCase referral = With(new Condition { Text = "Thrombose" });
        string german = English.In(Language.German).Evaluate(referral).Unread.Single().Reason;
        german.Should().NotBe(English.Evaluate(referral).Unread.Single().Reason);
        English.In(Language.German).Evaluate(referral).Questions.Single().Text.Should().Contain(german);
    }

    /// <summary>A rule in code that names the language that it speaks.</summary>
    private sealed record Spoken(Language Language, string Id = "spoken") : ISpokenRule
    {
        public RuleInfo Info { get; } = new(Id, Language.ToString(), "test", "source");

        public IReferralRule In(Language language) => new Spoken(language, Id);

        public void Evaluate(ReferralCase referral, FindingCollector findings) => findings.Report([new("plan", "the plan")], Restriction.LimitMinutes(20));
    }
}
