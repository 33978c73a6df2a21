using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>What is put together wrongly is refused at once, with what is wrong and what to do.</summary>
public sealed class WhatABookRefuses
{
    private static readonly RuleBook Ours = Book(OnDisease(Advise()));
    private static readonly Contraindication Mild = Rule("our-clinic/mild", Has("I82.4"), Advise());

    private static RulePack Pack(string id, params ReadOnlySpan<IReferralRule> rules) => new(id, "1", "Pack") { Sources = [new("source", "A book", "high")], Rules = [.. rules] };

    private static void Refused(Func<object> build, string parameter, string message) =>
        build.Should().Throw<ArgumentException>().WithParameterName(parameter).WithMessage(message);

    [Fact]
    public void Nothing_is_no_pack_layer_rule_table_or_override()
    {
        FluentActions.Invoking(() => Ours.With((RulePack)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ours.With((IEnumerable<RulePack>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ours.With((RuleLayer)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ours.With((IReferralRule)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ours.With((Crosswalk)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ours.Override(null!, null)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ours.Override("disease", null!, "because", "somebody")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ours.Timeline(null!, Today)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ours.Scan(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TreatmentEnvelope.Whole.Allows(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TreatmentEnvelope.Whole.Intersect(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TreatmentEnvelope.Whole.IsWithin(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TreatmentEnvelope.Whole.GreatestPressure(BodyRegions.None, Technique.Heat)).Should().Throw<ArgumentException>().WithMessage("*at least one region*");
    }

    [Fact]
    public void Two_packs_of_one_id_are_refused_together_as_one_after_the_other()
    {
        Refused(() => RuleBook.Empty.With([Pack("one", Mild), Pack("two"), Pack("one")]), "packs", "Two different packs have the id one: give yours an id of its own.*");
        Refused(() => RuleBook.Empty.With(Pack("one", Mild)).With(Pack("one")), "pack", "The book already has another pack with the id one: give yours an id of its own.*");
        RuleBook.Empty.With([Pack("two"), Pack("one", Mild), Pack("two")]).Packs.Select(pack => pack.Id).Should().Equal("one", "two");
        RuleBook.Empty.With([Pack("two"), Pack("one", Mild)]).Fingerprint.Should().Be(RuleBook.Empty.With(Pack("one", Mild)).With(Pack("two")).Fingerprint);
    }

    [Fact]
    public void A_replacement_that_the_book_has_or_that_the_terms_do_not_name_is_refused()
    {
        Refused(() => Ours.With(Mild).Override("disease", Mild, "because", "somebody"), "replacement", "The book already has a rule our-clinic/mild: give the replacement an id of its own.*");
        Refused(() => Ours.Override(new Override("disease", "because", "somebody"), Mild), "replacement", "The terms name another replacement than the one that is given.*");
        Refused(() => Ours.Silence("diseas", "because", "somebody"), "terms", "The book has no rule diseas: check the id in the catalogue.*");
    }

    [Fact]
    public void A_layer_whose_stand_in_is_missing_or_the_rule_itself_is_refused_with_the_place()
    {
        Override silence = new("disease", "because", "somebody");
        Refused(() => Ours.With(Layer(silence with { ReplacedBy = "disease" })), "terms", "overrides[0]: The rule disease cannot stand in for itself.*");
        Refused(() => Ours.With(Layer(silence, silence with { ReplacedBy = "elsewhere" })), "terms", "overrides[1]: The layer has no rule elsewhere to stand in: put it into a pack of the layer.*");

        static RuleLayer Layer(params ReadOnlySpan<Override> overrides) => new("layer", "1", "Layer") { Packs = [Pack("empty"), Pack("one", Mild)], Overrides = [.. overrides] };
    }

    [Theory]
    [InlineData("Our clinic")]
    [InlineData("our-clinic/")]
    public void An_id_that_is_none_is_refused_with_what_one_is(string id)
    {
        const string Message = "*words in lower case with hyphens, with slashes between names*";
        Refused(() => new RuleInfo(id, "title", "test", "source"), "id", Message);
        Refused(() => new RulePack(id, "1", "title"), "id", Message);
        Refused(() => new RuleLayer(id, "1", "title"), "id", Message);
        Refused(() => new RuleInfo(new string('a', 64) + "/" + new string('a', 64), "title", "test", "source"), "id", Message);
    }

    [Fact]
    public void An_alert_is_for_the_same_day_or_an_emergency() =>
        Refused(() => new Alert(Urgency.RoutineReferral, "call"), "urgency", "*same-day or emergency*");
}
