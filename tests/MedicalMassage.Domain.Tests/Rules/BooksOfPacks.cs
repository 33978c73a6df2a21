using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>Packs and single rules make up a book; no two rules may go by one name.</summary>
public sealed class BooksOfPacks
{
    private static readonly Contraindication Disease = OnDisease(Require());
    private static readonly Contraindication Fever = Rule("fever", new SymptomTrigger { Kinds = ["fever"] }, Require());

    private static RulePack Pack(string id, params ReadOnlySpan<IReferralRule> rules) =>
        new(id, "1.0.0", "Pack") { Sources = [new("source", "A book", "high")], Rules = [.. rules] };

    [Fact]
    public void Rules_and_packs_are_listed_by_id()
    {
        RuleBook book = RuleBook.Empty.With(Fever).With(Pack("z", Disease)).With(Pack("a"));
        book.Rules.Select(rule => rule.Info.Id).Should().Equal("disease", "fever");
        book.Packs.Select(pack => pack.Id).Should().Equal("a", "z");
        book.Evaluate(With()).RuleBook.Packs.Should().Equal(new PackReference("a", "1.0.0"), new PackReference("z", "1.0.0"));
        book.Sources["source"].Title.Should().Be("A book");
    }

    [Fact]
    public void The_order_in_which_packs_were_added_changes_no_decision()
    {
        RulePack one = Pack("one", Disease);
        RulePack two = Pack("two", Fever);
        ReferralCase referral = With(Condition.Active(Draft.Disease)) with { Patient = new() { Conditions = [Condition.Active(Draft.Disease)] } };
        RuleBook.Empty.With(one).With(two).Evaluate(referral).Should().Be(RuleBook.Empty.With(two).With(one).Evaluate(referral));
    }

    [Fact]
    public void The_same_pack_or_rule_again_changes_nothing()
    {
        RuleBook book = RuleBook.Empty.With(Pack("one", Disease)).With(Fever);
        book.With(Pack("one", Disease)).Should().BeSameAs(book);
        book.With(Fever).Should().BeSameAs(book);
    }

    [Fact]
    public void Another_pack_of_the_same_id_is_refused()
    {
        RuleBook book = RuleBook.Empty.With(Pack("one", Disease));
        FluentActions.Invoking(() => book.With(Pack("one", Fever))).Should().Throw<ArgumentException>().WithMessage("*one*");
    }

    [Fact]
    public void Two_rules_of_one_id_are_refused_wherever_they_come_from()
    {
        FluentActions.Invoking(() => Book(Disease, OnDisease(Advise()))).Should().Throw<ArgumentException>().WithMessage("*disease*");
        FluentActions.Invoking(() => Book(Disease).With(Pack("one", Disease))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RuleBook.Empty.With(Pack("one", Disease)).With(Pack("two", Disease))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("our-clinic/no-hot-stones")]
    [InlineData("a")]
    public void An_id_is_words_with_slashes_between_names(string id)
    {
        new RuleInfo(id, "title", "test", "source").Id.Should().Be(id);
        new RulePack(id, "1", "title").Id.Should().Be(id);
    }

    [Theory]
    [InlineData("Our-clinic")]
    [InlineData("our clinic")]
    [InlineData("/rule")]
    [InlineData("clinic/")]
    [InlineData("clinic//rule")]
    [InlineData(" ")]
    public void Anything_else_is_no_id(string id)
    {
        FluentActions.Invoking(() => new RuleInfo(id, "title", "test", "source")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RulePack(id, "1", "title")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_rule_has_a_title_a_category_and_a_source()
    {
        FluentActions.Invoking(() => new RuleInfo("rule", " ", "test", "source")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RuleInfo("rule", "title", "Two words", "source")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RuleInfo("rule", "title", "test")).Should().Throw<ArgumentException>().WithParameterName("sources");
    }

    [Fact]
    public void A_source_is_told_by_who_wrote_it_and_when()
    {
        RuleSource source = new("book", "A book", "high");
        source.ToString().Should().Be("A book");
        (source with { Author = "A. Author" }).ToString().Should().Be("A. Author: A book");
        (source with { Author = "A. Author", Year = 2024 }).ToString().Should().Be("A. Author: A book (2024)");
        (source with { Year = 2024 }).ToString().Should().Be("A book (2024)");
    }
}
