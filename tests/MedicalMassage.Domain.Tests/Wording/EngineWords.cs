using System.Text.Json;
using System.Text.RegularExpressions;
using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Wording;

/// <summary>The sentences of the engine: both languages have all of them, and nothing else.</summary>
public sealed partial class EngineWords
{
    /// <summary>Texts that are the same in both languages.</summary>
    private static readonly string[] Alike = ["score-km", "answer-given-setting", "trigger-symptom"];

    private static readonly Dictionary<string, string> English = Read("en");
    private static readonly Dictionary<string, string> German = Read("de");

    [Fact]
    public void Every_code_has_a_text_in_every_language_and_none_is_left_over()
    {
        Phrases.NamesIn(Language.English).Should().Equal(Phrases.Codes);
        Phrases.NamesIn(Language.German).Should().Equal(Phrases.Codes);
    }

    [Fact]
    public void The_codes_stand_in_order()
    {
        English.Keys.Should().BeInAscendingOrder(StringComparer.Ordinal);
        German.Keys.Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void A_text_has_the_same_places_in_every_language()
    {
        foreach ((string code, string text) in English)
            Places(German[code]).Should().BeEquivalentTo(Places(text), code);
    }

    [Fact]
    public void No_German_text_is_its_English_one_but_for_a_few() =>
        English.Where(text => text.Value.Any(char.IsAsciiLetter) && German[text.Key] == text.Value && Places(text.Value).Length * 4 < text.Value.Length)
            .Select(text => text.Key).Should().BeSubsetOf(Alike);

    [Fact]
    public void A_text_with_two_forms_uses_the_one_that_fits_the_count()
    {
        Phrases.Of(Language.German).Say(Phrase.CredentialDays, 1).Should().Be("1 Tag");
        Phrases.Of(Language.German).Say(Phrase.CredentialDays, 2).Should().Be("2 Tage");
        Phrases.English.Say(Phrase.CredentialYears, 1).Should().Be("1 year");
        Phrases.English.Say(Phrase.CredentialYears, 3).Should().Be("3 years");
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void Dates_and_numbers_go_by_the_language_and_never_by_the_machine(string culture)
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
            Phrases.Of(Language.German).Date(new LocalDate(2026, 3, 9)).Should().Be("09.03.2026");
            Phrases.Of(Language.German).Date(new PartialDate(2026, 3)).Should().Be("03.2026");
            Phrases.Of(Language.German).Number(12.5m).Should().Be("12,5");
            Phrases.English.Date(new LocalDate(2026, 3, 9)).Should().Be("2026-03-09");
            Phrases.English.Number(12.5m).Should().Be("12.5");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_value_of_a_set_that_is_spoken_has_a_German_word()
    {
        Whole<Acuity>();
        Whole<AdverseEventGrade>();
        Whole<Audience>();
        Whole<BirthMode>();
        Whole<BodyRegion>();
        Whole<CarePurpose>();
        Whole<CareSetting>();
        Whole<ConditionStatus>();
        Whole<Control>();
        Whole<MedicationStatus>();
        Whole<Position>();
        Whole<PrescriptionState>();
        Whole<ProgrammeKind>();
        Whole<ReferralChannel>();
        Whole<RequirementKind>();
        Whole<Route>();
        Whole<Sex>();
        Whole<Side>();
        Whole<Technique>();
        Whole<Urgency>();
        Whole<Verdict>();
    }

    [Fact]
    public void Every_word_that_a_standard_rule_looks_for_has_a_German_one()
    {
        RuleSupport words = new();
        foreach (IIndexedRule rule in RuleBooks.Standard.Rules.OfType<IIndexedRule>())
            rule.Vocabulary(words);

        words.AllKinds.Should().BeSubsetOf(Phrases.Of(Language.German).Vocabulary.Keys);
    }

    [Fact]
    public void What_a_text_does_not_know_is_said_as_it_is() =>
        Phrases.Of(Language.German).Word("our-own-word").Should().Be("our own word");

    private static void Whole<T>()
        where T : struct, Enum
    {
        Dictionary<string, string>? table = Phrases.Of(Language.German).TermsOf(Terms<T>.Name);
        table.Should().NotBeNull(Terms<T>.Name);
        table!.Keys.Should().BeEquivalentTo(Tokens<T>.All, Terms<T>.Name);
    }

    private static string[] Places(string text) => [.. PlaceName().Matches(text).Select(match => match.Groups[1].Value).Distinct()];

    private static Dictionary<string, string> Read(string language)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src", "MedicalMassage.Domain", "Wording", language + ".json")));
        return document.RootElement.GetProperty("phrases").EnumerateObject().ToDictionary(phrase => phrase.Name, phrase => phrase.Value.GetString()!, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{(\w+)", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PlaceName();
}
