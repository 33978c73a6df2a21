using System.Globalization;
using System.Text;
using static MedicalMassage.Domain.Tests.Rules.Lines;

namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>All that a rule of a scheme answers to each of its examples, and what the prescription is good for then, so that a change of any answer shows as a change of a line.</summary>
public sealed class AnswersOfTheExamples
{
    private const string Folder = "tests/MedicalMassage.Domain.Tests/Authorisation/Answers";

    public static TheoryData<string> Schemes => [.. PrescriptionSchemes.All.Select(scheme => scheme.Id)];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_answer_is_as_recorded(string id) => Repository.ShouldBeCurrent($"{Folder}/{id}.txt", Told(PrescriptionSchemes.All.Single(scheme => scheme.Id == id)));

    [Fact]
    public void Every_record_has_a_scheme() =>
        Directory.GetFiles(Repository.PathOf(Folder), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Should().BeEquivalentTo(Schemes.Select(row => row.Data));

    private static string Told(PrescriptionScheme scheme)
    {
        StringBuilder text = new();
        Dictionary<string, string> standings = [];
        foreach (IReferralRule rule in scheme.Rules)
        {
            SchemeExample[] examples = [.. SchemeExample.All.Where(example => example.Rule == rule.Info.Id)];
            for (int i = 0; i < examples.Length; i++)
            {
                string name = string.Create(CultureInfo.InvariantCulture, $"{rule.Info.Id} {i + 1}");
                Write(text, name, RuleBook.Empty.With(rule).Evaluate(examples[i].Case));
                if (examples[i].Case.Prescription is null)
                    continue;
                // Many examples differ in what has no say in how long the prescription stands.
                string standing = Told(PrescriptionStanding.Of(examples[i].Case, scheme));
                text.Append(standings.TryAdd(standing, name) ? standing : $"  stands as in {standings[standing]}\n");
            }
        }
        return text.ToString();
    }

    private static void Write(StringBuilder text, string name, Decision decision)
    {
        text.Append(CultureInfo.InvariantCulture, $"{name}: {Word(decision.Verdict)}, at worst {Word(decision.WorstCase)}, through {Day(decision.ValidThrough)}\n");
        foreach (Finding finding in decision.Findings)
        {
            foreach (FactReference fact in finding.Facts)
                Line(text, $"found {Word(finding.Certainty)}:", $"{fact.Path}: {fact.Text}");
            foreach (Effect effect in finding.Effects)
                Line(text, Kind(effect) + ":", Told(effect));
        }
        foreach (Question question in decision.Questions)
            Line(text, "asks:", $"{question.Path}, {question.Text} Could lead to {Word(question.CouldLeadTo)}.");
    }

    private static string Told(PrescriptionStanding standing)
    {
        StringBuilder text = new();
        Line(text, "stands:", $"{Word(standing.State)}, until {Day(standing.Until)}");
        foreach (UnitsLeft units in standing.Units)
            Line(text, "units:", string.Create(CultureInfo.InvariantCulture, $"{units.Service}: {units.Given} given, {(units.Left is { } left ? left : "any number")} left"));
        foreach (PrescriptionDeadline deadline in standing.Deadlines)
            Line(text, "deadline:", $"{Word(deadline.Kind)} by {Day(deadline.LastDay)} of {deadline.Rule}: {deadline.Text}");
        foreach (PrescriptionLapse lapse in standing.Lapses)
            Line(text, "lapsed:", $"from {Day(lapse.From)} by {lapse.Rule}: {lapse.Text}");
        foreach (StandingChange change in standing.Timeline)
            Line(text, "changes:", $"{Day(change.Date)} to {Word(change.State)}: {change.Text}");
        return text.ToString();
    }

    internal static string Told(Effect effect) => effect switch
    {
        Requirement requirement => requirement.Text,
        Alert alert => alert.Action,
        Advice advice => advice.Text,
        _ => effect.ToString()!,
    };
}
