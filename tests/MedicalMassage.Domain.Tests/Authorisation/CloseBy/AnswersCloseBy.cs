using System.Text;
using MedicalMassage.Domain.Authorisation;
using MedicalMassage.Domain.Rules;
using NodaTime;
using static MedicalMassage.Domain.Tests.Rules.Lines;

namespace MedicalMassage.Domain.Tests.Authorisation.CloseBy;

/// <summary>
/// What becomes of a rule's answer where one part of an example is otherwise, or on another day: each bound and each part of a form that a rule goes by shows as a line. Only what
/// differs from the answer to the example is told, and each difference once.
/// </summary>
public sealed class AnswersCloseBy
{
    private const string Folder = "tests/MedicalMassage.Domain.Tests/Authorisation/CloseBy";

    /// <summary>Made once, because a case costs more than an answer.</summary>
    private static readonly Lazy<ILookup<string, (SchemeExample Example, Variation[] Variations, LocalDate[] Days)>> Examples = new(() => SchemeExample.All
        .DistinctBy(example => (example.Rule, example.Expect))
        .Select(example => (example, Variation.Of(example.Case).ToArray(), Variation.Days(example.Case).ToArray()))
        .ToLookup(example => example.example.Rule, StringComparer.Ordinal));

    public static TheoryData<string> Schemes => [.. PrescriptionSchemes.All.Select(scheme => scheme.Id)];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_answer_is_as_recorded(string id) => Repository.ShouldBeCurrent($"{Folder}/{id}.txt", Told(PrescriptionSchemes.All.Single(scheme => scheme.Id == id)));

    [Theory]
    [MemberData(nameof(Schemes))]
    public void An_answer_holds_through_the_day_it_names(string id)
    {
        foreach (PrescriptionRule rule in PrescriptionSchemes.All.Single(scheme => scheme.Id == id).Rules)
        {
            RuleBook book = RuleBook.Empty.With((IReferralRule)rule);
            foreach ((SchemeExample example, _, LocalDate[] days) in Examples.Value[rule.Info.Id])
            {
                LocalDate? through = LocalDate.MinIsoValue;
                string[] said = [];
                foreach (LocalDate day in days)
                {
                    Decision decision = book.Evaluate(example.Case with { AsOf = day });
                    string[] says = Said(decision);
                    if (through is null || day <= through)
                        says.Should().Equal(said, $"{rule.Info.Id} said so of {example.Case} through {Day(through)}, and this is {Day(day)}");
                    (through, said) = (decision.ValidThrough, says);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void A_standing_names_every_day_on_which_it_is_another(string id)
    {
        PrescriptionScheme scheme = PrescriptionSchemes.All.Single(one => one.Id == id);
        foreach ((SchemeExample example, _, LocalDate[] days) in scheme.Rules.SelectMany(rule => Examples.Value[rule.Info.Id]).Where(one => HasASay(one.Example, scheme)))
        {
            ReferralCase referral = example.Case;
            Standings standings = new(referral with { AsOf = days[0] }, scheme);
            Standings.Snapshot before = standings.On(days[0]);
            HashSet<LocalDate> named = [.. standings.Timeline(before, PrescriptionStanding.MaxChanges).Select(change => change.Date)];
            foreach (LocalDate day in days.Skip(1))
            {
                Standings.Snapshot now = standings.On(day);
                // The days stand close together around the dates of the case: what changes between two of them, changes on one that is named.
                if (!now.SaysTheSameAs(before))
                    named.Should().Contain(date => date > days[Array.IndexOf(days, day) - 1] && date <= day, $"{id} says another thing of {referral} on {Day(day)}");
                before = now;
            }
        }
    }

    private static string Told(PrescriptionScheme scheme)
    {
        StringBuilder text = new();
        HashSet<(string Name, string Lines)> told = [];
        foreach (PrescriptionRule rule in scheme.Rules)
        {
            RuleBook book = RuleBook.Empty.With((IReferralRule)rule);
            foreach ((SchemeExample example, Variation[] variations, LocalDate[] days) in Examples.Value[rule.Info.Id])
            {
                text.Append(rule.Info.Id).Append(' ').Append(Word(example.Expect)).Append('\n');
                string[] said = Said(book.Evaluate(example.Case));
                bool stands = HasASay(example, scheme);
                string[] stood = stands ? Said(example.Case, scheme) : [];
                List<(string Name, string Lines)> differences = [];
                foreach (Variation variation in variations)
                {
                    differences.Add((variation.Name, Difference(said, Said(book.Evaluate(variation.Case)))));
                    if (stands)
                        differences.Add((variation.Name, Difference(stood, Said(variation.Case, scheme))));
                }
                (said, stood) = ([], []);
                foreach (LocalDate day in days)
                {
                    ReferralCase then = example.Case with { AsOf = day };
                    differences.Add(("from " + Day(day), Difference(said, said = Said(book.Evaluate(then)))));
                    if (stands)
                        differences.Add(("from " + Day(day), Difference(stood, stood = Said(then, scheme))));
                }
                // Most forms of a scheme have most parts in common: what was told of one is not told of the next.
                foreach (IGrouping<string, (string Name, string Lines)> alike in differences.Where(difference => difference.Lines.Length > 0 && told.Add(difference)).GroupBy(difference => difference.Lines, StringComparer.Ordinal))
                    text.Append("  ").AppendJoin("; ", alike.Select(difference => difference.Name)).Append('\n').Append(alike.Key);
            }
        }
        return text.ToString();
    }

    /// <summary>True if the rule has a say in how long the prescription of its example stands. Of all others the standing is told elsewhere.</summary>
    private static bool HasASay(SchemeExample example, PrescriptionScheme scheme)
    {
        if (example.Case.Prescription is null)
            return false;
        Standings.Snapshot standing = new Standings(example.Case, scheme).On(example.Case.AsOf);
        return standing.Deadlines.Any(deadline => deadline.Rule == example.Rule) || standing.Lapses.Any(lapse => lapse.Rule == example.Rule);
    }

    private static string Difference(string[] was, string[] now) =>
        string.Concat(was.Except(now).Select(gone => $"    - {gone}\n").Concat(now.Except(was).Select(come => $"    + {come}\n")));

    private static string[] Said(Decision decision) =>
    [
        $"{Word(decision.Verdict)}, at worst {Word(decision.WorstCase)}",
        .. decision.Findings.SelectMany(finding => finding.Facts.Select(fact => $"{fact.Path}: {fact.Text}").Concat(finding.Effects.Select(effect => $"{Kind(effect)}: {AnswersOfTheExamples.Told(effect)}"))),
        .. decision.Questions.Select(question => "asks " + question.Path),
    ];

    private static string[] Said(ReferralCase referral, PrescriptionScheme scheme)
    {
        if (referral.Prescription is null)
            return ["no prescription"];
        Standings.Snapshot standing = new Standings(referral, scheme).On(referral.AsOf);
        return
        [
            $"{Word(standing.State)}, until {Day(standing.Until)}",
            .. standing.Units.Select(units => FormattableString.Invariant($"{units.Service}: {units.Given} given, {units.Left?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "any number"} left")),
            .. standing.Deadlines.Select(deadline => $"{Word(deadline.Kind)} by {Day(deadline.LastDay)} of {deadline.Rule}"),
            .. standing.Lapses.Select(lapse => $"lapsed from {Day(lapse.From)} by {lapse.Rule}"),
        ];
    }
}
