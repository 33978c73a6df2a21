namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>A scheme speaks another language and finds back to its own.</summary>
public sealed class SchemesInLanguages
{
    private static readonly PrescriptionScheme English = PrescriptionSchemes.GermanStatutory;

    [Fact]
    public void A_scheme_in_its_own_language_is_itself_and_finds_back_from_another()
    {
        English.In(Language.English).Should().BeSameAs(English);
        PrescriptionScheme german = English.In(Language.German);
        german.Language.Should().Be(Language.German);
        german.In(Language.German).Should().BeSameAs(german);
        german.In(Language.English).Should().BeSameAs(English);
        FluentActions.Invoking(() => English.In((Language)99)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_translation_of_ones_own_goes_before_the_one_that_came_with_it_and_leaves_the_rest_to_that()
    {
        string before = English.In(Language.German).Title;
        string rule = English.In(Language.German).Pack.Rules[0].Info.Title;
        PackText title = English.Texts.Single(text => text.Code == "title");
        PackTranslation own = new(English.Id, Language.German) { Texts = [new(title.Code, title.Mark, "Unsere Kasse")] };

        PrescriptionScheme german = English.With(own).In(Language.German);

        german.Title.Should().Be("Unsere Kasse").And.NotBe(before);
        german.Pack.Rules[0].Info.Title.Should().Be(rule).And.NotBe(English.Pack.Rules[0].Info.Title);
        German().With(own).In(Language.German).Title.Should().Be("Unsere Kasse");
        German().With(own).Title.Should().Be(English.Title, "a translation is of the English scheme");

        static PrescriptionScheme German() => English.In(Language.German);
    }
}
