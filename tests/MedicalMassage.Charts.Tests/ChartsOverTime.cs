using System.Xml.Linq;
using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Charts.Tests;

/// <summary>The timeline and the outcome as charts.</summary>
public sealed class ChartsOverTime
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public void A_bar_stands_for_each_stretch_with_the_letter_of_its_verdict()
    {
        Timeline timeline = RuleBooks.Standard.Timeline(
            new(Today) { Patient = PatientHistory.AskedAndNone with { Procedures = [new Procedure { Kind = "knee-replacement", Date = Today.PlusDays(-20), Sites = [new(BodyRegion.Knee, Side.Right)] }] } },
            Today.PlusMonths(6));
        XDocument chart = XDocument.Parse(TimelineChart.Of(timeline));

        chart.Descendants().Select(element => element.Attribute("data-from")?.Value).OfType<string>()
            .Should().Equal(timeline.Stretches.Select(stretch => stretch.From.ToString("uuuu-MM-dd", null)));
        chart.Root!.Elements().First(element => element.Name.LocalName == "desc").Value.Should().Contain("joint-replacement-recent");
    }

    [Fact]
    public void Scores_stand_in_the_order_of_their_dates_and_those_without_one_are_left_out()
    {
        OutcomeMeasure measure = EvidencePacks.Standard.Measure("oswestry-disability-index")!;
        XDocument chart = XDocument.Parse(OutcomeChart.Of(
            measure,
            [
                new(measure.Id, Today) { Value = 20 }, new(measure.Id, Today.PlusDays(-30)) { Value = 40 }, new(measure.Id, Today.PlusDays(-9)), new("dash", Today) { Value = 1 },
                new(measure.Id, Today.PlusDays(-15)) { Items = [.. Enumerable.Range(1, 9).Select(item => new ItemAnswer(item, 2))] },
            ],
            new(measure.Id) { Target = 25 }));

        chart.Descendants().Select(element => element.Attribute("data-score")?.Value).OfType<string>().Should().Equal("40", "40", "20");
        chart.ToString().Should().Contain("target 25");
    }

    [Fact]
    public void A_measure_without_scores_is_a_chart_that_says_so() =>
        OutcomeChart.Of(EvidencePacks.Standard.Measure("dash")!, []).Should().Contain("No score.");
}
