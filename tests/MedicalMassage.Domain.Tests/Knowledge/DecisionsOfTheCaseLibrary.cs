using System.Globalization;
using System.Text;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Testing;
using static MedicalMassage.Domain.Tests.Rules.Lines;

namespace MedicalMassage.Domain.Tests.Knowledge;

/// <summary>What the standard book decides on each case of the library, so that a change of any advice shows as a change of a line. Wording is left out.</summary>
public sealed class DecisionsOfTheCaseLibrary
{
    private static readonly string Root = Repository.PathOf("docs", "cases");

    public static TheoryData<string> Categories => [.. Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Categories))]
    public void Every_decision_is_as_recorded(string category) =>
        Repository.ShouldBeCurrent($"tests/MedicalMassage.Domain.Tests/Knowledge/Decisions/{category}.txt", Told(category));

    [Fact]
    public void Every_record_has_a_category() =>
        Directory.GetFiles(Repository.PathOf("tests", "MedicalMassage.Domain.Tests", "Knowledge", "Decisions"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file))
            .Should().BeEquivalentTo(Categories.Select(row => row.Data));

    internal static string Told(string category)
    {
        StringBuilder text = new();
        // Put together anew: how a book finds its rules is tried with what they say.
        RuleBook book = RuleBook.Empty.With(RuleBooks.Standard.Packs);
        foreach (string file in Directory.GetFiles(Path.Combine(Root, category), "*.json").Order(StringComparer.Ordinal))
        {
            Vignette vignette = VignetteFormat.Read(File.ReadAllBytes(file)).Value;
            Write(text, Path.GetFileNameWithoutExtension(file), book.Evaluate(vignette.Case));
        }
        return text.ToString();
    }

    private static void Write(StringBuilder text, string name, Decision decision)
    {
        text.Append(CultureInfo.InvariantCulture, $"{name}: {Word(decision.Verdict)}, at worst {Word(decision.WorstCase)}, through {Day(decision.ValidThrough)}\n");
        foreach (Finding finding in decision.Findings)
            Line(text, "found", $"{finding.Rule} {Word(finding.Certainty)}{(finding.ClearedBy is { } clearance ? " cleared by " + clearance : "")}: {string.Join("; ", finding.Effects.Select(Told))}, for {string.Join(", ", finding.Facts.Select(fact => fact.Path))}");
        foreach (OpenRequirement requirement in decision.Requirements)
            Line(text, "needs", $"{Word(requirement.Kind)} for {requirement.Rule}");
        foreach (Question question in decision.Questions)
            Line(text, "asks", $"{question.Path}{(question.Code is { } code ? " " + code : "")}, could lead to {Word(question.CouldLeadTo)}, settles {string.Join(", ", question.Settles)}");
        foreach (string restriction in EnvelopeLimits.Restrictions(decision.Envelope).Select(restriction => restriction.ToString()))
            Line(text, "leaves", restriction);
        foreach (Segment segment in decision.AmendedPlan?.Segments ?? [])
            Line(text, "gives", string.Create(CultureInfo.InvariantCulture, $"{segment.Minutes} min {Word(segment.Technique)} at {segment.Pressure.Level} on {segment.Regions}{(segment.Position is { } position ? ", " + Word(position) : "")}"));
        foreach (string path in decision.Unread.Select(fact => fact.Path))
            Line(text, "unread", path);
        foreach (string path in decision.Uncovered)
            Line(text, "uncovered", path);
    }

    private static string Told(Effect effect) => effect is Restriction restriction ? restriction.ToString() : Kind(effect);
}
