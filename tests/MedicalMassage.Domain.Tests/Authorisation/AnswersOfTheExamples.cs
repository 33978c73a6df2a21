using System.Globalization;
using System.Text;
using MedicalMassage.Domain.Rules;
using NodaTime;
using NodaTime.Text;

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
        Line(text, "", $"{name}: {Word(decision.Verdict)}, at worst {Word(decision.WorstCase)}, through {Day(decision.ValidThrough)}");
        foreach (Finding finding in decision.Findings)
        {
            foreach (FactReference fact in finding.Facts)
                Line(text, $"found {Word(finding.Certainty)}", $"{fact.Path}: {fact.Text}");
            foreach (Effect effect in finding.Effects)
                Line(text, Kind(effect), Told(effect));
        }
        foreach (Question question in decision.Questions)
            Line(text, "asks", $"{question.Path}, {question.Text} Could lead to {Word(question.CouldLeadTo)}.");
    }

    private static string Told(PrescriptionStanding standing)
    {
        StringBuilder text = new();
        Line(text, "stands", $"{Word(standing.State)}, until {Day(standing.Until)}");
        foreach (UnitsLeft units in standing.Units)
            Line(text, "units", string.Create(CultureInfo.InvariantCulture, $"{units.Service}: {units.Given} given, {(units.Left is { } left ? left : "any number")} left"));
        foreach (PrescriptionDeadline deadline in standing.Deadlines)
            Line(text, "deadline", $"{Word(deadline.Kind)} by {Day(deadline.LastDay)} of {deadline.Rule}: {deadline.Text}");
        foreach (PrescriptionLapse lapse in standing.Lapses)
            Line(text, "lapsed", $"from {Day(lapse.From)} by {lapse.Rule}: {lapse.Text}");
        foreach (StandingChange change in standing.Timeline)
            Line(text, "changes", $"{Day(change.Date)} to {Word(change.State)}: {change.Text}");
        return text.ToString();
    }

    private static string Kind(Effect effect) => effect switch
    {
        Requirement requirement => "requires " + Word(requirement.Kind),
        Alert alert => "alert " + Word(alert.Urgency),
        Advice advice => "advice for the " + Word(advice.For),
        _ => "limits",
    };

    private static string Told(Effect effect) => effect switch
    {
        Requirement requirement => requirement.Text,
        Alert alert => alert.Action,
        Advice advice => advice.Text,
        Restriction restriction => restriction.ToString(),
        _ => throw new InvalidOperationException($"{effect.GetType().Name} is an effect that no record tells yet."),
    };

    private static void Line(StringBuilder text, string kind, string line) => text.Append(kind.Length == 0 ? "" : "  " + kind + ": ").Append(line).Append('\n');

    private static string Word<T>(T value)
        where T : struct, Enum =>
        Tokens<T>.Of(value);

    private static string Day(LocalDate? day) => day is { } last ? LocalDatePattern.Iso.Format(last) : "any day";
}
