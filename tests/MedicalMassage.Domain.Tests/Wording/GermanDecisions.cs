using System.Text.Json;
using CsCheck;
using MedicalMassage.Domain.Tests.Laws;
using MedicalMassage.Domain.Wording;
using MedicalMassage.Testing.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Wording;

/// <summary>A decision in German is the same decision: only its texts differ, and none of them is English.</summary>
public sealed class GermanDecisions
{
    /// <summary>Members that are read by people.</summary>
    private static readonly HashSet<string> Spoken = ["title", "text", "rationale", "resolvedBy", "disagreement", "action", "reason", "notes"];

    /// <summary>What is longer is no name, such as that of a foreign diploma, that a German text may keep.</summary>
    private const int LongestName = 60;

    /// <summary>Pieces of English sentences that no German one has.</summary>
    private static readonly string[] Pieces = [.. Sentences().Distinct(StringComparer.Ordinal)];

    private static RuleBook Whole { get; } = RuleBooks.Standard.WithAppropriateness().With(PrescriptionSchemes.GermanStatutory).With(PrescriptionSchemes.Practice).With(QualificationPacks.For("DE"));

    [Fact]
    public void Only_the_texts_of_a_decision_depend_on_the_language() => Law.HoldsForEveryCase(Difference);

    [Fact]
    public void The_whole_book_says_the_same_in_German() =>
        Law.Holds(Cases.For(Whole).Select(referral => referral), referral => Difference(Whole, referral) is null, referral => $"{Difference(Whole, referral)}\n{CaseFormat.Write(referral)}");

    [Fact]
    public void No_English_sentence_is_left_in_a_German_decision_of_the_whole_book() =>
        Law.Holds(Cases.For(Whole), referral => Leak(Whole, referral) is null, referral => $"{Leak(Whole, referral)}\n{CaseFormat.Write(referral)}");

    [Fact]
    public void No_English_sentence_is_left_in_a_German_decision_on_a_prescription() =>
        Law.Holds(Law.Schemes, t => Leak(t.Book, t.Case) is null, t => $"{Leak(t.Book, t.Case)}\n{CaseFormat.Write(t.Case)}");

    [Fact]
    public void No_English_sentence_is_left_in_a_German_decision_on_a_therapist() =>
        Law.Holds(Law.Qualified, t => Leak(t.Book, t.Case) is null, t => $"{Leak(t.Book, t.Case)}\n{CaseFormat.Write(t.Case)}");

    [Fact]
    public void A_book_comes_back_to_English_as_it_was()
    {
        RuleBook german = RuleBooks.Standard.In(Language.German);

        german.Language.Should().Be(Language.German);
        german.Fingerprint.Should().Be(RuleBooks.Standard.Fingerprint);
        german.In(Language.English).Should().BeSameAs(RuleBooks.Standard);
        RuleBooks.Standard.In(Language.German).Should().BeSameAs(german);
        german.Rules.Select(rule => rule.Info.Id).Should().Equal(RuleBooks.Standard.Rules.Select(rule => rule.Info.Id));
    }

    [Fact]
    public void What_is_added_to_a_German_book_is_spoken_in_German()
    {
        RuleBook book = RuleBooks.Standard.In(Language.German).With(PrescriptionSchemes.GermanStatutory);

        book.Language.Should().Be(Language.German);
        book.Packs.Single(pack => pack.Id == "schemes/de-gkv").Title.Should().Be("Deutsche gesetzliche Krankenversicherung");
        book.Fingerprint.Should().Be(RuleBooks.Standard.With(PrescriptionSchemes.GermanStatutory).Fingerprint);
    }

    [Fact]
    public void The_language_stands_in_the_document_of_a_decision_and_only_if_it_is_not_English()
    {
        ReferralCase referral = new(new LocalDate(2026, 11, 23));
        Decision german = RuleBooks.Standard.In(Language.German).Evaluate(referral);

        DecisionFormat.Write(german).Should().Contain("\"language\": \"de\"");
        DecisionFormat.Read(DecisionFormat.Write(german)).Value.Should().Be(german);
        DecisionFormat.Write(RuleBooks.Standard.Evaluate(referral)).Should().NotContain("\"language\"");
    }

    [Fact]
    public void A_replaced_rule_is_replaced_in_German_too()
    {
        RuleBook book = RuleBooks.Standard.Silence("pregnancy-prone", "Cut-out cushion on every table", "lead midwife");

        book.In(Language.German).Overrides.Should().Equal(book.Overrides);
    }

    private static string? Difference(RuleBook book, ReferralCase referral)
    {
        Decision english = book.Evaluate(referral);
        Decision german = book.In(Language.German).Evaluate(referral);
        if (german.Verdict != english.Verdict || german.WorstCase != english.WorstCase || german.ValidThrough != english.ValidThrough)
            return "another verdict";
        if (!german.Envelope.Equals(english.Envelope) || german.AmendedPlan != english.AmendedPlan)
            return "another envelope";
        return Shape(english) == Shape(german) ? null : $"{Shape(english)}\n{Shape(german)}";
    }

    /// <summary>A decision without what is read by people.</summary>
    private static string Shape(Decision decision)
    {
        using JsonDocument document = JsonDocument.Parse(DecisionFormat.Write(decision with { Language = Language.English }));
        List<string> leaves = [];
        Walk(document.RootElement, "", "", (path, member, text) => leaves.Add(Spoken.Contains(member) ? path : path + "=" + text));
        return string.Join('\n', leaves);
    }

    private static string? Leak(RuleBook book, ReferralCase referral)
    {
        using JsonDocument document = JsonDocument.Parse(DecisionFormat.Write(book.In(Language.German).Evaluate(referral)));
        string own = CaseFormat.Write(referral);
        string? leak = null;
        Walk(document.RootElement, "", "", (path, member, text) =>
        {
            if (leak is null && Spoken.Contains(member) && !path.StartsWith("ruleBook", StringComparison.Ordinal) && !path.StartsWith("amendedPlan", StringComparison.Ordinal)
                && Array.Find(Pieces, piece => text.Contains(piece, StringComparison.Ordinal) && !own.Contains(piece, StringComparison.Ordinal)) is { } piece)
                leak = $"{path}: {text} [{piece}]";
        });
        return leak;
    }

    /// <summary>The pieces between the places of the engine's English texts, and all English texts of packs, if they are long enough to tell them by.</summary>
    private static IEnumerable<string> Sentences()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src", "MedicalMassage.Domain", "Wording", "en.json")));
        string[] engine = [.. document.RootElement.GetProperty("phrases").EnumerateObject().SelectMany(phrase => phrase.Value.GetString()!.Split('{').Select(part => part[(part.IndexOf('}', StringComparison.Ordinal) + 1)..]))];
        IEnumerable<string> packs = TranslationsOfPacks.Packs().Values.SelectMany(texts => texts).Concat(EvidencePacks.Standard.Texts)
            .Where(text => !text.Code.EndsWith(".law", StringComparison.Ordinal)).Select(text => text.Text);
        string german = string.Concat(Directory.GetFiles(Repository.PathOf("src", "MedicalMassage.Domain", "Knowledge", "Words", "de")).Select(File.ReadAllText));
        return engine.Concat(packs).Where(piece => piece.Trim().Length > 11 && piece.Trim().Contains(' ', StringComparison.Ordinal)
            && !(piece.Length <= LongestName && german.Contains(piece, StringComparison.Ordinal)));
    }

    private static void Walk(JsonElement element, string path, string member, Action<string, string, string> leaf)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                    Walk(property.Value, path.Length == 0 ? property.Name : path + "." + property.Name, property.Name, leaf);
                break;
            case JsonValueKind.Array:
                int index = 0;
                foreach (JsonElement item in element.EnumerateArray())
                    Walk(item, $"{path}[{index++}]", member, leaf);
                break;
            default:
                leaf(path, member, element.ToString());
                break;
        }
    }
}
